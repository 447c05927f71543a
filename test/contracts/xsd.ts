import { readdir, readFile } from 'node:fs/promises';
import { XmlDocument, XmlElement, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Operations } from '../../src/stream-kit/stream.ts';
import { streams } from '../../src/streams/registry.ts';

xmlRegisterFsInputProviders();

const contracts = new URL('../../src/contracts/', import.meta.url);
const prefixes = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  connector: 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector',
  ssdn: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service',
};

/** Folders of the services whose documents travel as a text through the connector. */
const ssdnServices: Readonly<Record<string, string>> = {
  OCMWCPASManageAccess: 'ManageAccess',
  ...Object.fromEntries(
    streams
      .flatMap((stream) => Object.values(stream.operations as Operations))
      .flatMap((operation) => (operation.generation === 'ssdn' ? [[operation.serviceId, operation.service]] : [])),
  ),
};

/** Folder of the contract that a service's messages follow on the wire: all of the older generation come in the connector's. */
export function contractFolder(service: string): string {
  return service in ssdnServices ? 'WebServiceConnector' : service;
}

interface Schema {
  /** The schema as it stands in the WSDL. */
  readonly text: string;
  readonly validator: XsdValidator;
}
const compiled = new Map<string, Promise<readonly Schema[]>>();

/** One schema per WSDL of the service, each with the XSD files it imports. */
function schemasOf(service: string): Promise<readonly Schema[]> {
  let schemas = compiled.get(service);
  if (!schemas) {
    schemas = compile(new URL(`${service}/`, contracts));
    compiled.set(service, schemas);
  }
  return schemas;
}

async function compile(folder: URL): Promise<readonly Schema[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.wsdl'));
  return Promise.all(
    files.map(async (file) => {
      const url = new URL(file, folder);
      const wsdl = await readFile(url, 'utf8');
      const [definitions] = /<wsdl:definitions[^>]*>/.exec(wsdl) ?? [''];
      const [schema] = /<xs:schema[\s\S]*<\/xs:schema>/.exec(wsdl) ?? [''];
      // The schema inherits the prefixes of the WSDL around it.
      const inherited = [...definitions.matchAll(/xmlns:\w+="[^"]*"/g)].map(([declaration]) => declaration);
      const text = schema.replace('<xs:schema', `<xs:schema ${inherited.join(' ')}`);
      const document = XmlDocument.fromString(text, { url: url.href });
      try {
        return { text, validator: XsdValidator.fromDoc(document) };
      } finally {
        document.dispose();
      }
    }),
  );
}

async function validateElement(service: string, element: XmlElement): Promise<string[]> {
  const namespace = element.namespaceUri;
  const schema = (await schemasOf(service)).find(({ text }) => text.includes(`amespace="${namespace}"`));
  if (!schema) return [`${service} has no contract for {${namespace}}${element.name}`];
  return problemsOf(() => {
    schema.validator.validate(element);
  });
}

function problemsOf(validation: () => void): string[] {
  try {
    validation();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message }) => message.trim());
  }
}

async function withDocument(xml: string, read: (root: XmlElement) => Promise<string[]>): Promise<string[]> {
  const document = XmlDocument.fromString(xml);
  try {
    return await read(document.root);
  } finally {
    document.dispose();
  }
}

/** An SSDN document with the document of the service inside it. */
async function validateSsdn(root: XmlElement): Promise<string[]> {
  const errors = await validateElement('WebServiceConnector', root);
  for (const payload of root.find('*/ssdn:Version/following-sibling::*', prefixes)) {
    if (!(payload instanceof XmlElement)) continue;
    const serviceId = payload.get('../ssdn:ServiceId', prefixes)?.content ?? '';
    const service = ssdnServices[serviceId];
    errors.push(...(service ? await validateElement(service, payload) : [`the service ${serviceId} is not known`]));
  }
  return errors;
}

/**
 * Validates a document against the contract of a service.
 * @param service folder in src/contracts
 * @param xml the document alone, or the SOAP envelope around it; a fault is judged by its detail
 * @returns what is wrong; nothing when the document is valid
 */
export function validate(service: string, xml: string): Promise<string[]> {
  return withDocument(xml, async (root) => {
    const inBody = root.get('/soap:Envelope/soap:Body/*', prefixes) as XmlElement | null;
    if (root.namespaceUri === prefixes.soap && !inBody) return ['the envelope has no body'];
    const element = inBody ?? root;
    if (element.namespaceUri === prefixes.soap) {
      const detail = element.get('detail/*') as XmlElement | null;
      return detail ? validateElement(service, detail) : [];
    }
    if (element.namespaceUri === prefixes.ssdn) return validateSsdn(element);
    const errors = await validateElement(service, element);
    if (errors.length > 0 || element.namespaceUri !== prefixes.connector) return errors;
    return withDocument(element.content, validateSsdn);
  });
}
