import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { openapiFile } from '../openapi-document.ts';

/** An operation of the API. */
export interface Operation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** From the root of the API, with its parameters in braces. */
  readonly path: string;
}

type Document = Readonly<Record<'paths', Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>>>;

/** Every operation of the committed contract, in its order. */
export function readOperations(): readonly Operation[] {
  const { paths } = parse(readFileSync(openapiFile, 'utf8')) as Document;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId }]) =>
      operationId === undefined ? [] : [{ id: operationId, method: method.toUpperCase(), path }],
    ),
  );
}

/** Where the API begins, in an address that the gateway gave. */
const base = /^\/socialInquiry\/v\d+(?=\/)/;

/** The operation that a request meets: of several templates that fit, the one with the fewest parameters. */
export function operationAt(
  operations: readonly Operation[],
  { method, path }: { readonly method: string; readonly path: string },
): Operation | undefined {
  const asked = path.replace(base, '').replace(/\?.*$/, '').split('/');
  const parameters = (template: string) => template.split('{').length;
  return operations
    .filter((one) => {
      const parts = one.path.split('/');
      return (
        one.method === method &&
        parts.length === asked.length &&
        parts.every((part, index) => part.startsWith('{') || part === asked[index])
      );
    })
    .sort((one, other) => parameters(one.path) - parameters(other.path))[0];
}
