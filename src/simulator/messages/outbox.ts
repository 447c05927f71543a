import type { Bank } from '../bank.ts';
import type { ExchangeLog } from '../exchanges.ts';
import { addDays } from '../clock.ts';
import { runsOn } from '../directory.ts';
import { eventsOf } from './events.ts';
import { kinds, type Event } from './kinds.ts';
import type { TakenNumbers } from './numbers-file.ts';
import type { MessageSender } from './send.ts';
import { writeMessage } from './write.ts';

/** What came back for a message. */
export interface SentMessage {
  readonly service: string;
  readonly receiver: string;
  readonly sequenceNumber: number;
  /** HTTP status; null when nobody answered. */
  readonly status: number | null;
  /** It is refused as it is, so it is not sent again. */
  readonly isRefused: boolean;
}

/** Where the simulated Bank sends what nobody asked for. */
export interface Outbox {
  /** Address at which messages are taken; undefined: none are sent. */
  receiver: string | undefined;
  /**
   * Sends a message to a centre. What is not taken stays, and goes first the next time: numbers have no gaps.
   * @param given a number of the caller's own, which may come again
   */
  send(receiver: string, events: readonly [Event, ...Event[]], given?: number): Promise<readonly SentMessage[]>;
  /** Sends what happened, by the clock, since the last time: of each person to every centre that has the person. */
  catchUp(): Promise<readonly SentMessage[]>;
  /** What happened until now was told. */
  skipToNow(): void;
}

/** A message that waits for its turn, written already. */
interface Waiting {
  readonly service: string;
  readonly element: string;
  readonly receiver: string;
  readonly sequenceNumber: number;
  readonly xml: string;
}

/** Moving the clock further than this tells only the last days. */
const mostDays = 400;

/**
 * @param exchanges gets each message with its answer; `sender` makes the connections
 * @param taken the numbers with which an earlier run stopped
 * @param keep is given them when a message was taken
 */
export function createOutbox(
  { clock, people, directory }: Bank,
  { exchanges, sender }: { readonly exchanges: ExchangeLog; readonly sender: MessageSender },
  taken: TakenNumbers = {},
  keep?: (taken: TakenNumbers) => void,
): Outbox {
  const numbers = new Map(Object.entries(taken));
  const done = new Map(numbers);
  const waiting: Waiting[] = [];
  let toldUntil = clock.today();
  let sending: Promise<unknown> = Promise.resolve();

  async function sendOne(
    url: string,
    { service, element, receiver, sequenceNumber, xml }: Waiting,
  ): Promise<SentMessage> {
    const at = clock.now().toISOString();
    const { status, reply } = await sender.send(`${url}/${service}`, xml);
    exchanges.add({ at, service, operation: element, status, request: xml, reply: [reply] });
    return { service, receiver, sequenceNumber, status, isRefused: reply.includes(':Client</faultcode>') };
  }

  async function flush(): Promise<readonly SentMessage[]> {
    const sent: SentMessage[] = [];
    for (let next = waiting[0]; next && outbox.receiver !== undefined; next = waiting[0]) {
      const one = await sendOne(outbox.receiver, next);
      sent.push(one);
      if (one.status !== 200 && !one.isRefused) break;
      waiting.shift();
      done.set(next.receiver, next.sequenceNumber);
      keep?.(Object.fromEntries(done));
    }
    return sent;
  }

  /** One after the other, whoever asks. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = sending.then(act, act);
    sending = done.catch(() => undefined);
    return done;
  }

  function write(receiver: string, events: readonly [Event, ...Event[]], given?: number): Waiting {
    const sequenceNumber = given ?? (numbers.get(receiver) ?? 0) + 1;
    numbers.set(receiver, Math.max(numbers.get(receiver) ?? 0, sequenceNumber));
    const { service, element } = kinds[events[0].kind];
    const xml = writeMessage({ receiver, sequenceNumber, events }, clock.now().toISOString());
    return { service, element, receiver, sequenceNumber, xml };
  }

  const outbox: Outbox = {
    receiver: undefined,
    send: (receiver, events, given) =>
      inTurn(async () => {
        const message = write(receiver, events, given);
        // A number of the caller's own is a trial: it is not kept when it is refused.
        if (given !== undefined && outbox.receiver !== undefined) return [await sendOne(outbox.receiver, message)];
        waiting.push(message);
        return flush();
      }),
    catchUp: () =>
      inTurn(async () => {
        const today = clock.today();
        const after = [toldUntil, addDays(today, -mostDays)].sort().at(-1) ?? today;
        toldUntil = today;
        if (outbox.receiver === undefined) return [];
        for (const [ssin, registrations] of Map.groupBy(directory.all(), (one) => one.ssin)) {
          const person = people.find(ssin);
          if (!person) continue;
          const centres = new Set(registrations.filter((one) => runsOn(one, today)).map((one) => one.enterpriseNumber));
          for (const event of eventsOf(person.life, people.childrenOf(ssin), { after, until: today })) {
            for (const centre of centres) waiting.push(write(centre, [event]));
          }
        }
        return flush();
      }),
    skipToNow() {
      toldUntil = clock.today();
    },
  };
  return outbox;
}
