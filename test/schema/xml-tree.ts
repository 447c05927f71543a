import { SaxesParser } from 'saxes';

/** An element of a parsed document. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  readonly namespace: string;
  /** Values by local name; those of namespaces of their own are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text that stands in it directly. */
  readonly text: string;
  /** File and line, for messages. */
  readonly at: string;
  /** Namespace of a prefix here; of the empty prefix the default one. */
  namespaceOf(prefix: string): string | undefined;
}

/** @param name of the document, for messages */
export function parseXml(text: string, name: string): XmlNode {
  interface Open extends XmlNode {
    readonly children: XmlNode[];
    text: string;
  }
  const parser = new SaxesParser({ xmlns: true });
  const around: Open[] = [];
  let root: XmlNode | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes, ns }) => {
    const parent = around.at(-1);
    const own: Readonly<Record<string, string>> = ns;
    const node: Open = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        Object.values(attributes)
          .filter(({ prefix, name: full }) => prefix === '' && full !== 'xmlns')
          .map(({ local: attribute, value }) => [attribute, value]),
      ),
      children: [],
      text: '',
      at: `${name}:${String(parser.line)}`,
      namespaceOf: (prefix) => own[prefix] ?? parent?.namespaceOf(prefix),
    };
    parent?.children.push(node);
    root ??= node;
    around.push(node);
  });
  parser.on('text', (content) => {
    const parent = around.at(-1);
    if (parent) parent.text += content;
  });
  parser.on('cdata', (content) => {
    const parent = around.at(-1);
    if (parent) parent.text += content;
  });
  parser.on('closetag', () => {
    around.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error(`${name} holds no element`);
  return root;
}
