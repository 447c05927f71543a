import { problemTypes, type ProblemName } from '../../../src/values/problem.ts';
import { eventStreamType } from '../../../src/platform/http/event-stream.ts';
import type { OperationExamples } from '../../../src/platform/http/openapi-examples.ts';
import type { Answer, CallOptions } from '../../client.ts';
import { operationAt } from '../../scenarios/operations.ts';
import { operations, type Json } from '../contract.ts';
import { shortened, shortenedEvents } from './shortened.ts';
import { steady } from './steady.ts';

/** An exchange cannot be an example: it did not go as the play expects, or there is one already. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

const known = operations.map(({ path, method, operation }) => ({
  id: operation.operationId ?? '',
  method: method.toUpperCase(),
  path,
}));

const problemType = 'application/problem+json';

type Answers = Record<string, Record<string, Json>>;

/** What was asked and answered, as it will stand in the contract: one exchange for each answer that an operation has. */
export class Recording {
  readonly #operations = new Map<string, { request?: Json; answers: Answers }>();
  readonly #problems = new Map<ProblemName, Json>();

  /** Takes an exchange that was answered with what was asked for, be it that all is not well. @throws RecordingError */
  take(path: string, { method, body }: CallOptions, answer: Answer<unknown>): void {
    const asked = { method: method ?? (body === undefined ? 'GET' : 'POST'), path };
    const found = operationAt(known, asked);
    if (!found) throw new RecordingError(`no operation is ${asked.method} ${path}`);
    const what = `${found.id} ${String(answer.status)}`;
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
    if (type === problemType) throw new RecordingError(`${what}: ${answer.text}`);
    if (type === '') throw new RecordingError(`${what} has no body to show`);
    const one = this.#operations.get(found.id) ?? { answers: {} };
    const status = (one.answers[String(answer.status)] ??= {});
    if (type in status) throw new RecordingError(`${what} has its example already`);
    status[type] =
      type === eventStreamType
        ? shortenedEvents(answer.text)
        : shortened(type === 'application/json' ? (answer.body as Json) : answer.text);
    // The first request that goes well stands for all.
    if (body !== undefined) one.request ??= body as Json;
    this.#operations.set(found.id, one);
  }

  /** Takes a refusal of a type. @throws RecordingError */
  refuse(name: ProblemName, answer: Answer<unknown>): void {
    const { type } = answer.body as { readonly type?: string };
    if (type !== problemTypes[name].type) throw new RecordingError(`no ${name}: ${answer.text}`);
    if (this.#problems.has(name)) throw new RecordingError(`${name} has its example already`);
    this.#problems.set(name, shortened(answer.body as Json));
  }

  /** Names of the types of problems that were taken. */
  problems(): readonly ProblemName[] {
    return [...this.#problems.keys()];
  }

  /**
   * The texts of the files with examples, by name; the same for every play.
   * @param addresses of programs, with what stands in their place
   */
  files(addresses: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    const all = { operations: Object.fromEntries(this.#operations), problems: Object.fromEntries(this.#problems) };
    const stable = steady(all, addresses) as unknown as {
      readonly operations: Readonly<Record<string, OperationExamples>>;
      readonly problems: Json;
    };
    return new Map([
      ...Object.entries(stable.operations).map(([id, one]): [string, string] => [`operations/${id}.json`, text(one)]),
      ['problems.json', text(stable.problems)],
    ]);
  }
}

function text(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
