import { el } from './dom.js';

/** @typedef {{ id: string, label: string, value: string, type?: string, inputmode?: string, max?: string, wrong?: string | undefined, hint?: string }} FieldOptions */

/**
 * A field of text with its label.
 * @param {FieldOptions} options
 * @param {(value: string) => void} onInput
 */
export function field({ id, label, value, type = 'text', inputmode, max, wrong, hint }, onInput) {
  const input = el('input', {
    id,
    type,
    inputmode,
    max,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-invalid': wrong !== undefined && 'true',
    'aria-describedby': wrong !== undefined ? `${id}-wrong` : hint !== undefined && `${id}-hint`,
    input: () => {
      onInput(input.value);
    },
  });
  input.value = value;
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    input,
    hint !== undefined && el('p', { id: `${id}-hint`, class: 'fine' }, hint),
    wrong !== undefined && el('p', { id: `${id}-wrong`, class: 'wrong-text' }, wrong),
  );
}

/**
 * A choice of one, with its label.
 * @param {{ id: string, label: string, value: string, options: readonly (readonly [string, string])[], wrong?: string | undefined }} options
 * @param {(value: string) => void} onChange
 */
export function choice({ id, label, value, options, wrong }, onChange) {
  const select = el(
    'select',
    {
      id,
      'aria-invalid': wrong !== undefined && 'true',
      'aria-describedby': wrong !== undefined && `${id}-wrong`,
      change: () => {
        onChange(select.value);
      },
    },
    options.map(([code, words]) => el('option', { value: code }, words)),
  );
  select.value = value;
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    select,
    wrong !== undefined && el('p', { id: `${id}-wrong`, class: 'wrong-text' }, wrong),
  );
}

/**
 * @param {{ id: string, label: string, checked: boolean }} options
 * @param {(checked: boolean) => void} onChange
 */
export function checkField({ id, label, checked }, onChange) {
  const box = el('input', {
    id,
    type: 'checkbox',
    change: () => {
      onChange(box.checked);
    },
  });
  box.checked = checked;
  return el('div', { class: 'field check' }, box, el('label', { for: id }, label));
}

/**
 * A few answers of which one holds, as radio buttons.
 * @param {{ name: string, legend: string, value: string, options: readonly (readonly [string, string])[] }} options
 * @param {(value: string) => void} onChange
 */
export function radios({ name, legend, value, options }, onChange) {
  return el(
    'fieldset',
    { class: 'radios' },
    el('legend', {}, legend),
    options.map(([code, words]) => {
      const id = `${name}-${code}`;
      const input = el('input', {
        id,
        type: 'radio',
        name,
        value: code,
        change: () => {
          onChange(code);
        },
      });
      input.checked = code === value;
      return el('span', { class: 'radio' }, input, el('label', { for: id }, words));
    }),
  );
}
