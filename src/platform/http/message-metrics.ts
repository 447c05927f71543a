import { Counter, Gauge, type Registry } from 'prom-client';

/** Figures of messages that the Bank sends by itself. Labels are kinds and results; no person is in them. */
export interface MessageMetrics {
  /** Counts a message. @param kind absent where it could not be read */
  message(kind: string | undefined, result: string): void;
  /** Counts persons of messages. */
  persons(kind: string, result: string, count: number): void;
}

/** What waits and for how long, and what is missing. */
export interface WatchedMessages {
  readonly waiting: number;
  readonly unreadable: number;
  readonly missing: number;
  /** How long the oldest that waits has waited, milliseconds; 0 when none does. */
  readonly waitingMs: number;
}

/** @param watched is asked when the figures are read */
export function messageMetrics(registry: Registry, watched: () => Promise<WatchedMessages>): MessageMetrics {
  const registers = [registry];
  const messages = new Counter({
    name: 'gateway_messages_total',
    help: 'Messages that the Crossroads Bank sent by itself, by kind and result',
    labelNames: ['kind', 'result'] as const,
    registers,
  });
  const persons = new Counter({
    name: 'gateway_message_persons_total',
    help: 'Persons of these messages: with a running integration (noticed), or without one (dropped)',
    labelNames: ['kind', 'result'] as const,
    registers,
  });
  new Gauge({
    name: 'gateway_messages',
    help: 'Messages of the Crossroads Bank that wait to take effect (waiting) or cannot be opened (unreadable), and numbers that never came (missing)',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const { waiting, unreadable, missing } = await watched();
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'unreadable' }, unreadable);
      this.set({ state: 'missing' }, missing);
    },
  });
  new Gauge({
    name: 'gateway_messages_oldest_seconds',
    help: 'How long the oldest message of the Crossroads Bank waits to take effect',
    registers,
    async collect() {
      this.set((await watched()).waitingMs / 1000);
    },
  });
  return {
    message: (kind = 'unknown', result) => {
      messages.inc({ kind, result });
    },
    persons: (kind, result, count) => {
      persons.inc({ kind, result }, count);
    },
  };
}
