import { withoutAbsent } from '../values/without-absent.ts';

/** What a request asks of the gateway, as far as a check has to know. */
export type OperationName =
  'register' | 'query' | 'end' | 'inform' | 'noteReason' | 'stream' | 'dossier' | 'subscribe' | 'other';

/** An operation with what its path names. */
export interface Operation {
  readonly name: OperationName;
  readonly integrationId?: string;
  /** The stream in the path. */
  readonly stream?: string;
}

const base = '/socialInquiry/v1';

const routes: readonly { readonly name: OperationName; readonly method: string; readonly path: RegExp }[] = [
  { name: 'register', method: 'POST', path: /^\/integrations$/ },
  { name: 'query', method: 'POST', path: /^\/integrations\/query$/ },
  { name: 'end', method: 'POST', path: /^\/integrations\/([^/]+)\/end$/ },
  { name: 'inform', method: 'POST', path: /^\/integrations\/([^/]+)\/informed$/ },
  { name: 'noteReason', method: 'POST', path: /^\/integrations\/([^/]+)\/consultationReasons$/ },
  { name: 'stream', method: 'GET', path: /^\/integrations\/([^/]+)\/streams\/(\w+)$/ },
  { name: 'dossier', method: 'POST', path: /^\/integrations\/([^/]+)\/dossiers$/ },
  { name: 'subscribe', method: 'POST', path: /^\/subscriptions$/ },
];

/** The operation that a request is. @param path without query */
export function operationOf(method: string, path: string): Operation {
  const rest = path.startsWith(base) ? path.slice(base.length) : path;
  const route = routes.find((one) => one.method === method && one.path.test(rest));
  if (!route) return { name: 'other' };
  const [, integrationId, stream] = route.path.exec(rest) ?? [];
  return withoutAbsent({ name: route.name, integrationId, stream });
}

/** Whether it asks sources about a person. */
export function isConsultation({ name }: Operation): boolean {
  return name === 'stream' || name === 'dossier';
}
