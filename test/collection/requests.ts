import {
  contractOperations,
  type Contract,
  type ContractParameter,
  type PlacedOperation,
} from '../contract-operations.ts';
import { findUser } from '../../src/identity/users.ts';

/** The addresses of the sandbox. */
export const sandboxUrls = { gatewayUrl: 'http://127.0.0.1:8080', tokenUrl: 'http://127.0.0.1:8082/token' };

/** A user of the sandbox who signs in, with the scopes of that user. The secret is public. */
export interface Environment {
  readonly name: string;
  readonly user: string;
  readonly scopes: readonly string[];
}

/** An environment for each kind of user of the sandbox. */
export const environments: readonly Environment[] = [
  { name: 'sandbox', user: 'gent-social-worker', scopes: ['integrate', 'consult'] },
  { name: 'sandbox-officer', user: 'gent-dpo', scopes: ['audit'] },
  { name: 'sandbox-citizen', user: 'citizen-amelie', scopes: ['citizen'] },
  { name: 'sandbox-inspector', user: 'inspector', scopes: ['inspect'] },
  { name: 'sandbox-software', user: 'gent-software', scopes: ['integrate'] },
];

/** A parameter of the query, with the value of its example. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
  readonly isRequired: boolean;
}

/** A request of a collection, for any program that sends it. `{{name}}` in texts is a variable. */
export interface CollectionRequest {
  /** `operationId`. */
  readonly id: string;
  /** From 1, in the order of the contract. */
  readonly place: number;
  /** The tag of the operation. */
  readonly folder: string;
  readonly method: string;
  /** After the base address, e.g. `/integrations/{{integrationId}}`. */
  readonly path: string;
  readonly query: readonly QueryParameter[];
  readonly body?: unknown;
  /** Statuses of an answer that is no problem. */
  readonly statuses: readonly number[];
  /** The environment whose user may ask this; absent when everybody may. */
  readonly environment?: Environment;
  /** Lines for who reads the request. */
  readonly docs: readonly string[];
}

/** A request for each operation of the contract, in its order. */
export function collectionRequests(contract: Contract): readonly CollectionRequest[] {
  const parameters: ReadonlySet<string> = new Set(pathParameters(contract));
  return contractOperations(contract).map((placed, at) => requestOf(placed, at + 1, parameters));
}

/** The parameters of all paths: the ids that answers give. */
export function pathParameters(contract: Contract): readonly string[] {
  const all = contractOperations(contract).flatMap(({ operation }) =>
    (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name),
  );
  return [...new Set(all)];
}

function requestOf(
  { id, method, path, operation }: PlacedOperation,
  place: number,
  parameters: ReadonlySet<string>,
): CollectionRequest {
  const body = operation.requestBody?.content?.['application/json'];
  const scopes = (operation.security ?? []).flatMap((one) => Object.values(one).flat());
  const environment = scopes.length === 0 ? undefined : environmentFor(scopes, rolesIn(operation.description));
  return {
    id,
    place,
    folder: (operation.tags?.[0] ?? 'Other').replaceAll(/[^\w ]/g, ''),
    method,
    path: path.replaceAll(/\{(\w+)\}/g, '{{$1}}'),
    query: (operation.parameters ?? []).filter((one) => one.in === 'query').map(queryParameter),
    ...(body ? { body: exampleOf(body.example, id, parameters) } : {}),
    statuses: Object.keys(operation.responses)
      .filter((status) => status.startsWith('2'))
      .map(Number),
    ...(environment ? { environment } : {}),
    docs: [
      operation.summary,
      ...(operation.description ? ['', operation.description] : []),
      ...(environment ? ['', `Environment: ${environment.name}.`] : []),
    ],
  };
}

function queryParameter({ name, required = false, example, schema }: ContractParameter): QueryParameter {
  const value = example ?? schema.example;
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { name, value: isShown ? String(value) : '', isRequired: required };
}

/** The roles that a description names; none when a role is not asked. */
function rolesIn(description = ''): readonly string[] {
  const [, roles = ''] = /For the roles ([^.]+)\./.exec(description) ?? [];
  return [...roles.matchAll(/`(\w+)`/g)].map(([, role = '']) => role);
}

/** The environment whose user has one of these scopes and of these roles. @throws MissingUserError when nobody has */
function environmentFor(scopes: readonly string[], roles: readonly string[]): Environment {
  const found = environments.find(
    (one) =>
      one.scopes.some((scope) => scopes.some((asked) => asked.endsWith(`:${scope}`))) &&
      (roles.length === 0 || roles.includes(findUser(one.user)?.role ?? '')),
  );
  if (!found) throw new MissingUserError(`no user of the sandbox has ${[...scopes, ...roles].join(', ')}`);
  return found;
}

/** An operation needs a scope or a role that no environment has. */
class MissingUserError extends Error {
  override readonly name = 'MissingUserError';
}

/** Days of a body that must be near the present one, which a script of the collection gives as `today`. */
const presentDays: ReadonlySet<string> = new Set([
  ...['applicationDate', 'informedOn', 'decidedOn', 'startDate'],
  ...['doneOn', 'date'],
]);

/**
 * The example of a body, with variables for present days and for what has the name of a parameter.
 * @throws MissingExampleError when the contract has none: a body of fillers would be refused
 */
function exampleOf(example: unknown, operationId: string, parameters: ReadonlySet<string>): unknown {
  if (example === undefined) throw new MissingExampleError(`no example for the body of ${operationId}`);
  return JSON.parse(
    JSON.stringify(example, (key, value: unknown) => {
      if (presentDays.has(key)) return '{{today}}';
      return parameters.has(key) && typeof value === 'string' ? `{{${key}}}` : value;
    }),
  ) as unknown;
}

/** The contract has a body without an example. */
class MissingExampleError extends Error {
  override readonly name = 'MissingExampleError';
}
