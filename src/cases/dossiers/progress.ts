import type { EventStream } from '../../platform/http/event-stream.ts';
import type { Begun, Progress, StreamResult } from './compile.ts';
import type { BegunView, ProgressView } from './event-views.ts';

/** Milliseconds between two reports, and after which a stream that did not answer is slow. */
const reportEvery = 2_000;

/**
 * Sends what happens in a dossier: `begun`, `answer` for each stream, and `progress` after each and while nothing comes.
 * @param view the event of a stream, as JSON
 */
export function reportTo(events: EventStream, view: (result: StreamResult) => Buffer): Progress & Disposable {
  let waiting: readonly string[] = [];
  let total = 0;
  let isLate = false;
  let timer: NodeJS.Timeout | undefined;

  function report(): void {
    const done = total - waiting.length;
    events.send('progress', json({ done, total, waiting: [...waiting], slow: isLate ? [...waiting] : [] }));
  }

  return {
    isSentEach: true,
    begun({ begunAt, asked, ...begun }: Begun) {
      waiting = asked;
      total = asked.length;
      const begunIso = new Date(begunAt).toISOString();
      events.send('begun', json({ ...begun, begunAt: begunIso, asked: [...asked], total }));
      timer = setInterval(() => {
        isLate = true;
        report();
      }, reportEvery);
    },
    answered(result) {
      waiting = waiting.filter((name) => name !== result.name);
      events.send('answer', view(result));
      report();
    },
    [Symbol.dispose]() {
      clearInterval(timer);
    },
  };
}

function json(value: BegunView | ProgressView): Buffer {
  return Buffer.from(JSON.stringify(value));
}
