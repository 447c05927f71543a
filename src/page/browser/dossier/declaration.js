/** @import { Field, Filled, FilledGroup, FilledList, WrongField } from './declaration-contract.ts' */
import { choiceFields, declaredFields } from './declaration-fields.js';
import { fieldKinds } from './field-kinds.js';

/*
 * What the form holds, and what of it goes into an assessment. Pure: the fields say what there is.
 */

/** @typedef {{ readonly declared: FilledGroup, readonly choices: FilledGroup }} Form */

/** @returns {Form} */
export function emptyForm() {
  return { declared: freshGroup(declaredFields), choices: freshGroup(choiceFields) };
}

/**
 * A group of which nothing is filled in.
 * @param {readonly Field[]} fields
 * @returns {FilledGroup}
 */
export function freshGroup(fields) {
  return Object.fromEntries(fields.map((field) => [field.key, fresh(field)]));
}

/** @param {Field} field @returns {Filled} */
function fresh(field) {
  if (field.kind === 'group') return freshGroup(field.fields);
  // The first row waits for whoever says that there is something.
  if (field.kind === 'list') return { asked: 'unasked', rows: [freshGroup(field.fields)] };
  return field.kind === 'choice' ? (field.fresh ?? '') : '';
}

/**
 * `declared` of an assessment. Call it when nothing is wrong.
 * @param {Form} form
 */
export function declaredOf({ declared }) {
  return read(declaredFields, declared);
}

/**
 * `choices` of an assessment; whose means are not counted stands with the members of the household.
 * @param {Form} form
 */
export function choicesOf({ declared, choices }) {
  const household = /** @type {FilledList} */ (declared['household']);
  const notCounted = rowsOf(household).flatMap((row, member) => {
    const motivation = fieldKinds.text.read(textIn(row, 'notCounted'));
    return motivation === undefined ? [] : [{ member, motivation }];
  });
  return { ...read(choiceFields, choices), ...(notCounted.length > 0 && { notCounted }) };
}

/**
 * The fields whose content cannot be sent, in the order of the form.
 * @param {Form} form
 * @returns {readonly WrongField[]}
 */
export function wrongFields({ declared, choices }) {
  return [...wrongIn(declaredFields, declared, '', true), ...wrongIn(choiceFields, choices, 'choice', true)];
}

/** @param {string} prefix @param {string | number} key */
export function idOf(prefix, key) {
  return prefix === '' ? String(key) : `${prefix}-${key}`;
}

/**
 * @param {readonly Field[]} fields
 * @param {FilledGroup} group
 * @returns {Record<string, unknown>} without what is empty
 */
function read(fields, group) {
  const entries = fields
    .filter(({ isChoice }) => isChoice !== true)
    .map((field) => /** @type {const} */ ([field.key, valueOf(field, group)]));
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** @param {Field} field @param {FilledGroup} group @returns {unknown} */
function valueOf(field, group) {
  if (field.kind === 'list') {
    const list = listIn(group, field.key);
    return list.asked === 'unasked' ? undefined : rowsOf(list).map((row) => read(field.fields, row));
  }
  if (field.kind === 'group') {
    const within = read(field.fields, groupIn(group, field.key));
    return Object.keys(within).length === 0 ? undefined : within;
  }
  return fieldKinds[field.kind].read(textIn(group, field.key));
}

/**
 * @param {readonly Field[]} fields
 * @param {FilledGroup} group
 * @param {string} prefix
 * @param {boolean} isUsed whether what is needed has to be there
 * @returns {WrongField[]}
 */
function wrongIn(fields, group, prefix, isUsed) {
  return fields.flatMap((field) => {
    const id = idOf(prefix, field.key);
    if (field.kind === 'list') {
      const rows = rowsOf(listIn(group, field.key));
      return rows.flatMap((row, index) => wrongIn(field.fields, row, idOf(id, index), true));
    }
    if (field.kind === 'group') {
      const within = groupIn(group, field.key);
      return wrongIn(field.fields, within, id, Object.values(within).some(isFilled));
    }
    const typed = textIn(group, field.key);
    const { read: valueFrom, why } = fieldKinds[field.kind];
    if (!isFilled(typed)) return field.isNeeded && isUsed ? [{ id, why: why ?? 'isNeeded' }] : [];
    return why !== undefined && valueFrom(typed) === undefined ? [{ id, why }] : [];
  });
}

/** @param {Filled | undefined} filled */
function isFilled(filled) {
  return typeof filled === 'string' && filled.trim() !== '';
}

/** @param {FilledList} list */
function rowsOf({ asked, rows }) {
  return asked === 'some' ? rows : [];
}

/** @param {FilledGroup} group @param {string} key */
export function textIn(group, key) {
  return /** @type {string} */ (group[key] ?? '');
}

/** @param {FilledGroup} group @param {string} key */
export function listIn(group, key) {
  return /** @type {FilledList} */ (group[key]);
}

/** @param {FilledGroup} group @param {string} key */
export function groupIn(group, key) {
  return /** @type {FilledGroup} */ (group[key]);
}
