import { Agent, request } from 'undici';

/** What a connection is made and judged with, in PEM. */
export interface SenderTls {
  /** Own certificate and its key. */
  readonly cert: string;
  readonly key: string;
  /** The authority that the certificate of the receiver must come from. */
  readonly ca: string;
}

/** What came back for a message; no status when nobody answered. */
interface Reply {
  readonly status: number | null;
  readonly reply: string;
}

/** Takes messages to where they are taken. */
export interface MessageSender {
  /** Never rejects. */
  send(url: string, xml: string): Promise<Reply>;
  close(): Promise<void>;
}

const answerWithinMs = 30_000;

/** @param tls for addresses that begin with https://; the usual authorities and no certificate when left out */
export function createMessageSender(tls?: SenderTls): MessageSender {
  const dispatcher = new Agent(tls ? { connect: { ...tls } } : {});
  return {
    send: async (url, body) => {
      try {
        const answer = await request(url, {
          dispatcher,
          method: 'POST',
          headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
          body,
          signal: AbortSignal.timeout(answerWithinMs),
        });
        return { status: answer.statusCode, reply: await answer.body.text() };
      } catch {
        return { status: null, reply: '' };
      }
    },
    close: () => dispatcher.destroy(),
  };
}
