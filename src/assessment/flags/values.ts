import { eurosFromCents } from '../../values/amount.ts';
import { addMonths } from '../../values/calendar.ts';
import type { FullText, Language } from '../../values/localized-text.ts';
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

/** Months as people write them: those that follow each other as one span, "January 2026 – March 2026". */
export function spansOf(months: readonly YearMonth[]): FullText {
  const spans: { readonly first: YearMonth; last: YearMonth }[] = [];
  for (const month of [...new Set(months)].sort()) {
    const span = spans.at(-1);
    if (span && nextMonth(span.last) === month) span.last = month;
    else spans.push({ first: month, last: month });
  }
  const said = (language: Language) =>
    spans
      .map(({ first, last }) => [...new Set([first, last])].map((month) => monthName(month, language)).join(' – '))
      .join(', ');
  return { nl: said('nl'), fr: said('fr'), de: said('de'), en: said('en') };
}

/** A month and its year in words: "mars 2026". */
function monthName(month: YearMonth, language: Language): string {
  return monthFormats[language].format(new Date(`${month}-01T00:00:00Z`));
}

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: formatOf('nl-BE'),
  fr: formatOf('fr-BE'),
  de: formatOf('de-BE'),
  en: formatOf('en-GB'),
};

function nextMonth(month: YearMonth): YearMonth {
  return monthOfDate(addMonths(`${month}-01`, 1));
}
