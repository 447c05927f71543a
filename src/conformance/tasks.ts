import { z } from 'zod';

/** What a screen may say of a stream. */
export const shownWords = ['data', 'nothing', 'unknown', 'refused'] as const;
export type Shown = (typeof shownWords)[number];

/** An invented person. */
export interface Person {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
}

/** A client that the authorization server of the sandbox knows. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the kit asks the software to do: the body of `POST /tasks`. */
export type Task =
  | {
      readonly task: 'connect';
      readonly gatewayUrl: string;
      readonly tokenUrl: string;
      readonly worker: Credentials;
      readonly software: Credentials;
    }
  | {
      readonly task: 'integrate';
      readonly person: Person;
      readonly caseReference: string;
      readonly applicationDate: string;
      /** Absent: nobody has told the person yet. */
      readonly informedOn?: string;
    }
  | {
      readonly task: 'consult';
      readonly integrationId: string;
      readonly streams: readonly string[];
      /** What the worker answers when the gateway asks for a reason. */
      readonly whenAsked: { readonly reason: string; readonly explanation: string };
    }
  | { readonly task: 'list' }
  | { readonly task: 'end'; readonly integrationId: string; readonly reason: string }
  | { readonly task: 'kept'; readonly integrationId: string }
  | { readonly task: 'subscribe' }
  | { readonly task: 'handled' };

const texts = z.array(z.string().max(100)).max(1_000);

/** What the software answers; each task has its own members, and others are left alone. */
const resultSchema = z.object({
  /** `connect`: name and version of the software. */
  software: z.string().max(100).optional(),
  /** `integrate` */
  integrationId: z.string().max(100).optional(),
  /** `consult`: what the screen says of each stream. */
  shown: z.record(z.string().max(100), z.enum(shownWords)).optional(),
  /** `consult`: trace ids that the software noted of answers that failed. */
  traceIds: texts.optional(),
  /** `consult`: whether an answer said that its operation is deprecated. */
  deprecated: z.boolean().optional(),
  /** `list` */
  integrationIds: texts.optional(),
  /** `kept`: streams of which it still holds data. */
  streams: texts.optional(),
  /** `handled`: `webhook-id` of each delivery that had its effect, each time that it had. */
  ids: texts.optional(),
});
export type TaskResult = z.infer<typeof resultSchema>;

/** What came of a task. */
export type TaskOutcome = { readonly result: TaskResult } | { readonly failure: string; readonly isMissing: boolean };

/**
 * Asks the software to do something.
 * @param url address of the adapter
 * @param seconds for the whole task
 * @param signal gives up
 */
export async function ask(url: string, task: Task, seconds: number, signal: AbortSignal): Promise<TaskOutcome> {
  let answer: { readonly status: number; readonly text: string };
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(task),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1_000)]),
    });
    answer = { status: response.status, text: await response.text() };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return failed(isLate ? `no answer within ${seconds} s` : 'the adapter cannot be reached');
  }
  const { status, text } = answer;
  if (status === 501) return { failure: 'the adapter does not have this task', isMissing: true };
  if (status !== 200) return failed(`the adapter answered ${status}`);
  return read(text);
}

function read(text: string): TaskOutcome {
  try {
    const parsed = resultSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { result: parsed.data };
    const members = parsed.error.issues.map(({ path }) => path.join('.') || 'the body');
    return failed(`its answer is not as described: ${[...new Set(members)].join(', ')}`);
  } catch {
    return failed('its answer is no JSON');
  }
}

function failed(failure: string): TaskOutcome {
  return { failure, isMissing: false };
}
