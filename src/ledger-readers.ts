import { Worker } from 'node:worker_threads';
import type { RangeReader } from './evidence/verification/verify.ts';
import type { LeafRange, ReadRange } from './evidence/verification/verify-range.ts';
import { ToolError } from './ledger-access.ts';
import type { WorkerAnswer } from './ledger-verify-worker.ts';

/** Leaves of a range: a worker that is done early finds another one. */
const leavesOfRange = 16_384;

/** Reads so many ranges at a time, each in a thread of its own. */
export function createParallelReader(threads: number): RangeReader & AsyncDisposable {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./ledger-verify-worker.ts', import.meta.url)),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = () =>
    new Promise<Worker>((resolve) => {
      const worker = idle.pop();
      if (worker) resolve(worker);
      else waiting.push(resolve);
    });
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    leaves: leavesOfRange,
    read: async (range, progress) => {
      const worker = await take();
      try {
        return await readBy(worker, range, progress);
      } finally {
        giveBack(worker);
      }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function readBy(worker: Worker, range: LeafRange, progress: (read: number) => void): Promise<ReadRange> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      worker.off('message', onAnswer);
      worker.off('error', onError);
      act();
    };
    const onAnswer = (answer: WorkerAnswer) => {
      if (answer.kind === 'progress') progress(answer.read);
      else if (answer.kind === 'done')
        end(() => {
          resolve(answer.range);
        });
      else
        end(() => {
          reject(new ToolError(`A part of the ledger cannot be read (${answer.name}).`));
        });
    };
    const onError = (error: Error) => {
      end(() => {
        reject(error);
      });
    };
    worker.on('message', onAnswer);
    worker.on('error', onError);
    worker.postMessage(range);
  });
}
