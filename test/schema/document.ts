import * as fc from 'fast-check';
import { escapeXml } from '../../src/simulator/ksz/xml.ts';
import { drafts, type Draft, type DraftText } from './draft.ts';
import type { ElementDeclaration } from './model.ts';
import { ruleAt, type Rules } from './rules.ts';
import { valueOf } from './values.ts';

/** A text of a document, and where it stands. */
export interface Leaf {
  /** Names of the elements around it and its own, joined by `/`; an attribute ends with `/@name`. */
  readonly path: string;
  readonly text: string;
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

/** Writes a document with values of which no two are the same as far as their types allow. */
function writeDocument(root: Draft, rules: Rules): WrittenDocument {
  const leaves: Leaf[] = [];

  function textAt(path: string, name: string, { type, fixed, pick }: DraftText): string {
    const text = ruleAt(rules, path)?.text ?? fixed ?? valueOf(type, { name, serial: leaves.length, pick });
    leaves.push({ path, text });
    return escapeXml(text);
  }

  function write({ declaration, attributes, children, text }: Draft, around: string, inherited: string): string {
    const { name, namespace } = declaration;
    const path = around === '' ? name : `${around}/${name}`;
    const opening = namespace === inherited ? name : `${name} xmlns="${namespace}"`;
    const written = attributes.map(({ declaration: attribute, ...value }) => {
      const content = textAt(`${path}/@${attribute.name}`, attribute.name, value);
      const { namespace: own } = attribute;
      return own === '' ? ` ${attribute.name}="${content}"` : ` xmlns:a="${own}" a:${attribute.name}="${content}"`;
    });
    const content = text ? textAt(path, name, text) : children.map((child) => write(child, path, namespace)).join('');
    return `<${opening}${written.join('')}>${content}</${name}>`;
  }

  const xml = write(root, '', '');
  return { xml, leaves };
}
