/** @import { Speech } from './speech.ts' */
/** @import { Language, Localized } from './contract.ts' */

/** @type {readonly Language[]} */
export const languages = ['nl', 'fr', 'de', 'en'];

/** What each language is called in itself. @type {Readonly<Record<Language, string>>} */
export const ownNames = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

/** @type {Readonly<Record<Language, string>>} */
const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/**
 * The first of the page's languages that the reader's browser prefers; Dutch when there is none.
 * @param {readonly string[]} preferred tags, e.g. `fr-BE`
 * @returns {Language}
 */
export function languageFor(preferred) {
  for (const tag of preferred) {
    const found = languages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'nl';
}

/**
 * @param {Language} language
 * @param {Readonly<Record<string, Localized>>} texts the words of the page by key
 * @returns {Speech}
 */
export function createSpeech(language, texts) {
  const locale = locales[language];
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const longMonths = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Brussels',
  });

  return {
    language,

    say(key, values = {}) {
      const text = texts[nameOf(key)]?.[language] ?? key.replace(/^\w+_/, '');
      return text.replace(/\{(\w+)\}/g, (whole, /** @type {string} */ place) => String(values[place] ?? whole));
    },

    knows: (key) => Object.hasOwn(texts, nameOf(key)),

    of(text) {
      if (!text) return '';
      return text[language] ?? text.und ?? text.en ?? text.fr ?? text.nl ?? text.de ?? '';
    },

    date(date) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
      const day = new Date(`${date}T00:00:00Z`);
      const isOfCalendar = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
      // Registers write what is not known of a date as zeros.
      return isOfCalendar ? days.format(day) : date.replace(/(-00)+$/, '');
    },

    month(month) {
      return months.format(new Date(`${month}-01T00:00:00Z`));
    },

    longMonth(month) {
      return longMonths.format(new Date(`${month}-01T00:00:00Z`));
    },

    moment(moment) {
      return moments.format(new Date(moment));
    },

    money({ value, currency }) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(/** @type {Intl.StringNumericLiteral} */ (value));
    },
  };
}

/** The name of the words for a key: `kind_wages` is `kindWages`. @param {string} key */
function nameOf(key) {
  return key.replace(/_(\w)/, (_whole, /** @type {string} */ first) => first.toUpperCase());
}
