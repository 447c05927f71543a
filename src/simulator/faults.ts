import { z } from 'zod';
import { signatureLies } from './security/lies.ts';

/** The ways in which an answer can go wrong on demand. */
export const faultKinds = [
  'slow',
  'hang',
  'held',
  'cut',
  'http500',
  'soapFault',
  'malformedXml',
  'wrongNamespace',
  'hugeAnswer',
  'noResult',
  'wrongContentType',
  'dtd',
  'otherTicket',
  'tooManyRequests',
  'busy',
  'status500',
] as const;

/** Those, and the ways in which a signature can be wrong; they change nothing where nothing is signed. */
const allKinds = [...faultKinds, ...signatureLies] as const;

/** What `POST /control/faults` takes. */
export const faultSchema = z.strictObject({
  service: z.string().min(1).optional(),
  operation: z.string().min(1).optional(),
  ssin: z
    .string()
    .regex(/^\d{11}$/, 'must be 11 digits')
    .optional(),
  kind: z.enum(allKinds),
  delayMs: z.number().int().min(0).max(600_000).optional(),
  times: z.number().int().min(1).max(1_000_000).optional(),
});

/** A fault that is asked for: what it hits (left out = everything), how, and how many times (left out = until removed). */
export type Fault = z.infer<typeof faultSchema>;

/** A fault that hits a call. */
export interface HittingFault extends Fault {
  /** Fulfilled when the faults are taken away. */
  readonly cleared: Promise<unknown>;
  /** Waits for what keeps the call back, which is counted meanwhile. */
  keep(until: Promise<unknown>): Promise<void>;
}

/** The call that is looked up in the list. */
export interface FaultTarget {
  readonly service: string;
  readonly operation: string;
  readonly ssin: string | undefined;
}

/** The list that the control API edits. */
export interface FaultList {
  add(fault: Fault): void;
  list(): Fault[];
  clear(): void;
  /** The first fault that hits the call; one that was asked a number of times loses one of them. */
  take(target: FaultTarget): HittingFault | undefined;
  /** How many calls have come, were carried out, and wait for their answer because of a fault. */
  readonly waiting: number;
}

export function createFaultList(): FaultList {
  let faults: Fault[] = [];
  let cleared = Promise.withResolvers<unknown>();
  let waiting = 0;
  const hits = (fault: Fault, target: FaultTarget) =>
    (fault.service === undefined || fault.service === target.service) &&
    (fault.operation === undefined || fault.operation === target.operation) &&
    (fault.ssin === undefined || fault.ssin === target.ssin);
  const keep = async (until: Promise<unknown>) => {
    waiting += 1;
    await until;
    waiting -= 1;
  };
  return {
    add(fault) {
      faults.push({ ...fault });
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear() {
      faults = [];
      cleared.resolve(undefined);
      cleared = Promise.withResolvers<unknown>();
    },
    take(target) {
      const fault = faults.find((candidate) => hits(candidate, target));
      if (fault?.times !== undefined) {
        fault.times -= 1;
        if (fault.times === 0) faults = faults.filter((other) => other !== fault);
      }
      return fault && { ...fault, cleared: cleared.promise, keep };
    },
    get waiting() {
      return waiting;
    },
  };
}
