import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseXml, type XmlNode } from './xml-tree.ts';

export const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';

/** Kinds of things that a schema names. */
export type ComponentKind = 'element' | 'complexType' | 'simpleType' | 'group' | 'attributeGroup' | 'attribute';

/** A definition at the top of a schema file, and where it belongs. */
export interface Component {
  readonly node: XmlNode;
  readonly file: SchemaFile;
}

/** What holds for everything in one `schema` element. */
export interface SchemaFile {
  readonly targetNamespace: string;
  readonly areElementsQualified: boolean;
  readonly areAttributesQualified: boolean;
}

/** Everything that a schema and all it includes and imports define, by kind and `{namespace}name`. */
export type Components = ReadonlyMap<string, Component>;

/** Key of a definition. */
export function componentKey(kind: ComponentKind, namespace: string, name: string): string {
  return `${kind} {${namespace}}${name}`;
}

/** Reads a schema file, or the schemas inside a WSDL, with all that they include and import. */
export function readComponents(url: URL): Components {
  const components = new Map<string, Component>();
  const visited = new Set<string>();

  function readFile(at: URL, including: string | undefined): void {
    const key = `${at.href} ${including ?? ''}`;
    if (visited.has(key)) return;
    visited.add(key);
    for (const schema of schemasIn(parseXml(readFileSync(at, 'utf8'), basename(at.pathname)))) {
      readSchema(schema, at, including);
    }
  }

  function readSchema(schema: XmlNode, at: URL, including: string | undefined): void {
    const { targetNamespace = including ?? '', elementFormDefault, attributeFormDefault } = schema.attributes;
    const file: SchemaFile = {
      targetNamespace,
      areElementsQualified: elementFormDefault === 'qualified',
      areAttributesQualified: attributeFormDefault === 'qualified',
    };
    for (const node of schema.children) {
      const { name, schemaLocation } = node.attributes;
      if (node.name === 'include' || node.name === 'import') {
        const isIncluded = node.name === 'include';
        if (schemaLocation !== undefined) {
          readFile(new URL(schemaLocation, at), isIncluded ? targetNamespace : undefined);
        }
      } else if (name !== undefined) {
        components.set(componentKey(node.name as ComponentKind, targetNamespace, name), { node, file });
      }
    }
  }

  readFile(url, undefined);
  return components;
}

function schemasIn(root: XmlNode): readonly XmlNode[] {
  if (root.namespace === schemaNamespace && root.name === 'schema') return [root];
  return root.children.flatMap((child) => (child.name === 'types' || child.name === 'schema' ? schemasIn(child) : []));
}
