import { ParseOption, XmlC14NMode, XmlDocument, XmlElement, type XmlTreeNode } from 'libxml2-wasm';

const options = {
  option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_HUGE,
};

/**
 * Reads a document for canonicalization. The caller disposes of it, and has bounded it before (`screen.ts`).
 * @throws XmlError of libxml2
 */
export function parsed(document: Buffer): XmlDocument {
  return XmlDocument.fromBuffer(document, options);
}

/**
 * Canonical form (Exclusive XML Canonicalization 1.0, without comments) of an element with all that is in it.
 * @param prefixes those that are treated as inclusive (`InclusiveNamespaces`)
 */
export function canonical(element: XmlElement, prefixes: readonly string[] = []): string {
  // As a set of one: the library's own function for an element makes an object for each node in it.
  return element.doc.canonicalizeToString({
    mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0,
    nodeSet: new Set([element]),
    ...(prefixes.length > 0 ? { inclusiveNamespacePrefixes: [...prefixes] } : {}),
  });
}

/** The same of a whole document. */
export function canonicalDocument(xml: string): string {
  using document = parsed(Buffer.from(xml));
  return document.canonicalizeToString({ mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 });
}

/** The child elements, in order. */
export function childrenOf(element: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let node: XmlTreeNode | null = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) children.push(node);
  }
  return children;
}

export function isNamed(element: XmlElement | undefined, namespace: string, name: string): element is XmlElement {
  return element !== undefined && element.name === name && element.namespaceUri === namespace;
}
