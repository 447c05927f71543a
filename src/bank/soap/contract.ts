import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import soap from 'soap';
import { templated } from './document-template.ts';

/** A contract cannot be loaded or does not have the requested operation. This is found at the start, never later. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** Writes the request document of one operation by the contract's WSDL, escaped and in the order of the schema. */
export interface RequestWriter {
  /** Value of the SOAPAction header, quoted. */
  readonly soapAction: string;
  /** Root element of the reply. */
  readonly reply: { readonly name: string; readonly namespace: string };
  /** @param content child elements of the request element by local name, or its text; attributes under `$attributes` */
  write(content: Readonly<Record<string, unknown>> | string): string;
}

/** The parts of node-soap's model that are read here; its own types leave most of them open. */
interface Method {
  readonly soapAction?: string;
  readonly input: {
    readonly $name: string;
    readonly $type?: string;
    readonly $lookupType?: string;
    readonly targetNSAlias: string;
    readonly targetNamespace: string;
  };
  readonly output?: { readonly $name: string; readonly targetNamespace: string };
}

const contractsFolder = new URL('../../contracts/', import.meta.url);
const loaded = new Map<string, Promise<soap.WSDL>>();

async function openWsdl(path: string): Promise<soap.WSDL> {
  try {
    const wsdl = new soap.WSDL(await readFile(path, 'utf8'), path, {});
    // node-soap's own client and server set it too; a name with a dollar can be no element.
    (wsdl as unknown as { options: { attributesKey: string } }).options.attributesKey = '$attributes';
    await new Promise<void>((resolve, reject) => {
      // node-soap calls back with null when all went well.
      wsdl.onReady((error: Error | null) => {
        if (error) reject(error);
        else resolve();
      });
    });
    return wsdl;
  } catch (cause) {
    throw new ContractError(`the contract ${basename(path)} cannot be read`, { cause });
  }
}

function loadWsdl(service: string, file: string): Promise<soap.WSDL> {
  const path = fileURLToPath(new URL(`${service}/${file}`, contractsFolder));
  let wsdl = loaded.get(path);
  if (!wsdl) {
    wsdl = openWsdl(path);
    loaded.set(path, wsdl);
  }
  return wsdl;
}

/**
 * Loads a contract once per process and prepares one of its operations.
 * @throws ContractError
 */
export async function requestWriter(service: string, file: string, operation: string): Promise<RequestWriter> {
  const wsdl = await loadWsdl(service, file);
  const bindings = Object.values(wsdl.definitions.bindings) as unknown as { methods: Record<string, Method> }[];
  const method = bindings.map((binding) => binding.methods[operation]).find((found) => found !== undefined);
  if (!method?.output) throw new ContractError(`the contract ${service}/${file} has no operation ${operation}`);
  const { input, output } = method;
  return {
    soapAction: `"${method.soapAction ?? ''}"`,
    reply: { name: output.$name, namespace: output.targetNamespace },
    write: templated(
      (content) =>
        wsdl.objectToDocumentXML(
          input.$name,
          content,
          input.targetNSAlias,
          input.targetNamespace,
          input.$type ?? input.$lookupType,
        ) as string,
    ) as RequestWriter['write'],
  };
}
