/** @import { InputField } from './declaration-contract.ts' */

/*
 * How what was typed is read: each kind of field gives the value that the API takes, or undefined when it is none.
 */

/** @typedef {{ readonly read: (typed: string) => unknown, readonly why?: string }} FieldKind */

/** @type {Readonly<Record<InputField['kind'] | 'choice', FieldKind>>} */
export const fieldKinds = {
  text: { read: textOf },
  date: { read: textOf },
  choice: { read: textOf },
  person: { read: textOf },
  truth: { read: truthOf },
  amount: { read: euroOf, why: 'wrongAmount' },
  count: { read: countOf, why: 'wrongCount' },
  share: { read: shareOf, why: 'wrongShare' },
  enterprise: { read: enterpriseNumberOf, why: 'wrongEnterprise' },
};

/**
 * An amount as people write it: `1.250,50`, `1250.5`, `€ 400`.
 * @param {string} text
 * @returns {string | undefined} digits with a point; undefined when it is no amount of at most two decimals
 */
export function amountOf(text) {
  const bare = text.replace(/[\s€]|EUR/g, '');
  const [, whole, decimals] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  if (digits.length > 9) return undefined;
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** @param {string} typed */
function textOf(typed) {
  const trimmed = typed.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** @param {string} typed */
function truthOf(typed) {
  return typed === '' ? undefined : typed === 'yes';
}

/** @param {string} typed */
function euroOf(typed) {
  const value = amountOf(typed);
  return value === undefined ? undefined : { value, currency: 'EUR' };
}

/** @param {string} typed */
function countOf(typed) {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined;
}

/**
 * A share as people write it: `1/2`.
 * @param {string} typed
 */
function shareOf(typed) {
  const [, numerator, denominator] = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(typed) ?? [];
  if (numerator === undefined || Number(denominator) < 1) return undefined;
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

/**
 * Ten digits, as on a pay slip: `0123.456.789`, also after `BE`.
 * @param {string} typed
 */
function enterpriseNumberOf(typed) {
  const digits = typed.replace(/^\s*BE/i, '').replace(/[\s.]/g, '');
  return /^[01]\d{9}$/.test(digits) ? digits : undefined;
}
