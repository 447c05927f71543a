/** A month of the ledger, in UTC. */
export interface Month {
  /** `2026-01`. */
  readonly name: string;
  /** Table of its rows. */
  readonly partition: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Not included. */
  readonly until: number;
}

/** Reads `2026-01`; undefined for another form. */
export function readMonth(text: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return {
    name: text,
    partition: `ledger_${year}_${month}`,
    from: Date.UTC(Number(year), Number(month) - 1),
    until: Date.UTC(Number(year), Number(month)),
  };
}

/** The smallest id of something of this moment, milliseconds since 1970 (UUIDv7). */
export function firstIdOf(moment: number): string {
  const digits = moment.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`;
}

/** The moment of something by its id (UUIDv7), milliseconds since 1970. */
export function momentOfId(id: string): number {
  return parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

/** The month of a moment, milliseconds since 1970. */
export function monthOfMoment(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}

/** The first moment at which a month may be destroyed: so many years after its end. */
export function keptUntil({ until }: Month, years: number): number {
  const end = new Date(until);
  return Date.UTC(end.getUTCFullYear() + years, end.getUTCMonth());
}

/** The first moment at which a month may be archived: so many whole months after its end. */
export function openUntil({ until }: Month, months: number): number {
  const end = new Date(until);
  return Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + months);
}

/** Consecutive rows of a chain. */
export interface RowRange {
  readonly chain: string;
  readonly first: number;
  /** Included. */
  readonly last: number;
}

/** The ranges that rows make which come in the order of chains and numbers. */
export function createRanges(): { add(chain: string, seq: number): void; readonly list: readonly RowRange[] } {
  const list: { chain: string; first: number; last: number }[] = [];
  return {
    list,
    add: (chain, seq) => {
      const range = list.at(-1);
      if (range?.chain === chain && range.last === seq - 1) range.last = seq;
      else list.push({ chain, first: seq, last: seq });
    },
  };
}

/** The form of the column `ranges`: `chain first last` with commas between. */
export function writeRanges(ranges: readonly RowRange[]): string {
  return ranges.map(({ chain, first, last }) => `${chain} ${String(first)} ${String(last)}`).join(',');
}

export function readRanges(text: string): readonly RowRange[] {
  return text
    .split(',')
    .filter((range) => range !== '')
    .map((range) => {
      const [chain = '', first, last] = range.split(' ');
      return { chain, first: Number(first), last: Number(last) };
    });
}

/** Rows that are in archives. */
export interface ArchivedRows {
  /** The parts of a range of rows that are in no archive. */
  without(chain: string, first: number, last: number): readonly Omit<RowRange, 'chain'>[];
}

export function archivedRows(ranges: readonly RowRange[]): ArchivedRows {
  const byChain = Map.groupBy(ranges, ({ chain }) => chain);
  for (const list of byChain.values()) list.sort((one, other) => one.first - other.first);
  return {
    without: (chain, first, last) => {
      const left: Omit<RowRange, 'chain'>[] = [];
      let next = first;
      for (const range of byChain.get(chain) ?? []) {
        if (range.last < next || range.first > last) continue;
        if (range.first > next) left.push({ first: next, last: range.first - 1 });
        next = Math.max(next, range.last + 1);
      }
      if (next <= last) left.push({ first: next, last });
      return left;
    },
  };
}
