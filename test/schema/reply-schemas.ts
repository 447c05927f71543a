import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import type { AnyStream, Operations } from '../../src/stream-kit/stream.ts';
import type { Operation } from '../../src/bank/operation.ts';
import { requestWriter } from '../../src/bank/soap/contract.ts';
import { streams } from '../../src/streams/registry.ts';
import { validate } from '../contracts/xsd.ts';
import type { ElementDeclaration } from './model.ts';
import { readSchema } from './read-schema.ts';

/** The reply of an operation as a schema describes it. */
export interface ReplySchema {
  readonly stream: AnyStream;
  /** Key of the operation in its stream. */
  readonly key: string;
  readonly operation: Operation;
  readonly root: ElementDeclaration;
  /** What is wrong with a document; nothing when it is valid. */
  judge(xml: string): Promise<readonly string[]>;
  /** Path of the schema file, for a judge outside this process. */
  readonly file: string;
}

const contracts = new URL('../../src/contracts/', import.meta.url);
const officialFolder = new URL('../../../shared/ksz-schemas/', import.meta.url);

/** Whether the Bank's own schemas are beside the project. They are not part of it. */
export const areOfficialSchemasHere = existsSync(officialFolder);

/** The official schema of a service, by the folder of our contract. */
const officialFiles: Readonly<Record<string, string>> = {
  DmfaConsultationService: 'soa/be/fgov/kszbcss/intf/DmfaConsultationService/w.xsd',
  HandiService: 'soa/be/fgov/kszbcss/intf/HandiService/w.xsd',
  SelfEmployedService: 'soa/be/fgov/kszbcss/intf/SelfEmployed/w.xsd',
  JobSeekerService: 'soa/be/fgov/kszbcss/intf/JobSeeker/w.xsd',
  HdiIndemnityAllowanceService: 'soa/be/fgov/kszbcss/intf/HdiIndemnityAllowanceService/w.xsd',
  RetrieveTIGroupsService: 'soa/be/fgov/kszbcss/intf/RetrieveTIGroupsService/w.xsd',
  PerformInvestigation: 'ssdn/all.xsd',
  ManageAccess: 'ssdn/all.xsd',
};

/** Whether the Bank's own schema of a service is public, by the folder of our contract. */
export function hasOfficialSchema(service: string): boolean {
  return Object.hasOwn(officialFiles, service);
}

const operations = streams.flatMap((stream: AnyStream) =>
  Object.entries(stream.operations as Operations).map(([key, operation]) => ({ stream, key, operation })),
);

/** The replies of all operations of all streams, by our own contracts. */
export const ownReplies: readonly ReplySchema[] = await Promise.all(
  operations.map(async (one): Promise<ReplySchema> => {
    const { service, wsdl, operation } = one.operation;
    const { reply } = await requestWriter(service, wsdl, operation);
    const file = new URL(`${service}/${wsdl}`, contracts);
    const root = readSchema(file).element(reply.name, reply.namespace);
    return { ...one, root, file: fileURLToPath(file), judge: (xml) => validate(service, xml) };
  }),
);

/** Those of which the Bank's own schema is here. */
export const officialReplies: readonly ReplySchema[] = areOfficialSchemasHere
  ? ownReplies.flatMap((one) => {
      const path = officialFiles[one.operation.service];
      if (path === undefined) return [];
      const file = new URL(path, officialFolder);
      const root = readSchema(file).element(one.root.name, one.root.namespace);
      return [{ ...one, root, file: fileURLToPath(file), judge: (xml: string) => Promise.resolve(judgeBy(file, xml)) }];
    })
  : [];

const validators = new Map<string, XsdValidator>();

function judgeBy(file: URL, xml: string): readonly string[] {
  let validator = validators.get(file.href);
  if (!validator) {
    const schema = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file.href });
    validator = XsdValidator.fromDoc(schema);
    schema.dispose();
    validators.set(file.href, validator);
  }
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    document.dispose();
  }
}

/** Whether the program xmllint is installed. */
export const isXmllintHere = spawnSync('xmllint', ['--version']).status === 0;

/** Judges documents with xmllint and a schema file. @returns its words about those that are not valid */
export function judgeWithXmllint(schema: string, documents: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${String(index)}.xml`);
      writeFileSync(file, document);
      return file;
    });
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], { stdio: 'pipe' });
    return [];
  } catch (error) {
    const { stderr } = error as { readonly stderr?: Buffer };
    const lines = stderr?.toString().split('\n') ?? [String(error)];
    return lines.filter((line) => line !== '' && !line.endsWith(' validates'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
