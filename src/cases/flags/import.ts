import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Asked } from '../../access/asked.ts';
import type { BookOfDay, FlagRow, RuleBook } from '../../access/book/book.ts';
import { holdsOn } from '../../access/book/rule-book.ts';
import type { Door } from '../../access/door.ts';
import { schemaIssues } from '../../platform/http/problem-body.ts';
import { euroAmount } from '../../values/amount.ts';
import { addDays, addMonths, belgianDate, calendarDate, type CalendarDate, type Clock } from '../../values/calendar.ts';
import { yearMonth } from '../../values/partial-period.ts';
import { issue, type InputIssue } from '../../values/problem.ts';
import { Ssin, ssinText } from '../../values/ssin.ts';
import type { Integration } from '../integrations/integration.ts';
import { crossingNames, flagAids } from './crossings.ts';
import type { Flag, FlagStore } from './flag.ts';

/** A number of the supervisor: a positive signed 64-bit number (`xs:long`), as text. */
const number = z
  .string()
  .regex(/^[1-9]\d{0,18}$/, 'a positive number of at most 19 digits, as text')
  .refine((text) => text.length < 19 || text <= '9223372036854775807', 'beyond 9223372036854775807');

const amount = euroAmount.refine(({ value }) => /^\d{1,9}(\.\d{1,2})?$/.test(value), 'an amount from 0, whole cents');

/** The living wage exists since then. */
const monthOfAid = yearMonth.refine((month) => month >= '2002-10', 'from 2002-10');

/** A flag as a centre's software received it from the supervisor. */
export const newFlag = z
  .strictObject({
    alertId: number.describe('Number that the supervisor gave the flag. The same flag may be sent again.'),
    formNumber: number.describe('Number that the supervisor gave the form that the flag is about.'),
    ssin: ssinText,
    raisedOn: calendarDate.describe('When the supervisor raised it.'),
    aid: z.enum(flagAids).describe('The form of aid; code list `flagAids`.'),
    crossing: z.enum(crossingNames).describe('With what it was crossed; code list `flagCrossings`.'),
    months: z.array(monthOfAid).min(1).max(24).describe('Months of aid that do not fit.'),
    resourceAmount: amount.optional().describe('What the source says of these months.'),
    aidAmount: amount.optional().describe('The aid of these months.'),
  })
  .meta({
    id: 'NewFlag',
    description: 'A flag of the supervisor, as the software of the centre received it.',
    example: {
      alertId: '4711',
      formNumber: '100200300',
      ssin: '94641220613',
      raisedOn: '2026-03-01',
      aid: 'livingWage',
      crossing: 'work',
      months: ['2026-01'],
    },
  });

/** What became of one flag of an import. `known`: it came before. `refused`: see `issues`; the others are kept. */
export type ImportedFlag =
  | { readonly result: 'taken' | 'known'; readonly alertId: string; readonly flagId: string }
  | { readonly result: 'refused'; readonly alertId?: string; readonly issues: readonly InputIssue[] };

/** Ports of an import. */
export interface ImportPorts {
  readonly door: Door<Integration>;
  readonly flags: Pick<FlagStore, 'add'>;
  readonly book: RuleBook;
  readonly clock: Clock;
  /** Whether test numbers (month 60–72) are accepted: sandbox only. */
  readonly fictiveSsins: boolean;
}

/** A row that can be kept, or what is wrong with it. */
type Read = { readonly flag: Flag } | { readonly alertId?: string; readonly issues: readonly InputIssue[] };

/**
 * Takes flags of the supervisor. Each row stands alone: one that is wrong is refused with its issues, and all others are
 * kept, each once. A flag may be about somebody without an integration; it opens nothing.
 * @returns what became of each, in the order of the rows
 * @throws Problem
 */
export function importFlags(ports: ImportPorts, asked: Asked<readonly unknown[]>): Promise<readonly ImportedFlag[]> {
  return ports.door.perform('importFlags', asked, {
    find: (look, rows) => {
      const maySee = look.lists();
      const read = rows.map((row, index) => readRow(ports, row, index, { ...look, centre: asked.caller.centre }));
      // Whoever is near a person does not bring flags about this person either.
      return read.map((one, index) =>
        'flag' in one && !maySee(one.flag.ssin)
          ? refused(index, 'ssin', 'You are near this person: a colleague imports this flag.', one.flag.alertId)
          : one,
      );
    },
    evidence: (read) => {
      const persons = new Map(read.flatMap((one) => ('flag' in one ? [[one.flag.ssin.reveal(), one.flag.ssin]] : [])));
      return persons.size > 0 ? { alsoAbout: [...persons.values()] } : {};
    },
    carryOut: async (read) => {
      const flags = read.flatMap((one) => ('flag' in one ? [one.flag] : []));
      const added = flags.length > 0 ? await ports.flags.add(flags) : [];
      const results = read.map((one, index): ImportedFlag => {
        if (!('flag' in one)) return { result: 'refused', ...one };
        const { alertId } = one.flag;
        const found = added[flags.indexOf(one.flag)];
        if (found === undefined || found.result === 'differs') {
          const detail = 'Another flag of the centre has this number.';
          return { result: 'refused', ...refused(index, 'alertId', detail, alertId) };
        }
        return { result: found.result, alertId, flagId: found.flagId };
      });
      return { outcome: results.some(({ result }) => result !== 'refused') ? 'answered' : 'noData', result: results };
    },
  });
}

/** Reads a row as it came. Nothing of it is repeated in an issue. */
function readRow(
  { book, clock, fictiveSsins }: ImportPorts,
  row: unknown,
  index: number,
  { centre, today }: { readonly centre: string; readonly today: CalendarDate; readonly book: BookOfDay },
): Read {
  const parsed = newFlag.safeParse(row);
  if (!parsed.success) {
    const found = parsed.error.issues.map((one) => ({ ...one, path: ['flags', index, ...one.path] }));
    return { ...alertIdIn(row), issues: schemaIssues(found, 'body') };
  }
  const { ssin: digits, months, raisedOn, alertId, resourceAmount, aidAmount, ...rest } = parsed.data;
  const ssin = Ssin.parse(digits, { fictive: fictiveSsins, today });
  if (!ssin) return refused(index, 'ssin', 'This number cannot exist: check its digits.', alertId);
  const handling = rowOf(book, raisedOn);
  if (!handling || raisedOn > today || addMonths(raisedOn, handling.keepMonths.value) < today) {
    const detail = 'The day lies in the future, or so far back that the flag is not kept any more.';
    return { alertId, issues: [issue('outOfRange', placeIn(index, 'raisedOn'), { detail })] };
  }
  const sorted = [...new Set(months)].sort();
  if (sorted.some((month) => month > raisedOn.slice(0, 7))) {
    const detail = 'A month is later than the day on which the flag was raised.';
    return { alertId, issues: [issue('outOfRange', placeIn(index, 'months'), { detail })] };
  }
  const receivedAt = clock();
  return {
    flag: {
      ...rest,
      flagId: uuidv7({ msecs: receivedAt }),
      centre,
      alertId,
      ssin,
      raisedOn,
      months: sorted,
      ...(resourceAmount ? { resourceAmount } : {}),
      ...(aidAmount ? { aidAmount } : {}),
      receivedAt,
      dueOn: addDays(belgianDate(receivedAt), handling.handleWithinDays.value),
      stage: 'open',
    },
  };
}

/** What the book says of a flag that was raised on a day. */
function rowOf({ rows }: RuleBook, day: CalendarDate): FlagRow | undefined {
  return rows.flags.find((row) => holdsOn(row, day));
}

const placeIn = (index: number, name: string) => ({ in: 'body', name: `flags[${String(index)}].${name}` }) as const;

function refused(index: number, name: string, detail: string, alertId: string) {
  return { alertId, issues: [issue('invalidInput', placeIn(index, name), { detail })] };
}

/** The number of a flag that is otherwise wrong, so that the caller finds it again. */
function alertIdIn(row: unknown): { readonly alertId?: string } {
  const given: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'alertId') : undefined;
  const parsed = number.safeParse(given);
  return parsed.success ? { alertId: parsed.data } : {};
}
