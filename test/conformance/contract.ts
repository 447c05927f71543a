import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { openapiFile } from '../openapi-document.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Json }>> }>>;
}

/** The committed OpenAPI document, read as any client would read it. */
export const document = parse(readFileSync(openapiFile, 'utf8')) as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
};

export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

// OpenAPI's own key words (example, nullable …) mean nothing to a JSON Schema validator.
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'openapi');
const validators = new Map<string, ValidateFunction>();

/**
 * What is wrong with an answer by the contract.
 * @param path as in the document, e.g. `/integrations/{integrationId}`
 */
export function violations(
  path: string,
  method: string,
  answer: { readonly status: number; readonly headers: Headers; readonly body: unknown },
): readonly string[] {
  const operation = document.paths[path]?.[method];
  if (!operation) return [`${method} ${path} is not in the contract`];
  const status = String(answer.status);
  const key = status in operation.responses ? status : 'default';
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  const pointer = ['paths', path, method, 'responses', key, 'content', type, 'schema'];
  // An answer that has no content, as the document says.
  if (type === '' && answer.text === '' && operation.responses[key] && !operation.responses[key].content) return [];
  if (!operation.responses[key]?.content?.[type]) return [`${method} ${path}: no ${type} under ${key}`];
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
