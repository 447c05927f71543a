/** What an element holds: a text, or elements in the order of the keys; an array repeats the element of that name. */
export type XmlContent = string | number | boolean | XmlElements | readonly XmlContent[] | undefined;

/** Elements by name, in order. `$` holds the attributes, `_` a text beside them, `$xml` elements that are already written. */
export interface XmlElements {
  readonly [name: string]: XmlContent;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes a text safe inside an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

/**
 * Writes elements. The order of the keys is the order in the document, so each caller follows its schema.
 * @param prefix put before every element name, such as `rn:`; empty for unqualified elements
 */
export function toXml(elements: XmlElements, prefix = ''): string {
  let xml = '';
  for (const [name, content] of Object.entries(elements)) {
    if (name === '$' || content === undefined) continue;
    if (name === '$xml') xml += textOf(content);
    else if (name === '_') xml += escapeXml(textOf(content));
    else if (isList(content)) for (const item of content) xml += element(name, item, prefix);
    else xml += element(name, content, prefix);
  }
  return xml;
}

function textOf(content: XmlContent): string {
  return typeof content === 'object' || content === undefined ? '' : String(content);
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content);
}

function element(name: string, content: XmlContent, prefix: string): string {
  const tag = prefix + name;
  if (typeof content !== 'object') {
    return content === undefined ? '' : `<${tag}>${escapeXml(String(content))}</${tag}>`;
  }
  if (isList(content)) return content.map((item) => element(name, item, prefix)).join('');
  return `<${tag}${attributes(content['$'])}>${toXml(content, prefix)}</${tag}>`;
}

function attributes(content: XmlContent): string {
  if (typeof content !== 'object') return '';
  return Object.entries(content)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(textOf(value))}"`))
    .join('');
}
