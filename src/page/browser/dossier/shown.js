/** @import { Speech } from '../common/speech.ts' */
/** @import { Localized } from '../common/contract.ts' */

/** Values of a group that are shown in its place; the rest is in the answer. */
const shownOfGroup = 5;

/**
 * A value of an answer in one line: of a list its length, of a group its first plain values.
 * @param {unknown} value
 * @param {Speech} speech
 * @returns {string}
 */
export function shown(value, speech) {
  const { say, date, money, of } = speech;
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') return say(value ? 'answerYes' : 'answerNo');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return date(value);
  if (Array.isArray(value)) return value.length === 0 ? say('emptyList') : say('elements', { count: value.length });
  const group = /** @type {Readonly<Record<string, unknown>>} */ (value);
  const { value: amount, currency, label, code } = group;
  if (typeof amount === 'string' && typeof currency === 'string') return money({ value: amount, currency });
  if (typeof code === 'string') return of(/** @type {Localized | undefined} */ (label)) || code;
  if (isLocalized(group)) return of(group);
  const plain = Object.values(group).filter((one) => typeof one !== 'boolean' && isOneLine(one));
  return plain
    .slice(0, shownOfGroup)
    .map((one) => shown(one, speech))
    .join(' · ');
}

/**
 * Whether a value is plain, an amount, a code with its label, or a text in languages: not a list or a group of others.
 * @param {unknown} value
 */
export function isOneLine(value) {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return false;
  return 'currency' in value || 'code' in value || isLocalized(value);
}

/** @param {object} value @returns {value is Localized} */
function isLocalized(value) {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => ['nl', 'fr', 'de', 'en', 'und'].includes(name));
}
