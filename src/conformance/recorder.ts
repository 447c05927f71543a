import type { Delivery, Exchange, Recording, TaskRun } from './recording.ts';

/** Keeps what is seen, in memory only. */
export interface Recorder {
  readonly mode: Recording['mode'];
  readonly exchange: (exchange: Exchange) => void;
  readonly task: (run: TaskRun) => void;
  readonly delivery: (delivery: Delivery) => void;
  /** What was seen until now. */
  recording(): Recording;
  /** Calls back after each exchange. */
  onExchange(told: (exchange: Exchange) => void): void;
}

export function createRecorder(mode: Recording['mode'], familyNames: readonly string[]): Recorder {
  const exchanges: Exchange[] = [];
  const tasks: TaskRun[] = [];
  const deliveries: Delivery[] = [];
  const listeners: ((exchange: Exchange) => void)[] = [];
  return {
    mode,
    exchange(exchange) {
      exchanges.push(exchange);
      exchanges.sort((one, other) => one.number - other.number);
      for (const told of listeners) told(exchange);
    },
    task: (run) => void tasks.push(run),
    delivery: (delivery) => void deliveries.push(delivery),
    recording: () => ({ mode, exchanges, tasks, deliveries, familyNames, now: Date.now() }),
    onExchange: (told) => void listeners.push(told),
  };
}
