import {
  attributesOf,
  textOf,
  type AttributeDeclaration,
  type ComplexType,
  type ElementDeclaration,
  type ModelGroup,
  type Particle,
  type SimpleType,
  type Type,
} from './model.ts';
import { componentKey, readComponents, schemaNamespace } from './schema-files.ts';
import type { Component, ComponentKind, Components, SchemaFile } from './schema-files.ts';
import { builtInType, restricted } from './simple-type.ts';
import type { XmlNode } from './xml-tree.ts';

/** The schema of a service, read from a file. */
export interface Schema {
  /** A root element. */
  element(name: string, namespace: string): ElementDeclaration;
  /** Names of the root elements. */
  readonly roots: readonly { readonly name: string; readonly namespace: string }[];
}

/** The schema uses a form that this reader does not know, or names what is nowhere. */
class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/**
 * Reads the schema in an XSD or in a WSDL with all that it takes from other files.
 * @throws SchemaError when it is asked for something that is not there or not understood
 */
export function readSchema(url: URL): Schema {
  const components = readComponents(url);
  const reader = new SchemaReader(components);
  const roots = [...components.entries()].flatMap(([key, { node, file }]) =>
    key.startsWith('element ') ? [{ name: node.attributes['name'] ?? '', namespace: file.targetNamespace }] : [],
  );
  return { element: (name, namespace) => reader.root(name, namespace), roots };
}

const particles = ['sequence', 'choice', 'all', 'group', 'element', 'any'];

class SchemaReader {
  readonly #components: Components;
  readonly #types = new Map<XmlNode, Type>();
  readonly #elements = new Map<XmlNode, ElementDeclaration>();

  constructor(components: Components) {
    this.#components = components;
  }

  root(name: string, namespace: string): ElementDeclaration {
    const component = this.#find('element', namespace, name);
    return this.#element(component.node, component.file, namespace);
  }

  #find(kind: ComponentKind, namespace: string, name: string): Component {
    const found = this.#components.get(componentKey(kind, namespace, name));
    if (!found) throw new SchemaError(`no schema has the ${componentKey(kind, namespace, name)}`);
    return found;
  }

  #resolve(node: XmlNode, qualifiedName: string): { readonly namespace: string; readonly name: string } {
    const [name = '', prefix = ''] = qualifiedName.split(':').reverse();
    return { namespace: node.namespaceOf(prefix) ?? '', name };
  }

  #referred(kind: ComponentKind, node: XmlNode): Component {
    const { namespace, name } = this.#resolve(node, node.attributes['ref'] ?? '');
    return this.#find(kind, namespace, name);
  }

  #element(node: XmlNode, file: SchemaFile, namespace: string): ElementDeclaration {
    const known = this.#elements.get(node);
    if (known) return known;
    const typeOf = () => this.#typeOf(node, file);
    const declaration: ElementDeclaration = {
      kind: 'element',
      name: node.attributes['name'] ?? '',
      namespace,
      fixed: node.attributes['fixed'],
      at: node.at,
      get type() {
        return typeOf();
      },
    };
    this.#elements.set(node, declaration);
    return declaration;
  }

  /** The type of an element or attribute: named, or written inside it. */
  #typeOf(node: XmlNode, file: SchemaFile): Type {
    const { type } = node.attributes;
    if (type !== undefined) return this.#namedType(node, type);
    const inside = node.children.find(({ name }) => name === 'complexType' || name === 'simpleType');
    return inside ? this.#type(inside, file) : builtInType('anyType');
  }

  #namedType(node: XmlNode, qualifiedName: string): Type {
    const { namespace, name } = this.#resolve(node, qualifiedName);
    if (namespace === schemaNamespace) return builtInType(name);
    const kind = this.#components.has(componentKey('complexType', namespace, name)) ? 'complexType' : 'simpleType';
    const { node: definition, file } = this.#find(kind, namespace, name);
    return this.#type(definition, file);
  }

  #type(node: XmlNode, file: SchemaFile): Type {
    const known = this.#types.get(node);
    if (known) return known;
    const type = node.name === 'simpleType' ? this.#simpleType(node, file) : this.#complexType(node, file);
    this.#types.set(node, type);
    return type;
  }

  #simpleType(node: XmlNode, file: SchemaFile): SimpleType {
    const [derivation] = node.children.filter(({ name }) => name !== 'annotation');
    if (!derivation) throw new SchemaError(`${node.at}: a simple type of nothing`);
    const inside = derivation.children
      .filter(({ name }) => name === 'simpleType')
      .map((child) => this.#type(child, file) as SimpleType);
    const named = (attribute: string) =>
      (derivation.attributes[attribute] ?? '')
        .split(/\s+/)
        .filter((name) => name !== '')
        .map((name) => this.#namedType(derivation, name) as SimpleType);
    const [first] = [...named('base'), ...named('itemType'), ...inside];
    if (derivation.name === 'union') return { ...builtInType('union'), members: [...named('memberTypes'), ...inside] };
    if (!first) throw new SchemaError(`${node.at}: a simple type of nothing`);
    return derivation.name === 'list' ? { ...builtInType('list'), items: first } : restricted(first, derivation);
  }

  #complexType(node: XmlNode, file: SchemaFile): ComplexType {
    const own = { kind: 'complex' as const, name: node.attributes['name'] };
    const wrapper = node.children.find(({ name }) => name === 'simpleContent' || name === 'complexContent');
    if (!wrapper) return { ...own, ...this.#content(node, file), text: undefined };
    const derivation = wrapper.children.find(({ name }) => name === 'extension' || name === 'restriction');
    if (!derivation) throw new SchemaError(`${node.at}: a complex type of nothing`);
    const base = this.#namedType(derivation, derivation.attributes['base'] ?? '');
    const { attributes, content } = this.#content(derivation, file);
    const inherited = attributesOf(base).filter(({ name }) => !attributes.some((one) => one.name === name));
    const all = [...inherited, ...attributes];
    if (wrapper.name === 'simpleContent') {
      const text = textOf(base) ?? builtInType('string');
      const narrowed = derivation.name === 'restriction' ? restricted(text, derivation) : text;
      return { ...own, attributes: all, content: undefined, text: narrowed };
    }
    const before = base.kind === 'complex' && derivation.name === 'extension' ? base.content : undefined;
    const parts = [before, content].filter((part) => part !== undefined);
    const whole = parts.length < 2 ? parts[0] : once({ kind: 'sequence', particles: parts });
    return { ...own, attributes: all, content: whole, text: undefined };
  }

  #content(node: XmlNode, file: SchemaFile): Pick<ComplexType, 'attributes' | 'content'> {
    const content = node.children.find(({ name }) => particles.includes(name));
    return {
      attributes: this.#attributes(node, file),
      content: content && this.#particle(content, file),
    };
  }

  #attributes(node: XmlNode, file: SchemaFile): readonly AttributeDeclaration[] {
    return node.children.flatMap((child) => {
      if (child.name === 'attributeGroup') {
        const referred = this.#referred('attributeGroup', child);
        return this.#attributes(referred.node, referred.file);
      }
      return child.name === 'attribute' && child.attributes['use'] !== 'prohibited' ? this.#attribute(child, file) : [];
    });
  }

  #attribute(node: XmlNode, file: SchemaFile): readonly AttributeDeclaration[] {
    const isRequired = node.attributes['use'] === 'required';
    if (node.attributes['ref'] !== undefined) {
      // What XML itself defines (xml:lang) has no schema here and is never mandatory in the Bank's.
      if (node.attributes['ref'].startsWith('xml:')) return [];
      const referred = this.#referred('attribute', node);
      const [declaration] = this.#attribute(referred.node, referred.file);
      return declaration ? [{ ...declaration, namespace: referred.file.targetNamespace, isRequired }] : [];
    }
    const isQualified = isQualifiedHere(node, file.areAttributesQualified);
    return [
      {
        name: node.attributes['name'] ?? '',
        namespace: isQualified ? file.targetNamespace : '',
        isRequired,
        type: this.#typeOf(node, file) as SimpleType,
        fixed: node.attributes['fixed'],
      },
    ];
  }

  #particle(node: XmlNode, file: SchemaFile): Particle {
    const { minOccurs = '1', maxOccurs = '1' } = node.attributes;
    const max = maxOccurs === 'unbounded' ? Infinity : Number(maxOccurs);
    return { min: Number(minOccurs), max, term: this.#term(node, file) };
  }

  #term(node: XmlNode, file: SchemaFile): Particle['term'] {
    if (node.name === 'any') return { kind: 'any' };
    if (node.name === 'group') {
      const referred = this.#referred('group', node);
      const inside = referred.node.children.find(({ name }) => particles.includes(name));
      if (!inside) throw new SchemaError(`${node.at}: an empty group`);
      return this.#term(inside, referred.file);
    }
    if (node.name === 'element') {
      if (node.attributes['ref'] !== undefined) {
        const referred = this.#referred('element', node);
        return this.#element(referred.node, referred.file, referred.file.targetNamespace);
      }
      return this.#element(node, file, isQualifiedHere(node, file.areElementsQualified) ? file.targetNamespace : '');
    }
    const inside = node.children.filter(({ name }) => particles.includes(name));
    const group: ModelGroup = {
      kind: node.name as ModelGroup['kind'],
      particles: inside.map((child) => this.#particle(child, file)),
    };
    return group;
  }
}

function isQualifiedHere(node: XmlNode, byDefault: boolean): boolean {
  const { form } = node.attributes;
  return form === undefined ? byDefault : form === 'qualified';
}

function once(term: ModelGroup): Particle {
  return { min: 1, max: 1, term };
}
