import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** A service of docker-compose.yml, as far as the tests read it. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly target: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly stop_grace_period?: string;
}

/** The services of docker-compose.yml, with its variables filled in as compose does. */
export function composeServices(
  variables: Readonly<Record<string, string>> = {},
): Readonly<Record<string, ComposeService>> {
  const text = readFileSync(`${projectFolder}docker-compose.yml`, 'utf8').replaceAll(
    /\$\{(\w+):-([^}]*)\}/g,
    (_whole, name: string, preset: string) => variables[name] ?? preset,
  );
  return (parse(text, { merge: true }) as { services: Record<string, ComposeService> }).services;
}

/** One of them. */
export function composeService(name: string): ComposeService {
  const service = composeServices()[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
  return service;
}
