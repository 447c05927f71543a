import type { CalendarDate } from '../../values/calendar.ts';
import { compare } from '../../values/order.ts';

/** What a multifunctional attestation (A036) tells about its place among the others. */
export interface Message {
  readonly attestationId?: string | undefined;
  /** The attestation that it corrects or cancels. */
  readonly updatesAttestationId?: string | undefined;
  /** 0 original, 1 correction, 3 cancellation. */
  readonly statusCode?: string | undefined;
  readonly createdOn?: CalendarDate | undefined;
  /** The source says that a later one took its place. */
  readonly isMarkedSuperseded: boolean;
}

const cancellation = '3';

/**
 * What counts of the attestations of a person: messages that correct or cancel one another form a chain, in which the last
 * one decides. A chain that ends in a cancellation is dropped as a whole; of the others every message but the last one is
 * superseded, and so is one that the source itself marks. Cancellations themselves are never among the result.
 *
 * The order in a chain is that of creation; on the same day a message comes after what it corrects.
 */
export function standing<T extends Message>(
  messages: readonly T[],
): readonly { readonly message: T; readonly isSuperseded: boolean }[] {
  return chainsOf(messages).flatMap((chain) => {
    const last = chain.at(-1);
    if (last === undefined || last.statusCode === cancellation) return [];
    return chain
      .filter(({ statusCode }) => statusCode !== cancellation)
      .map((message) => ({ message, isSuperseded: message !== last || message.isMarkedSuperseded }));
  });
}

/** Messages that name one another, each chain in the order of time. */
function chainsOf<T extends Message>(messages: readonly T[]): readonly (readonly T[])[] {
  const chains = new Map<string, T[]>();
  const alone: T[][] = [];
  for (const message of messages) {
    const names = [message.attestationId, message.updatesAttestationId].filter((name) => name !== undefined);
    if (names.length === 0) {
      alone.push([message]);
      continue;
    }
    const joined = [message, ...new Set(names.flatMap((name) => chains.get(name) ?? []))];
    for (const { attestationId, updatesAttestationId } of joined) {
      for (const name of [attestationId, updatesAttestationId]) if (name !== undefined) chains.set(name, joined);
    }
  }
  return [...new Set(chains.values()), ...alone].map((chain) => inTime(chain));
}

function inTime<T extends Message>(chain: readonly T[]): readonly T[] {
  const depths = new Map(chain.map((message) => [message, depthOf(message, chain)]));
  const depth = (message: T) => depths.get(message) ?? 0;
  return chain.toSorted(
    (a, b) =>
      compare(a.createdOn ?? '', b.createdOn ?? '') ||
      depth(a) - depth(b) ||
      compare(a.statusCode ?? '', b.statusCode ?? ''),
  );
}

/** How many corrections lie before a message; a circle ends the count. */
function depthOf(message: Message, chain: readonly Message[]): number {
  let depth = 0;
  let current: Message | undefined = message;
  while (current?.updatesAttestationId !== undefined && depth < chain.length) {
    const before: string = current.updatesAttestationId;
    current = chain.find((other) => other !== current && other.attestationId === before);
    depth += 1;
  }
  return depth;
}
