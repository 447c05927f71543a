import { problemTypes, type ProblemName } from '../../values/problem.ts';
import { compare } from '../../values/order.ts';
import { isList, schemaRef, type Json, type JsonObject } from './openapi-json.ts';

/** Where an operation names its problems until the document is finished. */
export const problemsKey = 'x-problems';

const header = (name: string): JsonObject => ({ $ref: `#/components/headers/${name}` });
const text = { type: 'string', maxLength: 1_000 };
const whole = { type: 'integer', format: 'int32', minimum: 0, maximum: 1_000_000 };

/** Headers that answers have, by the names of their components. */
const headers: Readonly<Record<string, JsonObject>> = {
  Location: {
    description: 'Address of what was made.',
    schema: { ...text, format: 'uri' },
    example: 'https://gateway.example/socialInquiry/v1/integrations/01890000-0000-7000-8000-000000000000',
  },
  RetryAfter: { description: 'Seconds after which to repeat the request.', schema: whole, example: 12 },
  RateLimitLimit: { description: 'What is allowed in the present period.', schema: whole, example: 60 },
  RateLimitRemaining: { description: 'What is left of it.', schema: whole, example: 42 },
  RateLimitReset: { description: 'Seconds until all of it is there again.', schema: whole, example: 12 },
  WwwAuthenticate: {
    description: 'What is wrong with the access token (RFC 6750).',
    schema: text,
    example: 'Bearer realm="socialInquiry", error="invalid_token"',
  },
  Allow: { description: 'With 405: the methods of the resource.', schema: text, example: 'GET, HEAD, OPTIONS' },
  BelGovTraceId: {
    description: 'Id of this answer, made by the gateway; in a problem it is in `instance` too.',
    schema: { type: 'string', format: 'uuid' },
    example: '0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47',
  },
};

const traced = { 'BelGov-Trace-Id': header('BelGovTraceId') };
const rated = {
  'RateLimit-Limit': header('RateLimitLimit'),
  'RateLimit-Remaining': header('RateLimitRemaining'),
  'RateLimit-Reset': header('RateLimitReset'),
};
const later = { 'Retry-After': header('RetryAfter') };
const tokenWanted = { 'WWW-Authenticate': header('WwwAuthenticate') };

/** Headers of problems, by status. */
const headersOfStatus: Readonly<Record<number, JsonObject>> = {
  401: tokenWanted,
  403: tokenWanted,
  429: { ...later, ...rated },
  503: later,
  504: later,
};

/** Statuses that the Belgian guide (rule `stat-codes`) does not list for GET; such a problem comes under `default`. */
const unlistedForGet: ReadonlySet<number> = new Set([409, 412, 413]);

/** What is open to everybody refuses wrong input, and may not have what is asked for. */
const ofEverybody: readonly ProblemName[] = ['badRequest', 'resourceNotFound'];

/** Anything else that goes wrong, with what its status adds. */
const anyProblem: JsonObject = {
  description: 'Any other problem; its type says which.',
  headers: { ...traced, ...later, Allow: header('Allow') },
  content: problemContent({ $ref: `${schemaRef}Problem` }),
};

/**
 * Gives each operation the answers of the problems that it names, one schema for each type, and declares the headers.
 * @param schemas name of the component of each type of problem
 */
export function withProblems(document: JsonObject, schemas: Readonly<Record<ProblemName, string>>): JsonObject {
  const components = (document['components'] ?? {}) as JsonObject;
  const answers = new Map<string, JsonObject>([['ProblemResponse', anyProblem]]);
  const answered = (operation: JsonObject, method: string) => {
    const { [problemsKey]: named, ...rest } = operation;
    const names = named !== undefined && isList(named) ? (named as readonly ProblemName[]) : ofEverybody;
    const problems = problemAnswers(names, method, schemas);
    for (const { name, answer } of problems) answers.set(name, answer);
    return {
      ...rest,
      responses: {
        ...successes(operation, names.includes('tooManyRequests')),
        ...Object.fromEntries(problems.map(({ status, name }) => [status, responseRef(name)])),
        default: responseRef('ProblemResponse'),
      },
    };
  };
  const paths = Object.entries(document['paths'] as Readonly<Record<string, JsonObject>>).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [method, answered(operation as JsonObject, method)]),
    ),
  ]);
  const responses = Object.fromEntries([...answers].sort(([one], [other]) => compare(one, other)));
  return {
    ...document,
    components: { ...components, headers, responses },
    paths: Object.fromEntries(paths) as JsonObject,
  };
}

function responseRef(name: string): JsonObject {
  return { $ref: `#/components/responses/${name}` };
}

function successes(operation: JsonObject, isRated: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(operation['responses'] as Readonly<Record<string, JsonObject>>)
      .filter(([status]) => status !== 'default')
      .map(([status, answer]) => [status, { ...answer, headers: headersOfSuccess(status, isRated) }]),
  );
}

/** One answer for each status, with the name of its component: that of its types. */
function problemAnswers(
  names: readonly ProblemName[],
  method: string,
  schemas: Readonly<Record<ProblemName, string>>,
): readonly { readonly status: string; readonly name: string; readonly answer: JsonObject }[] {
  return [...Map.groupBy(new Set(names.toSorted(compare)), (name) => problemTypes[name].status)]
    .filter(([status]) => method !== 'get' || !unlistedForGet.has(status))
    .map(([status, ofStatus]) => ({
      status: String(status),
      name: `${ofStatus.map((name) => schemas[name].replace(/Problem$/, '')).join('Or')}Response`,
      answer: problemAnswer(status, ofStatus, schemas),
    }));
}

function headersOfSuccess(status: string, isRated: boolean): JsonObject {
  const isMade = status === '201' || status === '202';
  return { ...(isMade ? { Location: header('Location') } : {}), ...(isRated ? rated : {}), ...traced };
}

function problemAnswer(
  status: number,
  names: readonly ProblemName[],
  schemas: Readonly<Record<ProblemName, string>>,
): JsonObject {
  const [only, ...others] = names.map((name): JsonObject => ({ $ref: `${schemaRef}${schemas[name]}` }));
  const mapping = Object.fromEntries(names.map((name) => [problemTypes[name].type, `${schemaRef}${schemas[name]}`]));
  const schema: JsonObject =
    others.length === 0
      ? { ...only }
      : { oneOf: [{ ...only }, ...others], discriminator: { propertyName: 'type', mapping } };
  return {
    description: names.map((name) => `${problemTypes[name].title}.`).join(' '),
    headers: { ...headersOfStatus[status], ...traced },
    content: problemContent(schema),
  };
}

function problemContent(schema: Json): JsonObject {
  return { 'application/problem+json': { schema } };
}
