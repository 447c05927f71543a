import { problemTypes, type ProblemName } from '../../values/problem.ts';
import { isList, isObject, schemaRef, type Json, type JsonObject } from './openapi-json.ts';

/** What an operation was asked once, and what it answered. */
export interface OperationExamples {
  /** The body of the request in JSON. */
  readonly request?: Json;
  /** Bodies of answers, by status and media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** Examples for the document, as a gateway gave them. */
export interface Examples {
  /** By operation id. */
  readonly operations: Readonly<Record<string, OperationExamples>>;
  /** Bodies of problems, by name. A type that is not here says no more than what all say. */
  readonly problems: Readonly<Partial<Record<ProblemName, Json>>>;
}

type Responses = Readonly<Record<string, JsonObject>>;

/** What problems have in examples when nothing else is known of them. */
const ofAnyProblem = {
  address: 'https://gateway.example/socialInquiry/v1/refData/problemTypes/',
  instance: 'urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47',
};

/**
 * Gives each body of the document its example, and each answer of a problem one for each type that it may have.
 * @param schemas name of the component of each type of problem
 */
export function withExamples(
  document: JsonObject,
  { operations, problems }: Examples,
  schemas: Readonly<Record<ProblemName, string>>,
): JsonObject {
  const components = (document['components'] ?? {}) as JsonObject;
  const ofProblems = exampleComponents(problems, schemas);
  const named = new Map(
    Object.entries(schemas).map(([problem, schema]) => [schemaRef + schema, problem as ProblemName]),
  );
  const responses = mapped((components['responses'] ?? {}) as Responses, (one) => ({
    ...one,
    content: mapped((one['content'] ?? {}) as Responses, (media) => {
      const types = schemasOf(media).flatMap((ref) => named.get(ref) ?? []);
      return { ...media, examples: references(types.length > 0 ? types : ofEveryRequest) };
    }),
  }));
  const paths = mapped(document['paths'] as Readonly<Record<string, JsonObject>>, (methods) =>
    mapped(methods as Responses, (operation) => {
      const given = operations[operation['operationId'] as string];
      return given === undefined ? operation : withBodies(operation, given);
    }),
  );
  const used = JSON.stringify(responses);
  const examples = Object.fromEntries(Object.entries(ofProblems).filter(([name]) => used.includes(`"${refTo(name)}"`)));
  return { ...document, components: { ...components, responses, examples }, paths };
}

/** Problems that no operation names, because any request may have them. */
const ofEveryRequest: readonly ProblemName[] = ['methodNotAllowed', 'notAcceptable', 'internalServerError'];

function withBodies(operation: JsonObject, { request, answers }: OperationExamples): JsonObject {
  const body = operation['requestBody'];
  const asked =
    request === undefined || body === undefined
      ? {}
      : { requestBody: withExample(body as JsonObject, { 'application/json': request }) };
  const responses = Object.fromEntries(
    Object.entries(operation['responses'] as Responses).map(([status, answer]) => {
      const given = answers[status];
      return [status, given === undefined ? answer : withExample(answer, given)];
    }),
  );
  return { ...operation, ...asked, responses };
}

/** @param examples by media type */
function withExample(body: JsonObject, examples: Readonly<Record<string, Json>>): JsonObject {
  const content = Object.entries((body['content'] ?? {}) as Responses).map(([type, media]) => {
    const example = examples[type];
    return [type, example === undefined ? media : { ...media, example }];
  });
  return { ...body, content: Object.fromEntries(content) as JsonObject };
}

function exampleComponents(problems: Examples['problems'], schemas: Readonly<Record<ProblemName, string>>): JsonObject {
  return Object.fromEntries(
    (Object.keys(schemas) as ProblemName[]).map((name) => {
      const { type, title, status } = problemTypes[name];
      const plain = { type, href: ofAnyProblem.address + type, title, status, instance: ofAnyProblem.instance };
      return [componentOf(name), { summary: title, value: problems[name] ?? plain }];
    }),
  );
}

function references(names: readonly ProblemName[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: refTo(componentOf(name)) }]));
}

const componentOf = (name: ProblemName) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const refTo = (component: string) => `#/components/examples/${component}`;

/** The schema of a body, or those of which it has one. */
function schemasOf({ schema = null }: JsonObject): readonly string[] {
  if (!isObject(schema)) return [];
  const { $ref, oneOf } = schema;
  if (typeof $ref === 'string') return [$ref];
  return oneOf !== undefined && isList(oneOf) ? oneOf.map((one) => (one as { readonly $ref: string }).$ref) : [];
}

function mapped(values: Responses, change: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
