import type { faultKinds } from '../../src/simulator/faults.ts';
import type { Got } from './callers.ts';
import type { SoakStream } from './world.ts';

/** A way in which a service of the Bank goes wrong, and the answers that tell it truthfully. */
export interface SoakFault {
  readonly kind: (typeof faultKinds)[number];
  readonly delayMs?: number;
  /** Statuses of a stream whose services all do this. */
  readonly tells: readonly number[];
}

/** Where a service was left alone, has too many waiting, or the gateway refuses what it cannot take. */
const unavailable = 503;

export const soakFaults: readonly SoakFault[] = [
  { kind: 'slow', delayMs: 300, tells: [200] },
  { kind: 'hang', tells: [504] },
  { kind: 'cut', tells: [] },
  { kind: 'http500', tells: [] },
  { kind: 'soapFault', tells: [502] },
  { kind: 'malformedXml', tells: [502] },
  { kind: 'wrongNamespace', tells: [502] },
  { kind: 'hugeAnswer', tells: [502] },
  { kind: 'noResult', tells: [] },
  { kind: 'wrongContentType', tells: [502] },
  { kind: 'dtd', tells: [502] },
  { kind: 'otherTicket', tells: [502] },
  { kind: 'tooManyRequests', tells: [] },
  { kind: 'busy', tells: [] },
];

/** What goes wrong in a while of the soak. */
export interface Trouble {
  readonly fault: SoakFault;
  /** All services that it asks do it. */
  readonly faulty: SoakStream;
  /** Whether there are so many callers that the gateway may refuse some. */
  readonly mayRefuse: boolean;
}

/** Whether a stream asks a service that a faulty stream asks too. */
export function isTouched(stream: SoakStream, faulty: SoakStream): boolean {
  return stream.services.some((service) => faulty.services.includes(service));
}

/** @returns a sentence for each answer that does not tell what goes wrong, or that another stream should not get */
export function untrue(answers: readonly Got[], trouble: Trouble, streams: readonly SoakStream[]): readonly string[] {
  const { fault, faulty, mayRefuse } = trouble;
  const touched = new Set(streams.filter((stream) => isTouched(stream, faulty)).map(({ name }) => name));
  return answers.flatMap((got) => {
    const { stream, status } = got;
    if (stream === faulty.name) {
      const isTrue = status === unavailable || fault.tells.includes(status);
      return isTrue ? [] : [`${stream} with ${fault.kind} was answered ${String(status)}`];
    }
    // It asks other services too, and may have something of them.
    if (touched.has(stream))
      return [200, unavailable, ...fault.tells].includes(status) ? [] : [`${stream} beside it: ${String(status)}`];
    return well(got, mayRefuse);
  });
}

/** @returns a sentence when a stream whose services are well was answered neither with data nor, if that may be, refused */
export function well({ stream, status, retryAfter }: Got, mayRefuse: boolean): readonly string[] {
  const isRefused = mayRefuse && (status === unavailable || status === 429) && retryAfter !== undefined;
  return status === 200 || isRefused ? [] : [`${stream} is well and was answered ${String(status)}`];
}
