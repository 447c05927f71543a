import { randomBytes } from 'node:crypto';
import { group, text } from '../reply-shape.ts';
import { requestWriter } from './contract.ts';
import { envelopeDecoderFor } from './decode.ts';
import { inEnvelope } from './soap-envelope.ts';
import { securityOf, soaServiceUrl, type KszSettings } from './settings.ts';
import { destinationOf, type Transport } from './transport.ts';

const service = 'TestConnectionServiceService';
const path = `${service}/sendTestMessage`;

/**
 * Only the echo is read: it shows whether the Bank was reached. The certificate that the Bank saw concerns only those
 * who renew it.
 */
export const pingReply = group({ echo: text }, { leftOut: ['informationCBSS', 'sslCertificate'] });

/**
 * Prepares the Bank's own connection test: a message that must come back as it was sent. It carries no personal data.
 * @param transport with a connection of its own, so that the test does not wait behind questions
 * @throws ContractError
 */
export async function createPing(settings: KszSettings, transport: Transport): Promise<() => Promise<boolean>> {
  const writer = await requestWriter(service, 'TestConnectionServiceV1.wsdl', 'sendTestMessage');
  const decoder = envelopeDecoderFor([{ ...writer.reply, shape: pingReply }]);
  const to = destinationOf(soaServiceUrl(settings, path));
  const timeoutMs = Math.min(settings.timeoutMs, 3_000);
  return async () => {
    const echo = randomBytes(8).toString('hex');
    const reply = await transport.exchange(
      {
        service,
        security: securityOf(settings, service),
        to,
        soapAction: writer.soapAction,
        document: inEnvelope(writer.write({ echo })),
        timeoutMs,
        signal: AbortSignal.timeout(timeoutMs),
      },
      decoder.start(settings.limits),
    );
    return (reply[writer.reply.name] as { readonly echo?: string } | undefined)?.echo === echo;
  };
}
