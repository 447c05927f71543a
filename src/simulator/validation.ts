import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlElement,
  XmlError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import { contractFiles, contractText } from './contract.ts';

/** A document is not well-formed, has a document type, or does not follow its contract. */
export class InvalidDocumentError extends Error {
  override readonly name = 'InvalidDocumentError';
}

/** An element with only text, or the elements in it; of several with one name the first. */
export interface Tree {
  readonly [name: string]: Tree | string;
}

/** Checks documents against one contract. */
export interface ContractValidator {
  /** Validates the root of a document and reads it. @throws InvalidDocumentError */
  read(xml: string): Tree;
  /**
   * @param select the element that the contract describes; the root of the document when left out
   * @returns the local name of that element
   * @throws InvalidDocumentError
   */
  validate(xml: string, select?: string): string;
}

const soapNamespace = { soap: 'http://schemas.xmlsoap.org/soap/envelope/' };
/** The element inside the body of a SOAP 1.1 envelope. */
export const bodyElement = '/soap:Envelope/soap:Body/*';

const scheme = 'contract:/';
let provided = false;

/** The schemas come from memory under a scheme of their own, so that other users of the library are not disturbed. */
function provideContracts(): void {
  if (provided) return;
  provided = true;
  const encoder = new TextEncoder();
  const files = [...contractFiles].map(([file, text]) => [scheme + file, encoder.encode(text)] as const);
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)));
}

const validators = new Map<string, ContractValidator>();

/** The validator of the schema inside a WSDL, compiled once per process. */
export function wsdlValidator(file: string): ContractValidator {
  const wsdl = contractText(file);
  const [definitions] = /<wsdl:definitions[^>]*>/.exec(wsdl) ?? [''];
  const [schema] = /<xs:schema[\s>][\s\S]*<\/xs:schema>/.exec(wsdl) ?? [''];
  // The schema leaves the scope of the WSDL, and with it the prefixes declared there.
  const prefixes = (definitions.match(/xmlns:\w+="[^"]*"/g) ?? []).join(' ');
  return validatorOf(file, schema.replace('<xs:schema', `<xs:schema ${prefixes}`));
}

/** A validator that knows several schemas, by namespace and file. */
export function schemaValidator(name: string, schemas: Readonly<Record<string, string>>): ContractValidator {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${scheme}${file}"/>`,
  );
  return validatorOf(name, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`);
}

function validatorOf(file: string, schema: string): ContractValidator {
  const known = validators.get(file);
  if (known) return known;
  provideContracts();
  using document = XmlDocument.fromString(schema, { url: `${scheme}${file}.schema.xsd` });
  const compiled = XsdValidator.fromDoc(document);
  const validator: ContractValidator = {
    validate: (xml, select) => checked(compiled, xml, select, (element) => element.name),
    read: (xml) => checked(compiled, xml, undefined, treeOf),
  };
  validators.set(file, validator);
  return validator;
}

function checked<T>(
  validator: XsdValidator,
  xml: string,
  select: string | undefined,
  read: (element: XmlElement) => T,
): T {
  // Refused before parsing: no document of these services has one.
  if (xml.includes('<!DOCTYPE')) throw new InvalidDocumentError('a document type is not allowed');
  try {
    using document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
    const element = select === undefined ? document.root : document.get(select, soapNamespace);
    if (!(element instanceof XmlElement)) throw new InvalidDocumentError('the SOAP envelope has no body');
    validator.validate(element);
    return read(element);
  } catch (error) {
    if (error instanceof XmlError) throw new InvalidDocumentError(error.message.trim(), { cause: error });
    throw error;
  }
}

function treeOf(element: XmlElement): Tree {
  const tree: Record<string, Tree | string> = {};
  for (let node = element.firstChild; node; node = node.next) {
    if (!(node instanceof XmlElement) || node.name in tree) continue;
    tree[node.name] = node.firstChild instanceof XmlElement || node.find('*').length > 0 ? treeOf(node) : node.content;
  }
  return tree;
}
