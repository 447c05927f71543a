import type { Access } from '../../access/access.ts';
import { refined, type Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { badRequest, issue } from '../../values/problem.ts';
import type { Integration } from '../integrations/integration.ts';
import type { FactPorts } from './facts.ts';
import { openCategories } from './project.ts';
import { accessTo, findSubject } from './subject.ts';

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
    requireStreams(ports.streams, input.streams ?? []);
    return input;
  });
  return ports.door.perform('listStreams', known, {
    find: (look, { integrationId }) => findSubject(ports, look, integrationId),
    carryOut: (subject, _granted, { streams: names }) => {
      const result = ports.streams
        .filter(({ name }) => names?.includes(name) ?? true)
        .map((stream) => {
          const access = accessTo(stream.name, subject);
          return { stream, access, categories: access.allowed ? openCategories(stream, access.categories) : [] };
        });
      return Promise.resolve({ outcome: 'answered', result });
    },
  });
}

/**
 * Refuses names that no stream has.
 * @param names of the member `streams` of a body
 * @throws Problem 400
 */
export function requireStreams(streams: readonly AnyStream[], names: readonly string[]): void {
  const issues = names.flatMap((name, index) =>
    streams.some((stream) => stream.name === name)
      ? []
      : [
          issue(
            'invalidInput',
            { in: 'body', name: `streams[${String(index)}]` },
            { detail: 'No stream has this name.' },
          ),
        ],
  );
  if (issues.length > 0) throw badRequest(issues);
}
