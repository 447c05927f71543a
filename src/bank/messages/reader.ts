import { defaultLimits, envelopeDecoderFor, UnreadableReplyError } from '../soap/decode.ts';
import type { BankMessage, MessageKind } from './message.ts';

/** Reads messages of some kinds. */
export interface MessageReader {
  /** @param size most bytes of the document */
  start(size: number): MessageDocument;
}

/** A message that arrives in pieces. */
export interface MessageDocument {
  /** @throws UnreadableReplyError */
  write(chunk: Uint8Array): void;
  /** @throws UnreadableReplyError also when it is of another kind */
  end(): BankMessage;
}

/** Texts of a message are short: numbers, codes and days. */
const longestText = 1_000;

/**
 * A reader of SOAP 1.1 envelopes, over the reader of all that comes from the Bank: no DTD, no entity, bounded in size and
 * depth. What no declaration reads is passed over.
 */
export function createMessageReader(kinds: readonly MessageKind[]): MessageReader {
  const decoder = envelopeDecoderFor(kinds.map(({ root }) => root));
  return {
    start: (size) => {
      const decoding = decoder.start({ ...defaultLimits, size, text: longestText });
      return {
        write: (chunk) => {
          decoding.write(chunk);
        },
        end: () => {
          const [[name, content] = [], ...others] = Object.entries(decoding.end());
          const kind = others.length === 0 ? kinds.find((one) => one.name === name) : undefined;
          if (!kind) throw new UnreadableReplyError('the body holds no message that is taken here');
          return kind.read(content);
        },
      };
    },
  };
}
