import { XmlError } from './error.ts';
import type { Name } from './names.ts';

const xml = 'http://www.w3.org/XML/1998/namespace';
const xmlns = 'http://www.w3.org/2000/xmlns/';

/** Whether an attribute declares a namespace. */
export function declares(attribute: Name): boolean {
  return attribute.prefix === 'xmlns' || attribute.text === 'xmlns';
}

/** The declarations in force while a document is read. */
export class Namespaces {
  /** Entries beyond `#count` belong to closed elements; truncating an array costs more than overwriting it. */
  readonly #prefixes: string[] = [];
  readonly #uris: string[] = [];
  /** The default namespace after each number of declarations: most elements have no prefix. */
  readonly #defaults: string[] = [''];
  #count = 0;

  /** How many declarations are in force; see {@link forget}. */
  get count(): number {
    return this.#count;
  }

  /** @throws XmlError when a declaration changes a reserved prefix or namespace */
  declare(attribute: Name, value: string): void {
    const prefix = attribute.prefix === '' ? '' : attribute.local;
    const uri = value.trim();
    const reserved = uri === xml || uri === xmlns;
    const wrong = prefix === 'xml' ? uri !== xml : prefix === 'xmlns' || reserved || (prefix !== '' && uri === '');
    if (wrong) throw new XmlError('a namespace that cannot be declared');
    this.#prefixes[this.#count] = prefix;
    this.#uris[this.#count] = uri;
    const before = this.#defaults[this.#count] ?? '';
    this.#count += 1;
    this.#defaults[this.#count] = prefix === '' ? uri : before;
  }

  /** Restores an earlier number of declarations. */
  forget(count: number): void {
    this.#count = count;
  }

  /** @throws XmlError when it is not declared */
  of(prefix: string): string {
    if (prefix === '') return this.#defaults[this.#count] ?? '';
    for (let index = this.#count - 1; index >= 0; index -= 1) {
      if (this.#prefixes[index] === prefix) return this.#uris[index] ?? '';
    }
    if (prefix === 'xml') return xml;
    throw new XmlError('a prefix that nothing declares');
  }
}
