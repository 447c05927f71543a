import type { YearMonth } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { StreamAnswer } from '../answers.ts';
import { lastDayOf } from '../days-in-month.ts';
import type { Missing } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { personsOf, whose } from '../persons.ts';
import { childBenefits } from './income/child-benefit.ts';
import { disabilityAllowances } from './income/disability.ts';
import { incapacityBenefits } from './income/incapacity.ts';
import { pensions } from './income/pension.ts';
import { selfEmployment } from './income/self-employment.ts';
import type { IncomeSource, Line, Seen, Told } from './income/source.ts';
import { centreSupport } from './income/support.ts';
import { unemploymentAllowances } from './income/unemployment.ts';
import { wages } from './income/wages.ts';
import { work } from './income/work.ts';
import { tellsOf } from './reach.ts';
import { texts } from './texts.ts';
import type { IncomeMonth, IncomeRow } from './view.ts';

/** Every kind of income with its stream, in the order of the rows. A new stream is one more. */
const sources: readonly IncomeSource[] = [
  work,
  wages,
  selfEmployment,
  unemploymentAllowances,
  incapacityBenefits,
  pensions,
  childBenefits,
  disabilityAllowances,
  centreSupport,
];

/** The rows of every person and kind, each with a state for every month. */
export function incomeRows(inquiry: Inquiry, months: readonly YearMonth[]): readonly IncomeRow[] {
  return personsOf(inquiry).flatMap((person) => sources.flatMap((source) => rowsOf(inquiry, person, source, months)));
}

function rowsOf(
  inquiry: Inquiry,
  person: Person,
  source: IncomeSource,
  months: readonly YearMonth[],
): readonly IncomeRow[] {
  const told = source.told(inquiry, person);
  const answer: StreamAnswer | undefined = person.answers[source.stream];
  const gaps = gapsOf(told, answer, { ...whose(inquiry, person), stream: source.stream });
  const lines = told.lines.length > 0 ? told.lines : [nothing(told)];
  return lines.map((line): IncomeRow => {
    const seen = months.map((month) =>
      monthOf(month, line.in(month), gaps.all === undefined && isTold(month, answer, source, told)),
    );
    const unknown = seen.some(({ state }) => state === 'unknown');
    return withoutAbsent({
      ...whose(inquiry, person),
      kind: source.kind,
      label: line.label ?? texts[source.kind],
      payer: line.payer,
      isRecipient: line.isRecipient,
      months: seen,
      facts: [...line.facts],
      missing: unknown ? [gaps.all ?? gaps.some] : [],
    });

    function monthOf(month: YearMonth, found: Seen | undefined, isNone: boolean): IncomeMonth {
      const facts = found ? [...found.facts] : [];
      if (!found) return { month, state: isNone ? 'none' : 'unknown', basis: 'unspecified', facts };
      if (found.state !== 'amount') return { month, state: found.state, basis: 'unspecified', facts };
      const days = found.days === undefined ? {} : { days: String(found.days / 100) };
      return { month, state: 'amount', amount: found.amount, ...days, basis: line.basis, facts };
    }
  });
}

/** What is missing of a kind: for every month (`all`), or for those that the answer does not reach (`some`). */
function gapsOf(
  { known, beside }: Told,
  answer: StreamAnswer | undefined,
  where: Pick<Missing, 'integrationId' | 'stream'>,
): { readonly all?: Missing; readonly some: Missing } {
  const path = known.state === 'unknown' ? known.missing.path : known.fact.path;
  const some: Missing = { why: 'notInSource', ...where, ...(path !== undefined && { path }) };
  if (known.state === 'unknown') return { all: known.missing, some };
  if (beside?.state === 'unknown') return { all: beside.missing, some };
  // Parts of items that the Bank took out may be of any month.
  if (answer && answer.filteredElements.length > 0) return { all: { ...some, why: 'withheld' }, some };
  return { some };
}

function isTold(
  month: YearMonth,
  answer: StreamAnswer | undefined,
  { reach }: IncomeSource,
  { period, until }: Told,
): boolean {
  if (answer === undefined || (until !== undefined && lastDayOf(month) > until)) return false;
  return tellsOf(month, answer, reach, period);
}

/** The row of a kind of which the source has nothing, or of which nothing is known. */
function nothing({ known }: Told): Line {
  return { basis: 'unspecified', facts: known.fact ? [known.fact] : [], in: () => undefined };
}
