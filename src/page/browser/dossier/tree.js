/** @import { Speech } from '../common/speech.ts' */
import { el } from '../common/dom.js';
import { isOneLine, shown } from './shown.js';

/**
 * An answer as it is: names of the contract with their values, groups and lists within.
 * @param {Readonly<Record<string, unknown>>} group
 * @param {Speech} speech
 * @returns {HTMLElement}
 */
export function dataTree(group, speech) {
  return el(
    'dl',
    { class: 'tree' },
    Object.entries(group).map(([name, value]) => [
      el('dt', {}, wordsOf(name)),
      el('dd', {}, isOneLine(value) ? shown(value, speech) : within(value, speech)),
    ]),
  );
}

/** @param {unknown} value @param {Speech} speech @returns {HTMLElement | string} */
function within(value, speech) {
  if (!Array.isArray(value)) return dataTree(/** @type {Readonly<Record<string, unknown>>} */ (value), speech);
  if (value.length === 0) return speech.say('emptyList');
  return el(
    'ol',
    {},
    value.map((/** @type {unknown} */ one) => el('li', {}, isOneLine(one) ? shown(one, speech) : within(one, speech))),
  );
}

/** `cadastralIncome` → `cadastral income`: names of the contract are English, and are shown as such. @param {string} name */
function wordsOf(name) {
  return el(
    'span',
    { lang: 'en' },
    name.replace(/[A-Z]+/g, (letters) => ` ${letters.toLowerCase()}`),
  );
}
