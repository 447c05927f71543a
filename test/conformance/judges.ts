import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Operations } from '../../src/stream-kit/stream.ts';
import { streams } from '../../src/streams/registry.ts';
import { hasOfficialSchema, isXmllintHere } from '../schema/reply-schemas.ts';

/** A judge of the messages of a run that is no part of the gateway nor of its simulator. */
export interface Judge {
  readonly isHere: boolean;
  /** @returns what it says about a file of messages; `isContent` when it judged at least one and all are valid */
  judge(messages: string): { readonly isContent: boolean; readonly report: string };
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tool = at('../../../shared/tools/judge-messages');
const script = at('judge_by_contracts.py');
const contracts = at('../../src/contracts');

/** The Debian one first: packages of the system are its own. */
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import xmlschema']).status === 0,
);

/** The Bank's own schemas, with the tool beside them. */
export const officialJudge: Judge = {
  isHere: existsSync(tool) && isXmllintHere && spawnSync(tool, ['--help']).status === 0,
  judge: (messages) => said(spawnSync(tool, [messages, '--show', '20'], { encoding: 'utf8' })),
};

/** Another engine with our contracts, for the services whose own schemas are not public. */
export const secondEngine: Judge = {
  isHere: python !== undefined,
  judge: (messages) =>
    said(spawnSync(python!, [script, messages, contracts, JSON.stringify(unpublished())], { encoding: 'utf8' })),
};

function said({ status, stdout, stderr }: SpawnSyncReturns<string>): ReturnType<Judge['judge']> {
  return { isContent: status === 0, report: `${stdout}${stderr}` };
}

/** Services without a public schema as exchanges name them, with the folder of their contract. */
function unpublished(): Readonly<Record<string, string>> {
  const operations = streams.flatMap((stream) => Object.values(stream.operations as Operations));
  return Object.fromEntries(
    operations
      .filter(({ service }) => !hasOfficialSchema(service))
      .map((operation) => [
        operation.generation === 'ssdn' ? operation.serviceId : operation.service,
        operation.service,
      ]),
  );
}
