import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { openapiFile } from '../openapi-document.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** An answer of an operation. */
export interface Response {
  readonly headers?: Readonly<Record<string, Json>>;
  readonly content?: Readonly<Record<string, Media>>;
}

/** A body in one media type. */
interface Media {
  readonly schema: Json;
  readonly example?: Json;
  readonly examples?: Readonly<Record<string, { readonly $ref: string }>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Response;
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>;
}

/** The committed OpenAPI document, read as any client would read it. */
export const document = parse(readFileSync(openapiFile, 'utf8')) as {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonObject>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: JsonObject }>>;
  };
};

/** Statuses that no operation lists, because any request may get them. */
const ofAny: ReadonlySet<number> = new Set([405, 406, 408, 431, 499]);

/** An answer with the reference followed. */
export function responseOf(response: Response | { readonly $ref: string }): Response {
  if (!('$ref' in response)) return response;
  return document.components.responses[response.$ref.split('/').at(-1) ?? ''] ?? {};
}

export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Every object of a document, with where it stands as a JSON pointer. */
export function walk(value: Json, at: string, visit: (value: JsonObject, at: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((inner: Json, index) => {
      walk(inner, `${at}/${String(index)}`, visit);
    });
  } else if (typeof value === 'object' && value !== null) {
    visit(value as JsonObject, at);
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, visit);
    }
  }
}

/** Each pattern of a document once. */
export function patternsOf(value: Json): readonly string[] {
  const found = new Set<string>();
  walk(value, '', ({ pattern }) => {
    if (typeof pattern === 'string') found.add(pattern);
  });
  return [...found].sort();
}

/** An example with the schema that it belongs to, as a pointer into the document. */
export interface Example {
  readonly at: string;
  readonly schema: string;
  readonly example: Json;
}

/** Each example of a document: of a schema, of a parameter or a header, of an answer. Not what has the name `example`. */
export function examplesOf(value: Json): readonly Example[] {
  const found: Example[] = [];
  walk(value, '', (one, at) => {
    if (at.endsWith('/properties') || /\/examples?(\/|$)/.test(at)) return;
    const schema = 'schema' in one ? `${at}/schema` : at;
    if ('example' in one) found.push({ at, schema, example: one['example'] ?? null });
    const { examples } = one;
    if (typeof examples !== 'object' || examples === null || Array.isArray(examples)) return;
    for (const [name, { $ref, value = null }] of Object.entries(examples as Record<string, JsonObject>)) {
      const component =
        typeof $ref === 'string' ? document.components.examples[$ref.split('/').at(-1) ?? ''] : undefined;
      found.push({ at: `${at}/examples/${name}`, schema, example: component?.value ?? value });
    }
  });
  return found;
}

// OpenAPI's own key words (example, nullable …) mean nothing to a JSON Schema validator.
const validatorFor = (unicodeRegExp: boolean) => {
  const made = new Ajv({ strict: false, allErrors: true, unicodeRegExp });
  formats.default(made);
  made.addFormat('byte', /^[A-Za-z0-9+/]*={0,2}$/);
  made.addSchema(document, 'openapi');
  return made;
};
const ajv = validatorFor(true);
const ajvWithoutUnicode = validatorFor(false);

/**
 * What is wrong with a value by a schema of the contract.
 * @param schema its JSON pointer in the document
 */
export function schemaErrors(
  schema: string,
  value: unknown,
  { unicodeRegExp = true }: { readonly unicodeRegExp?: boolean } = {},
): readonly string[] {
  const validate = (unicodeRegExp ? ajv : ajvWithoutUnicode).compile({
    $ref: `openapi#${schema.split('/').map(encodeURIComponent).join('/')}`,
  });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const validators = new Map<string, ValidateFunction>();

/**
 * What is wrong with an answer by the contract.
 * @param path as in the document, e.g. `/integrations/{integrationId}`
 */
export function violations(
  path: string,
  method: string,
  answer: { readonly status: number; readonly headers: Headers; readonly body: unknown; readonly text: string },
): readonly string[] {
  const operation = document.paths[path]?.[method];
  if (!operation) return [`${method} ${path} is not in the contract`];
  const status = String(answer.status);
  const key = status in operation.responses ? status : 'default';
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  const declared = operation.responses[key] ?? {};
  const at =
    '$ref' in declared ? declared.$ref.replace('#/', '').split('/') : ['paths', path, method, 'responses', key];
  const pointer = [...at, 'content', type, 'schema'];
  // An answer that has no content, as the document says.
  if (type === '' && answer.text === '' && operation.responses[key] && !responseOf(declared).content) return [];
  if (!responseOf(declared).content?.[type]) return [`${method} ${path}: no ${type} under ${key}`];
  if (key === 'default' && answer.status < 500 && !ofAny.has(answer.status)) {
    const isUnlisted = method === 'get' && answer.status === 409;
    if (!isUnlisted) return [`${method} ${path}: ${status} is not declared`];
  }
  const reference = `openapi#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  let validator = validators.get(reference);
  if (!validator) {
    validator = ajv.compile({ $ref: reference });
    validators.set(reference, validator);
  }
  if (validator(answer.body)) return [];
  return (validator.errors ?? []).map(
    ({ instancePath, message }) => `${path} ${status} ${instancePath} ${message ?? ''}`,
  );
}
