import { z } from 'zod';
import { signatureLies } from './security/lies.ts';

/** The ways in which an answer can go wrong on demand. */
export const faultKinds = [
  'slow',
  'hang',
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
  take(target: FaultTarget): Fault | undefined;
}

export function createFaultList(): FaultList {
  let faults: Fault[] = [];
  const hits = (fault: Fault, target: FaultTarget) =>
    (fault.service === undefined || fault.service === target.service) &&
    (fault.operation === undefined || fault.operation === target.operation) &&
    (fault.ssin === undefined || fault.ssin === target.ssin);
  return {
    add(fault) {
      faults.push({ ...fault });
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear() {
      faults = [];
    },
    take(target) {
      const fault = faults.find((candidate) => hits(candidate, target));
      if (fault?.times !== undefined) {
        fault.times -= 1;
        if (fault.times === 0) faults = faults.filter((other) => other !== fault);
      }
      return fault && { ...fault };
    },
  };
}
