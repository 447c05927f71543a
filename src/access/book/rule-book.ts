import type { CalendarDate } from '../../values/calendar.ts';
import type { BookOfDay, Dated, RuleBook, RuleRows } from './book.ts';
import { effectiveOverrides, overrideProblems, withOverrides, type Overrides } from './overrides.ts';
import { versionOf } from './version.ts';

/** A setting goes beyond what the rule book allows. */
export class OverrideError extends Error {
  override readonly name = 'OverrideError';
}

/**
 * A book as an installation uses it. Its version is that of the book, followed by each setting that changes a number,
 * as in `2026-03-01+0123456789ab;DECISION_MONTHS=6`: it names the rules that decided, and says from which book of the
 * history they can be made again.
 * @throws OverrideError
 */
export function createRuleBook(rows: RuleRows, overrides: Overrides = {}): RuleBook {
  const problems = overrideProblems(rows, overrides);
  if (problems.length > 0) throw new OverrideError(problems.join('; '));
  const changes = effectiveOverrides(rows, overrides).map(([name, value]) => `;${name}=${String(value)}`);
  const version = `${versionOf(rows)}${changes.join('')}`;
  const effective = withOverrides(rows, overrides);
  // Nearly every question is about today.
  let last: BookOfDay | undefined;
  return {
    version,
    rows: effective,
    on: (day) => {
      if (last?.day !== day) last = { ...rowsOn(effective, day), day, version };
      return last;
    },
  };
}

/** Whether a row holds on a day. */
export function holdsOn({ validFrom, validUntil }: Dated, day: CalendarDate): boolean {
  return validFrom <= day && (validUntil === undefined || day <= validUntil);
}

function rowsOn(rows: RuleRows, day: CalendarDate): RuleRows {
  // A book of the history may be from before a table existed.
  const of = <Row extends Dated>(table: readonly Row[] | undefined) => (table ?? []).filter((row) => holdsOn(row, day));
  return {
    codes: of(rows.codes),
    grants: of(rows.grants),
    roles: of(rows.roles),
    relations: of(rows.relations),
    acts: of(rows.acts),
    scale: of(rows.scale),
    scaleUse: of(rows.scaleUse),
    informing: of(rows.informing),
    deadlines: of(rows.deadlines),
    registering: of(rows.registering),
    flags: of(rows.flags),
    flagFeedback: of(rows.flagFeedback),
    exemption: of(rows.exemption),
    exemptionUse: of(rows.exemptionUse),
    rules: of(rows.rules),
  };
}
