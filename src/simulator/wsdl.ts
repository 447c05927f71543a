import soap from 'soap';
import { asText } from './arguments.ts';
import { contractPath, contractText } from './contract.ts';

/** The part of node-soap's model that is read here; its own types leave it open. */
interface Model {
  readonly services: Readonly<
    Record<string, { readonly ports: Readonly<Record<string, { readonly binding: Binding }>> }>
  >;
}
interface Binding {
  readonly methods: Readonly<
    Record<string, { readonly soapAction?: string; readonly input: { readonly $name: string } }>
  >;
}

/** Services, ports and operations of a WSDL. */
export function modelOf(wsdl: soap.WSDL): Model {
  return wsdl.definitions as unknown as Model;
}

const loaded = new Map<string, Promise<soap.WSDL>>();

/** A WSDL is read once per process. */
export function loadWsdl(file: string): Promise<soap.WSDL> {
  let wsdl = loaded.get(file);
  if (!wsdl) {
    wsdl = openWsdl(file);
    loaded.set(file, wsdl);
  }
  return wsdl;
}

async function openWsdl(file: string): Promise<soap.WSDL> {
  const wsdl = new soap.WSDL(contractText(file), contractPath(file), { customDeserializer: asText });
  await new Promise<void>((resolve, reject) => {
    wsdl.onReady((error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
  return wsdl;
}
