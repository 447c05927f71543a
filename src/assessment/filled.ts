import type { FullText } from '../values/localized-text.ts';

/**
 * A text with its values in the places that name them: `{months}`. A place without a value stays as it is, so that a
 * reader sees that something is missing.
 */
export function filled(text: FullText, values: Readonly<Record<string, string>>): FullText {
  const fill = (line: string) => line.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return { nl: fill(text.nl), fr: fill(text.fr), de: fill(text.de), en: fill(text.en) };
}
