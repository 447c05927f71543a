import * as fc from 'fast-check';
import { escapeXml } from '../../src/simulator/xml.ts';
import { drafts, type Draft, type DraftText } from './draft.ts';
import type { ElementDeclaration } from './model.ts';
import { ruleAt, type Rules } from './rules.ts';
import { isLanguage, valueOf } from './values.ts';

/** A text of a document, and where it stands. */
export interface Leaf {
  /** Names of the elements around it and its own, joined by `/`; an attribute ends with `/@name`. */
  readonly path: string;
  readonly text: string;
  /** The same number for all that stands in one element. */
  readonly around: number;
  /** Language that an attribute of its element says; undefined without one. */
  readonly language: string | undefined;
}

/** A written document with the texts in it, in order. */
export interface WrittenDocument {
  readonly xml: string;
  readonly leaves: readonly Leaf[];
}

/** Valid documents with this root; they shrink to what must be there, and a failure prints the document. */
export function documents(root: ElementDeclaration, rules: Rules): fc.Arbitrary<WrittenDocument> {
  return drafts(root, rules).map((draft) => {
    const written = writeDocument(draft, rules);
    return Object.defineProperty(written, fc.toStringMethod, { value: () => written.xml });
  });
}

/** The element that is being written. */
interface Place {
  readonly path: string;
  readonly namespace: string;
  readonly element: number;
}

/** Writes a document with values of which no two are the same as far as their types allow. */
function writeDocument(root: Draft, rules: Rules): WrittenDocument {
  const leaves: Leaf[] = [];
  let elements = 0;

  function textAt(
    { path, around, language }: Omit<Leaf, 'text'>,
    name: string,
    { type, fixed, pick }: DraftText,
  ): string {
    const text = ruleAt(rules, path)?.text ?? fixed ?? valueOf(type, { name, serial: leaves.length, pick });
    leaves.push({ path, text, around, language });
    return escapeXml(text);
  }

  function write({ declaration, attributes, children, text }: Draft, above: Place): string {
    const { name, namespace } = declaration;
    const path = above.path === '' ? name : `${above.path}/${name}`;
    const opening = namespace === above.namespace ? name : `${name} xmlns="${namespace}"`;
    elements += 1;
    const inside: Place = { path, namespace, element: elements };
    let language: string | undefined;
    const written = attributes.map(({ declaration: attribute, ...value }) => {
      const at = { path: `${path}/@${attribute.name}`, around: inside.element, language: undefined };
      const content = textAt(at, attribute.name, value);
      if (isLanguage(attribute.name)) language = content;
      const { namespace: own } = attribute;
      return own === '' ? ` ${attribute.name}="${content}"` : ` xmlns:a="${own}" a:${attribute.name}="${content}"`;
    });
    const content = text
      ? textAt({ path, around: above.element, language }, name, text)
      : children.map((child) => write(child, inside)).join('');
    return `<${opening}${written.join('')}>${content}</${name}>`;
  }

  const xml = write(root, { path: '', namespace: '', element: 0 });
  return { xml, leaves };
}
