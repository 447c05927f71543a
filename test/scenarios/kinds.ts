import type { CodeList } from '../../src/values/code-list.ts';

/** Languages in which scenarios are written. */
export type ScenarioLanguage = 'nl' | 'fr';

/** A word or an expression in a step that means a value. */
export interface Kind<T> {
  /** Regular expression without groups that capture. */
  pattern(language: ScenarioLanguage): string;
  read(text: string, language: ScenarioLanguage): T;
}

/** A kind whose values can be written as well: in the first of their words. */
export interface Writable<T> extends Kind<T> {
  write(value: T, language: ScenarioLanguage): string;
}

type Wording = string | readonly string[];

/** Words by the value they mean; several words may mean the same. */
export type Words<K extends string> = Readonly<Record<K, { readonly nl: Wording; readonly fr: Wording }>>;

/** The labels of a code list. */
export function labelsOf<Code extends string>({ codes }: CodeList<Code>): Words<Code> {
  const all = Object.entries<CodeList['codes'][string]>(codes);
  return Object.fromEntries(all.map(([code, { nl = '', fr = '' }]) => [code, { nl, fr }])) as Words<Code>;
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A closed list of words. */
export function words<K extends string>(table: Words<K>): Writable<K> {
  const meanings = (language: ScenarioLanguage) =>
    new Map(
      (Object.keys(table) as K[]).flatMap((key) => [table[key][language]].flat().map((word) => [word, key] as const)),
    );
  const known = { nl: meanings('nl'), fr: meanings('fr') };
  return {
    // The longest first, so that no word hides another that begins with it.
    pattern: (language) =>
      [...known[language].keys()]
        .sort((one, other) => other.length - one.length)
        .map(quoted)
        .join('|'),
    read(text, language) {
      const key = known[language].get(text);
      if (key === undefined) throw new Error(`"${text}" means nothing here (${language})`);
      return key;
    },
    write: (value, language) => [table[value][language]].flat()[0] ?? value,
  };
}

/** Several of a kind with commas between them, or the word for none. */
export function listOf<T>(kind: Kind<T>, none: { readonly nl: string; readonly fr: string }): Kind<readonly T[]> {
  return {
    pattern: (language) => `${none[language]}|(?:${kind.pattern(language)})(?:, (?:${kind.pattern(language)}))*`,
    read: (text, language) =>
      text === none[language] ? [] : text.split(', ').map((part) => kind.read(part, language)),
  };
}

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
const weekdays = {
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
};

/** A day in words, with or without the day of the week, which then has to be the right one. */
export const date: Kind<string> = {
  pattern: (language) =>
    `(?:(?:${weekdays[language].join('|')}) )?\\d{1,2}(?:er)? (?:${months[language].join('|')}) \\d{4}`,
  read(text, language) {
    const parts = /^(?:(\D+) )?(\d+)(?:er)? (\S+) (\d{4})$/.exec(text);
    const [, weekday, day = '', month = '', year = ''] = parts ?? [];
    const number = months[language].indexOf(month) + 1;
    const read = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const found = new Date(`${read}T00:00:00Z`);
    if (Number.isNaN(found.getTime()) || found.toISOString().slice(0, 10) !== read) {
      throw new Error(`"${text}" is no day (${read})`);
    }
    const right = weekdays[language][found.getUTCDay()];
    if (weekday !== undefined && weekday !== right) throw new Error(`${text}: that day is a ${String(right)}`);
    return read;
  },
};

/** A date in words; undefined for what is no date. What is not known of it is left out: `2016-01-00` is `januari 2016`. */
export function dateInWords(found: string, language: ScenarioLanguage): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(found) ?? [];
  if (year === undefined) return undefined;
  const number = Number(day);
  const ordinal = number === 1 && language === 'fr' ? '1er' : String(number);
  return [number > 0 ? ordinal : '', months[language][Number(month) - 1] ?? '', year].filter(Boolean).join(' ');
}

/** A month in words; undefined for what is no month. */
export function monthInWords(found: string, language: ScenarioLanguage): string | undefined {
  return /^\d{4}-\d{2}$/.test(found) ? dateInWords(`${found}-00`, language) : undefined;
}

/** Hours and minutes, `10:30` or `10h30`, as `10:30`. */
export const time: Kind<string> = {
  pattern: (language) => (language === 'nl' ? String.raw`\d{2}:\d{2}` : String.raw`\d{2}h\d{2}`),
  read: (text) => text.replace('h', ':'),
};

export const number: Kind<number> = { pattern: () => String.raw`\d+`, read: Number };

/** Free text between quotation marks. */
export const text: Kind<string> = {
  pattern: (language) => (language === 'nl' ? '“[^”]*”' : '« [^»]* »'),
  read: (found, language) => (language === 'nl' ? found.slice(1, -1) : found.slice(2, -2)),
};

/** Euro as people write them, as the API does: `29.043,36 euro` is `29043.36`. */
export const amount: Kind<string> = {
  pattern: (language) => (language === 'nl' ? String.raw`\d[\d.]*,\d{2} euro` : String.raw`\d[\d ]*,\d{2} euros`),
  read: (found) =>
    found
      .replace(/ euros?$/, '')
      .replace(/[. ]/g, '')
      .replace(',', '.'),
};

/** Euro as people write them. */
export function amountInWords(value: string, language: ScenarioLanguage): string {
  const [whole = '', cents = ''] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'nl' ? '.' : ' ');
  return `${grouped},${cents.padEnd(2, '0')} ${language === 'nl' ? 'euro' : 'euros'}`;
}
