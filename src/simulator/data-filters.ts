import type { XmlElements } from './xml.ts';

/**
 * Takes out the elements that the Bank filters for this customer, wherever they are.
 * @param filters names of elements; nothing is taken out without them
 */
export function withoutFiltered(elements: XmlElements, filters: readonly string[] | undefined): XmlElements {
  return filters === undefined ? elements : without(elements, new Set(filters));
}

function without(elements: XmlElements, hidden: ReadonlySet<string>): XmlElements {
  const shown = Object.entries(elements).filter(([name]) => !hidden.has(name));
  return Object.fromEntries(
    shown.map(([name, content]) => {
      if (Array.isArray(content)) {
        return [name, content.map((item: unknown) => (isElements(item) ? without(item, hidden) : item))];
      }
      return [name, isElements(content) ? without(content, hidden) : content];
    }),
  ) as XmlElements;
}

function isElements(content: unknown): content is XmlElements {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
