import { envelopeDecoderFor } from '../../../../src/bank/soap/decode.ts';
import { openKeyFiles } from '../../../../src/bank/soap/security/key-files.ts';
import { securedTransport } from '../../../../src/bank/soap/security/secured-transport.ts';
import type { SecuritySettings } from '../../../../src/bank/soap/security/settings.ts';
import { inEnvelope } from '../../../../src/bank/soap/soap-envelope.ts';
import type { Message, Transport } from '../../../../src/bank/soap/transport.ts';
import { group, optional, text } from '../../../../src/bank/reply-shape.ts';

const limits = { size: 100_000, depth: 64, text: 64_000 };
const shape = group({ name: text, born: text, note: optional(text) }, { namespace: 'urn:person' });
const decoder = envelopeDecoderFor([{ name: 'answer', namespace: 'urn:person', shape }]);

/** An unsigned answer of a Bank. */
export const answer =
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
  'xmlns:tns="urn:unused"><soap:Body><p:answer xmlns:p="urn:person"><p:name>Ærøskøbing &amp; Søn</p:name>' +
  '<p:born>1961-12-21</p:born><p:note>a &lt;b> "c"</p:note></p:answer></soap:Body></soap:Envelope>';

export const told = { answer: { name: 'Ærøskøbing & Søn', born: '1961-12-21', note: 'a <b> "c"' } };

interface Wire {
  readonly settings: SecuritySettings;
  /** Of both sides, milliseconds since 1970. */
  readonly now?: () => number;
}

/** A secured transport whose other side is a function of the envelope that was sent. */
export function wire({ settings, now = Date.now }: Wire, otherSide: (envelope: string) => string | Promise<string>) {
  const refused: string[] = [];
  const plain: Transport = {
    async exchange({ document }, decoding) {
      decoding.write(Buffer.from(await otherSide(document)));
      return decoding.end();
    },
    close: () => Promise.resolve(),
  };
  const files = openKeyFiles(settings, { clock: () => 0, onProblem: () => undefined });
  const secured = securedTransport(plain, {
    settings,
    files,
    limits,
    now,
    refused: (service, reason) => refused.push(`${service} ${reason}`),
  });
  return {
    refused,
    ask: (security: Message['security'] = 'sign+verify', body = '<q:ask xmlns:q="urn:question">1 &amp; 2</q:ask>') =>
      secured.exchange(
        {
          service: 'Persons',
          security,
          to: { origin: 'http://127.0.0.1', path: '/' },
          soapAction: '""',
          document: inEnvelope(body),
          timeoutMs: 1_000,
          signal: new AbortController().signal,
        },
        decoder.start(limits),
      ),
  };
}
