import type { CalendarDate } from '../../values/calendar.ts';
import { capitalRows, rowOn } from './amounts.ts';
import { cents, exactOf, minus, plus, positive, times, zero, type Exact } from './exact.ts';
import { declaredFact, notDeclared } from './income-declared.ts';
import type { Line, Subject } from './model.ts';
import { anything, exactly } from './range.ts';

/**
 * What movable capital counts, a year: so many percent of each bracket (royal decree of 11 July 2002, art. 27). No source
 * knows it: it is declared.
 */
export function capitalLine(subject: Subject, day: CalendarDate): Line {
  const { savings } = subject.declared;
  const row = rowOn(capitalRows, day);
  if (savings === undefined || row === undefined) {
    const missing = [notDeclared(subject, 'savings')];
    return { code: 'capital', counted: true, range: anything, basis: 'unknown', facts: [], missing };
  }
  return {
    code: 'capital',
    counted: true,
    range: exactly(countedOf(exactOf(savings), row.brackets)),
    basis: 'declared',
    facts: [declaredFact(subject, 'savings')],
    missing: [],
  };
}

/** Each bracket adds what its percentage is above that of the one before. */
function countedOf(capital: Exact, brackets: readonly { readonly from: number; readonly percent: number }[]): Exact {
  return brackets.reduce((sum, { from, percent }, index) => {
    const above = positive(minus(capital, cents(from)));
    return plus(sum, times(above, percent - (brackets[index - 1]?.percent ?? 0), 100));
  }, zero);
}
