import { abandoned, TransportError, type Message, type Transport } from '../transport.ts';
import { Breaker, type BreakerRules, type BreakerState, type Lesson, type Permit } from './breaker.ts';
import { Places } from './places.ts';

export interface LaneRules {
  /** Connections to the Bank, for all services together. */
  readonly connections: number;
  /** Messages of one service that may wait for a connection. */
  readonly queue: number;
  readonly breaker: BreakerRules;
}

/** What goes on with one service. */
export interface ServiceState {
  readonly service: string;
  readonly breaker: BreakerState;
  readonly underWay: number;
  readonly waiting: number;
  /** Messages since the start that were not sent because too many waited. */
  readonly overloaded: number;
  /** Messages since the start that were not sent because the service was left alone. */
  readonly notAsked: number;
}

/** A transport on which services do not disturb each other. */
export interface Lanes extends Transport {
  /** The services that were asked since the start. */
  services(): readonly ServiceState[];
}

interface Lane {
  readonly service: string;
  readonly breaker: Breaker;
  /** The request whose failure was the last one that counted. */
  failedFor?: object;
  overloaded: number;
  notAsked: number;
}

/** How long a caller is asked to wait when the lane cannot tell, in seconds. */
const soonSeconds = 2;

/**
 * Gives each service a lane on the transport: a share of the connections, a bounded queue and a circuit breaker. A
 * message is refused when the queue is full or the service is left alone, and one that waits leaves as soon as nobody
 * waits for its answer; nothing of it is sent.
 * @param now a monotonic clock, in milliseconds
 */
export function createLanes(transport: Transport, rules: LaneRules, now: () => number): Lanes {
  const places = new Places(rules.connections, rules.queue);
  const lanes = new Map<string, Lane>();

  function laneOf(service: string): Lane {
    let lane = lanes.get(service);
    if (!lane) {
      lane = { service, breaker: new Breaker(rules.breaker), overloaded: 0, notAsked: 0 };
      lanes.set(service, lane);
    }
    return lane;
  }

  function notAsked(lane: Lane): TransportError {
    lane.notAsked += 1;
    return refusal('notAsked', Math.ceil(lane.breaker.waitMs(now()) / 1_000) || soonSeconds);
  }

  /** Waits for a connection. @throws TransportError when there is none for this message */
  function connection(lane: Lane, signal: AbortSignal): Promise<undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const leave = () => {
      places.leave(lane.service, waiter);
      reject(abandoned(signal, true));
    };
    const waiter = {
      start: () => {
        signal.removeEventListener('abort', leave);
        resolve(undefined);
      },
      turnAway: () => {
        signal.removeEventListener('abort', leave);
        reject(notAsked(lane));
      },
    };
    if (!places.wait(lane.service, waiter)) {
      lane.overloaded += 1;
      throw refusal('overloaded', soonSeconds);
    }
    signal.addEventListener('abort', leave, { once: true });
    return promise;
  }

  /** Takes in what a message showed; when the service is then left alone, nobody waits for it any longer. */
  function learn({ breaker, service }: Lane, permit: Permit, lesson: Lesson, waitSeconds?: number): void {
    breaker.learn(permit, lesson, now(), waitSeconds === undefined ? undefined : 1_000 * waitSeconds);
    if (breaker.state === 'open') places.turnAway(service);
  }

  /**
   * What a failed message shows of its service. All messages of one request count once: they are about one person, and a
   * source that hangs for one person may answer for the next.
   */
  function lessonFor(lane: Lane, request: object, error: unknown): Lesson {
    const lesson = lessonOf(error);
    if (lesson !== 'failed') return lesson;
    if (lane.failedFor === request) return 'nothing';
    lane.failedFor = request;
    return lesson;
  }

  async function send(lane: Lane, permit: Permit, request: object, exchange: () => ReturnType<Transport['exchange']>) {
    try {
      const reply = await exchange();
      learn(lane, permit, 'answered');
      return reply;
    } catch (error) {
      const waitSeconds = error instanceof TransportError ? error.retryAfterSeconds : undefined;
      // A trial stands for itself, and so does a service that asks for a pause.
      const isForItself = permit === 'trial' || waitSeconds !== undefined;
      learn(lane, permit, isForItself ? lessonOf(error) : lessonFor(lane, request, error), waitSeconds);
      throw error;
    } finally {
      places.giveBack(lane.service);
    }
  }

  return {
    exchange: async (message: Message, decoding) => {
      const { service, signal, request = signal } = message;
      if (signal.aborted) throw abandoned(signal, true);
      const lane = laneOf(service);
      const permit = lane.breaker.permit(now());
      if (permit === undefined) throw notAsked(lane);
      try {
        if (!places.take(service)) await connection(lane, signal);
      } catch (error) {
        learn(lane, permit, 'nothing');
        throw error;
      }
      return send(lane, permit, request, () => transport.exchange(message, decoding));
    },
    services: () =>
      [...lanes.values()].map((lane) => {
        const { service, breaker, overloaded, notAsked: turnedAway } = lane;
        const { held, waiting } = places.line(service);
        return { service, breaker: breaker.state, underWay: held, waiting, overloaded, notAsked: turnedAway };
      }),
    close: () => transport.close(),
  };
}

function refusal(failure: 'notAsked' | 'overloaded', retryAfterSeconds: number): TransportError {
  return new TransportError(failure, { retryable: false, notSent: true, retryAfterSeconds });
}

/** A reply that cannot be used is an answer too: the service is there. */
function lessonOf(error: unknown): Lesson {
  if (!(error instanceof TransportError)) return 'answered';
  switch (error.failure) {
    case 'bankUnavailable':
      return 'failed';
    case 'timeout':
      return error.notSent ? 'nothing' : 'failed';
    case 'callerGone':
      return 'nothing';
    // It was not reached, and leaving it alone would hide from callers what is wrong.
    case 'certificateUntrusted':
    case 'certificateRefused':
      return 'nothing';
    default:
      return 'answered';
  }
}
