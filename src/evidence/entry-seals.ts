import { randomBytes } from 'node:crypto';
import { momentOfId, monthOfMoment, readMonth } from './archive/month.ts';
import { markOf } from './entry.ts';
import { MonthSecretLostError } from './errors.ts';
import type { EvidenceKeyRing } from './keys.ts';
import { createMonthSealer, markOfSecret, type MonthSealer } from './month-sealer.ts';
import { createRowSealer } from './row-seal.ts';
import type { RowWatch } from './row-sealing.ts';
import type { EntryOpener, SsinSealer } from './sealing.ts';
import { monthSecretTable, type MonthSecretStorage } from './storage/month-secrets.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { Ssin } from '../values/ssin.ts';

/** A part of the ledger in which persons stand under the same pseudonyms. Milliseconds since 1970. */
export interface PseudonymSpan {
  readonly from: number;
  /** Not included. */
  readonly until: number;
  /** Under which a person may stand in these centres. */
  readonly pseudonyms: (ssin: Ssin, ...centres: readonly EnterpriseNumber[]) => readonly Uint8Array[];
}

/** Seals and opens what entries of the ledger keep of persons: each month under keys of its own. */
export interface EntrySeals {
  /**
   * What seals the entries of a moment, milliseconds since 1970. A month that has no secret gets one.
   * @throws MonthSecretLostError, or an error of the database
   */
  at(moment: number): MonthSealer | Promise<MonthSealer>;
  /** What opens this entry, or one from before months had keys. What cannot be opened any more throws when it is. */
  openerOf(entryIds: readonly string[]): Promise<(entryId: string) => EntryOpener>;
  /** The spans between two moments, milliseconds since 1970, in the order of time. */
  spans(from: number, until: number): Promise<readonly PseudonymSpan[]>;
  /** Makes the secrets of this month and the next, and forgets those that were destroyed. */
  prepare(now: number): Promise<void>;
}

/** Days that lie in the next month, from any day of this one. */
const nextMonthMs = 31 * 86_400_000;

/** @param parts.watch is told of secrets that were changed */
export function createEntrySeals(parts: {
  readonly storage: MonthSecretStorage;
  readonly ring: EvidenceKeyRing;
  readonly sealer: SsinSealer;
  readonly watch?: RowWatch | undefined;
}): EntrySeals {
  const { storage, ring, sealer } = parts;
  // Like the ledger itself, secrets stay under the key of their time.
  const rows = createRowSealer({ ...ring, ofRows: ring.all }, parts.watch);
  let known: ReadonlyMap<string, MonthSealer> = new Map();
  const making = new Map<string, Promise<MonthSealer>>();

  async function load(): Promise<ReadonlyMap<string, MonthSealer>> {
    const genuine = rows.genuine(monthSecretTable, await storage.all());
    known = new Map(
      genuine.map(({ month, secret, has_former: hasFormer }) => {
        const before = known.get(month);
        // Every search for a person comes here: keys are derived once.
        const isSame = before && Buffer.compare(before.mark, markOfSecret({ month, secret })) === 0;
        return [month, isSame ? before : createMonthSealer(ring, { month, secret, hasFormer })];
      }),
    );
    return known;
  }

  /** Whoever makes the secret first makes it for all gateways. */
  async function make(month: string): Promise<MonthSealer> {
    const found = (await load()).get(month);
    if (found) return found;
    // Under another secret nobody would find again what the month has already.
    if ((await storage.samples([month])).some(({ content }) => markOf(content) !== undefined)) {
      throw new MonthSecretLostError(month);
    }
    const row = { month, secret: randomBytes(32), has_former: await storage.hasEntries(month), row_version: 0 };
    await storage.add(rows.sealed(monthSecretTable, { ...row, row_seal: Buffer.alloc(0) }));
    const made = (await load()).get(month);
    if (!made) throw new MonthSecretLostError(month);
    return made;
  }

  function at(moment: number): MonthSealer | Promise<MonthSealer> {
    const month = monthOfMoment(moment);
    const ready = known.get(month);
    if (ready) return ready;
    const under = making.get(month) ?? make(month).finally(() => making.delete(month));
    making.set(month, under);
    return under;
  }

  return {
    at,
    openerOf: async (entryIds) => {
      const monthOf = (entryId: string) => monthOfMoment(momentOfId(entryId));
      if (entryIds.some((entryId) => !known.has(monthOf(entryId)))) await load();
      return (entryId) => {
        const ofMonth = known.get(monthOf(entryId));
        const opening = (sealed: Uint8Array): EntryOpener => {
          if (sealed[0] === 1) return sealer;
          if (!ofMonth) throw new MonthSecretLostError(monthOf(entryId));
          return ofMonth;
        };
        return {
          open: (sealed, context) => opening(sealed).open(sealed, context),
          openText: (sealed, context) => opening(sealed).openText(sealed, context),
        };
      };
    },
    spans: async (from, until) => spansOf([...(await load()).values()], sealer, { from, until }),
    prepare: async (now) => {
      await load();
      await at(now);
      await at(now + nextMonthMs);
    },
  };
}

/**
 * Months have pseudonyms of their own, what is older has those of the ring. A month in which both may be has both; where
 * no month has a secret, only what is older can be.
 */
function spansOf(
  months: readonly MonthSealer[],
  sealer: Pick<SsinSealer, 'pseudonyms'>,
  { from, until }: { readonly from: number; readonly until: number },
): readonly PseudonymSpan[] {
  const spans: PseudonymSpan[] = [];
  const add = (start: number, end: number, pseudonyms: PseudonymSpan['pseudonyms']) => {
    const span = { from: Math.max(start, from), until: Math.min(end, until), pseudonyms };
    if (span.from < span.until) spans.push(span);
  };
  const former: PseudonymSpan['pseudonyms'] = (ssin, ...centres) => sealer.pseudonyms(ssin, ...centres);
  let covered = from;
  for (const month of months) {
    const known = readMonth(month.month);
    if (!known) continue;
    add(covered, known.from, former);
    covered = Math.max(covered, known.until);
    add(known.from, known.until, (ssin, ...centres) => [
      ...month.pseudonyms(ssin, ...centres),
      ...(month.hasFormer ? former(ssin, ...centres) : []),
    ]);
  }
  add(covered, until, former);
  return spans;
}
