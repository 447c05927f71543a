/** @import { Attributes, Child } from './dom-types.ts' */

/*
 * Elements are made here and nowhere else. Text always becomes a text node, so nothing that a source says can become
 * markup.
 */

/**
 * An element. An attribute that is false or undefined is left out, one that is true is empty; a function is a listener for
 * the event of that name.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...nodesOf(children));
  return element;
}

/**
 * Replaces what is in an element. The focus stays with the element of the same id, and what a reader opened stays open.
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  const focused = parent.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = [...parent.querySelectorAll('details[open][id]')].map(({ id }) => id);
  parent.replaceChildren(...nodesOf(children));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/**
 * Text that only a screen reader says.
 * @param {string} text
 */
export function spoken(text) {
  return el('span', { class: 'spoken' }, text);
}

/**
 * @param {readonly Child[]} children
 * @returns {(Node | string)[]}
 */
function nodesOf(children) {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return [];
    return Array.isArray(child) ? nodesOf(child) : [/** @type {Node | string} */ (child)];
  });
}
