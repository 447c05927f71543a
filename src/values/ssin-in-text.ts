import { Ssin } from './ssin.ts';

/** Eleven digits or more, also with signs or spaces between them: `80.06.10-001.37`. */
const runs = /\d(?:[\s._:/-]{0,3}\d){10,}/g;

/**
 * Whether a text has the number of a person in it, with signs between its digits or among other digits. Fictive test
 * numbers count too: what is refused in a test is refused in production.
 * @param today the legal day: a birth date after it is none
 */
export function hasSsinIn(text: string, today: string): boolean {
  for (const [run] of text.matchAll(runs)) {
    const digits = run.replaceAll(/\D/g, '');
    for (let at = 0; at + 11 <= digits.length; at += 1) {
      if (Ssin.parse(digits.slice(at, at + 11), { fictive: true, today })) return true;
    }
  }
  return false;
}
