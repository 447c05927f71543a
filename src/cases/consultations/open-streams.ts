import type { Access } from '../../access/access.ts';
import { refined, type Asked } from '../../access/asked.ts';
import { decide } from '../../access/decide.ts';
import type { Door } from '../../access/door.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { badRequest, issue } from '../../values/problem.ts';
import type { Integration } from '../integrations/integration.ts';
import { gatherFacts, type FactPorts } from './facts.ts';
import { openCategories } from './project.ts';

/** Whether a stream is open to this caller; if not, which rule refuses it, why, and what would open it. */
export interface StreamAccess {
  readonly stream: AnyStream;
  readonly access: Access;
  /** Categories of data the caller would get. */
  readonly categories: readonly string[];
}

/** Which streams are asked about. */
export interface StreamsInput {
  readonly integrationId: string;
  /** Names; all streams when absent. */
  readonly streams?: readonly string[] | undefined;
}

/**
 * Which streams an integration opens for a caller now. It uses the same facts and the same decision as the consultation
 * itself.
 * @throws Problem when the integration does not exist for this caller, or no stream has one of the names
 */
export function openStreams(
  ports: FactPorts & { readonly door: Door<Integration>; readonly streams: readonly AnyStream[] },
  asked: Asked<StreamsInput>,
): Promise<readonly StreamAccess[]> {
  const known = refined(asked, (input) => {
    const unknown = input.streams?.findIndex((name) => !ports.streams.some((stream) => stream.name === name)) ?? -1;
    if (unknown < 0) return input;
    const where = { in: 'body', name: `streams[${String(unknown)}]` } as const;
    throw badRequest([issue('invalidInput', where, { detail: 'No stream has this name.' })]);
  });
  return ports.door.perform('listStreams', known, {
    find: async (look, { integrationId }) => gatherFacts(ports, look, await look.integration(integrationId)),
    carryOut: (facts, _granted, { streams: names }) => {
      const result = ports.streams
        .filter(({ name }) => names?.includes(name) ?? true)
        .map((stream) => {
          const access = decide({ ...facts, act: 'consult', stream: stream.name });
          return { stream, access, categories: access.allowed ? openCategories(stream, access.categories) : [] };
        });
      return Promise.resolve({ outcome: 'answered', result });
    },
  });
}
