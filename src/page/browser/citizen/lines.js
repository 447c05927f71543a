/** @import { OwnRecord } from './contract.ts' */

/*
 * What is computed of the lines that are on the page: which a filter lets through, and in which months they are.
 */

/**
 * Which lines are shown: of one centre, of one month (`yyyy-MM`); empty: of all.
 * @typedef {{ readonly centre: string, readonly month: string }} Filter
 */

const belgianDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The month in Belgium of a moment, `yyyy-MM`. @param {string} moment RFC 3339 */
export function monthOf(moment) {
  return belgianDays.format(new Date(moment)).slice(0, 7);
}

/**
 * @param {readonly OwnRecord[]} lines
 * @param {Filter} filter
 */
export function linesIn(lines, { centre, month }) {
  return lines.filter(
    (line) =>
      (centre === '' || line.centre.enterpriseNumber === centre) && (month === '' || monthOf(line.at) === month),
  );
}

/**
 * The centres of the lines, by number, each with its name, in the order of the names.
 * @param {readonly OwnRecord[]} lines
 * @returns {readonly (readonly [string, string])[]}
 */
export function centresIn(lines) {
  const names = new Map(lines.map(({ centre }) => [centre.enterpriseNumber, centre.name ?? centre.enterpriseNumber]));
  return [...names].sort(([, one], [, other]) => one.localeCompare(other));
}

/**
 * The lines by month, in the order in which they come.
 * @param {readonly OwnRecord[]} lines
 * @returns {readonly (readonly [string, readonly OwnRecord[]])[]}
 */
export function byMonth(lines) {
  /** @type {Map<string, OwnRecord[]>} */
  const months = new Map();
  for (const line of lines) {
    const month = monthOf(line.at);
    const known = months.get(month);
    if (known) known.push(line);
    else months.set(month, [line]);
  }
  return [...months];
}

/**
 * What the person wrote as the API takes it: one line; undefined when there is nothing.
 * @param {string} typed
 */
export function oneLine(typed) {
  const text = typed.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
