import { eurosFromCents } from '../../values/amount.ts';
import { addMonths } from '../../values/calendar.ts';
import { monthOfDate, type YearMonth } from '../../values/partial-period.ts';
import type { Sighting } from './flag.ts';

interface Look {
  readonly sighting: Sighting;
  readonly month: YearMonth;
}

/**
 * What a finding gives beside its text: the months, the sum of each month in which every sighting has an amount, whether
 * it is gross, and what the sightings say themselves.
 */
export function valuesOf(looks: readonly Look[]): Record<string, string> {
  const months = [...new Set(looks.map(({ month }) => month))].sort();
  const bases = [...new Set(looks.flatMap(({ sighting }) => sighting.basis ?? []))].sort();
  const amounts = months.flatMap((month) => {
    const cents = looks.filter((look) => look.month === month).map(({ sighting }) => sighting.cents);
    const sum = cents.reduce<number>((total, one) => total + (one ?? 0), 0);
    const amount = cents.includes(undefined) ? undefined : eurosFromCents(String(sum));
    return amount ? [[month, amount.value] as const] : [];
  });
  return {
    ...Object.fromEntries(looks.flatMap(({ sighting }) => Object.entries(sighting.values ?? {}))),
    months: months.join(', '),
    ...Object.fromEntries(amounts),
    ...(amounts.length > 0 && bases.length > 0 && { basis: bases.join(', ') }),
  };
}

/** Months as people write them: those that follow each other as one span, `2026-01–2026-03`. */
export function spansOf(months: readonly YearMonth[]): string {
  const spans: { readonly first: YearMonth; last: YearMonth }[] = [];
  for (const month of [...new Set(months)].sort()) {
    const span = spans.at(-1);
    if (span && nextMonth(span.last) === month) span.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function nextMonth(month: YearMonth): YearMonth {
  return monthOfDate(addMonths(`${month}-01`, 1));
}
