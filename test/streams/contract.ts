import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();
const contracts = new URL('../../src/contracts/', import.meta.url);

/** A validator for the messages of a contract: the schema inside the WSDL with everything it imports. */
export function messageValidator(service: string, wsdl: string): XsdValidator {
  const url = new URL(`${service}/${wsdl}`, contracts);
  const text = readFileSync(url, 'utf8');
  const [schema] = /<xs:schema[\s\S]*<\/xs:schema>/.exec(text)!;
  const outer = /<wsdl:definitions[^>]*>/.exec(text)![0].match(/xmlns:\w+="[^"]*"/g)!;
  const opening = /<xs:schema[^>]*>/.exec(schema)![0];
  const missing = outer.filter((declaration) => !opening.includes(declaration.split('=')[0]!));
  const complete = schema.replace('<xs:schema', `<xs:schema ${missing.join(' ')}`);
  return XsdValidator.fromDoc(XmlDocument.fromString(complete, { url: fileURLToPath(url) }));
}

/** The message in a SOAP envelope, as a document of its own. */
export function messageOf(envelope: string): XmlDocument {
  using document = XmlDocument.fromString(envelope);
  const message = document.get('//*[local-name()="Body"]/*');
  if (!(message instanceof XmlElement)) throw new TypeError('the envelope has no message');
  return XmlDocument.fromString(message.toString());
}
