import type { Language } from '../values/localized-text.ts';

/** Words, days and moments on a page, in one language. */
export interface PageWords {
  readonly word: (key: string) => string;
  /** A day in full, and short enough for a table. */
  readonly day: (date: string | undefined) => string;
  readonly shortDay: (date: string | undefined) => string;
  readonly moment: (at: string | undefined) => string;
}

/** How a page of a subject speaks, with the words of that subject. */
export function pageWords(language: Language, word: PageWords['word']): PageWords {
  const locale = `${language}-BE`;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return {
    word,
    day: (date) => dayIn(days, date),
    shortDay: (date) => dayIn(shortDays, date),
    moment: (at) => (at === undefined ? '' : moments.format(new Date(at))),
  };
}

function dayIn(format: Intl.DateTimeFormat, date: string | undefined): string {
  return date === undefined ? '' : format.format(new Date(`${date}T00:00:00Z`));
}
