/**
 * What a JSON pointer (RFC 6901) points at; undefined when there is nothing.
 * @param {unknown} value
 * @param {string} pointer e.g. `/employments/0/startDate`
 * @returns {unknown}
 */
export function at(value, pointer) {
  if (pointer === '') return value;
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((/** @type {unknown} */ inside, step) => {
      if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, step)) return undefined;
      return /** @type {Readonly<Record<string, unknown>>} */ (inside)[step];
    }, value);
}
