import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../gateway/exchanges.ts';

/** Every message that the conformance run saw, one exchange a line, for judges that are not this project's. */
export interface MessageFile {
  readonly path: string;
  /** @param options.isReplyBroken the simulator broke the replies on purpose: only the requests can be judged */
  keep(exchanges: readonly Exchange[], options: { readonly isReplyBroken: boolean }): void;
}

/** The file that `MESSAGES_FILE` names, or one of its own. */
export const messages: MessageFile = createMessageFile(process.env['MESSAGES_FILE']);

function createMessageFile(given: string | undefined): MessageFile {
  const path = given ?? join(mkdtempSync(join(tmpdir(), 'messages-')), 'exchanges.jsonl');
  writeFileSync(path, '');
  return {
    path,
    keep(exchanges, { isReplyBroken }) {
      const lines = exchanges.map((exchange) => {
        const { service, operation, request, status } = exchange;
        const reply = isReplyBroken || status === null ? undefined : exchange.reply;
        return `${JSON.stringify({ service, operation, request, reply })}\n`;
      });
      appendFileSync(path, lines.join(''));
    },
  };
}
