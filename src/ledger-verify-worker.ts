import { parentPort } from 'node:worker_threads';
import { verifyRange, type LeafRange, type ReadRange } from './evidence/verification/verify-range.ts';
import { openLedger } from './ledger-access.ts';

/*
 * Reads ranges of leaves for `npm run ledger:verify -- --parallel N`, one after the other, on connections of its own. It
 * is ended from outside.
 */

/** What a worker answers: how far it is, what a range came to, or that it failed. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly read: number }
  | { readonly kind: 'done'; readonly range: ReadRange }
  | { readonly kind: 'failed'; readonly name: string };

const port = parentPort;
if (port) {
  const opened = openLedger(process.env, () => undefined);
  // It is awaited with the first range.
  opened.catch(() => undefined);
  const answer = (given: WorkerAnswer) => {
    port.postMessage(given);
  };
  port.on('message', (range: LeafRange) => {
    opened
      .then(({ archive, ring }) =>
        verifyRange(archive, ring, range, (read) => {
          answer({ kind: 'progress', read });
        }),
      )
      .then(
        (done) => {
          answer({ kind: 'done', range: done });
        },
        (error: unknown) => {
          answer({ kind: 'failed', name: error instanceof Error ? error.name : 'Error' });
        },
      );
  });
}
