import { UnreadableReplyError, wellFormed, type DecodeLimits } from '../decode.ts';
import { soapNamespace } from '../soap-envelope.ts';
import type { Attributes } from '../xml/attributes.ts';
import { declares } from '../xml/namespaces.ts';
import { NameTable } from '../xml/names.ts';
import { XmlScanner, type XmlHandler } from '../xml/scanner.ts';
import { securityNamespace, signatureNamespace, utilityNamespace } from './names.ts';

/** Elements of a signed reply: unlike an unsigned one, it is kept in memory as a tree. */
const mostElements = 200_000;
const longestNamespace = 1_024;
/** The canonical form repeats declarations; a small document must not become a huge one. */
const mostGrowth = 4;
const names = new NameTable();

/** Elements of which a signed message has exactly one: a second one is there to be confused with the first. */
const singular: readonly (readonly [namespace: string, name: string])[] = [
  [soapNamespace, 'Envelope'],
  [soapNamespace, 'Header'],
  [soapNamespace, 'Body'],
  [securityNamespace, 'Security'],
  [securityNamespace, 'BinarySecurityToken'],
  [utilityNamespace, 'Timestamp'],
  [signatureNamespace, 'Signature'],
  [signatureNamespace, 'SignedInfo'],
];
const singularNames = new Set(singular.map(([, name]) => name));

/**
 * Reads a reply while it arrives, before any other parser does: it bounds the work that the reply may cause, refuses
 * what is not well-formed and every DTD, and counts what must be unique.
 */
export class Screen implements XmlHandler {
  readonly wantsText = false;
  readonly #limits: DecodeLimits;
  readonly #scanner = new XmlScanner(this, names);
  readonly #counts = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  #depth = 0;
  #elements = 0;
  #longest = 0;
  #declared = 0;

  constructor(limits: DecodeLimits) {
    this.#limits = limits;
  }

  /** @throws UnreadableReplyError */
  write(chunk: Uint8Array): void {
    wellFormed(() => {
      this.#scanner.write(chunk);
    });
  }

  /** @throws UnreadableReplyError */
  end(): void {
    wellFormed(() => {
      this.#scanner.end();
    });
  }

  /** Whether everything of which a signed message has exactly one is there exactly once. */
  get isSingular(): boolean {
    return singular.every(([namespace, name]) => this.count(namespace, name) === 1);
  }

  /** Number of elements of a name in the whole document, of those that a signed message has once. */
  count(namespace: string, name: string): number {
    return this.#counts.get(`${namespace} ${name}`) ?? 0;
  }

  /** Whether exactly one attribute in the whole document that may be an id, in any spelling or namespace, says so. */
  isUniqueId(id: string): boolean {
    return this.#ids.get(id) === 1;
  }

  open(local: string, namespace: string, attributes: Attributes): void {
    this.#depth += 1;
    this.#elements += 1;
    if (this.#depth > this.#limits.depth) throw new UnreadableReplyError('the document is nested too deep');
    if (this.#elements > mostElements) throw new UnreadableReplyError('the document has too many elements');
    if (singularNames.has(local)) {
      const key = `${namespace} ${local}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    this.#declared += namespace.length;
    attributes.each((name, value) => {
      if (declares(name)) {
        if (value.length > longestNamespace) throw new UnreadableReplyError('the name of a namespace is too long');
        this.#longest = Math.max(this.#longest, value.length);
      } else if (name.prefix !== '') {
        this.#declared += this.#longest;
      }
      if (/^id$/i.test(name.local)) this.#ids.set(value, (this.#ids.get(value) ?? 0) + 1);
    });
    if (this.#declared > mostGrowth * this.#limits.size) throw new UnreadableReplyError('the document is too large');
  }

  text(): void {
    // None is wanted.
  }

  close(): void {
    this.#depth -= 1;
  }
}
