import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { contractOperations, type Contract, type PlacedOperation } from './contract-operations.ts';
import { openapiFile } from './openapi-document.ts';

/** Where the collection for Bruno is. */
export const collectionFolder = fileURLToPath(new URL('../collections/bruno', import.meta.url));

/** The addresses of the sandbox. */
const sandbox = { gatewayUrl: 'http://127.0.0.1:8080', tokenUrl: 'http://127.0.0.1:8082/token' };

/** An environment for each kind of user of the sandbox: who signs in, and for which scopes. */
const environments = [
  { name: 'sandbox', user: 'gent-social-worker', scopes: ['integrate', 'consult'] },
  { name: 'sandbox-officer', user: 'gent-dpo', scopes: ['audit'] },
  { name: 'sandbox-citizen', user: 'citizen-amelie', scopes: ['citizen'] },
  { name: 'sandbox-inspector', user: 'inspector', scopes: ['inspect'] },
] as const;

/** The files of the collection: paths in its folder, and texts. One file for each operation, in the folder of its tag. */
export function collectionFiles(): ReadonlyMap<string, string> {
  const contract = parse(readFileSync(openapiFile, 'utf8')) as Contract;
  const operations = contractOperations(contract);
  const basePath = contract.servers[0]?.url ?? '';
  const variables: ReadonlySet<string> = new Set(
    operations.flatMap(({ operation }) =>
      (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name),
    ),
  );
  return new Map([
    ['bruno.json', `${JSON.stringify({ version: '1', name: contract.info.title, type: 'collection' }, null, 2)}\n`],
    ['collection.bru', authorization()],
    ...environments.map(({ name, user }): [string, string] => [
      `environments/${name}.bru`,
      environment(user, [...variables], basePath),
    ]),
    ...operations.map((placed, at): [string, string] => [
      `${folderOf(placed)}/${placed.id}.bru`,
      request(placed, at + 1, variables),
    ]),
  ]);
}

function folderOf({ operation }: PlacedOperation): string {
  return (operation.tags?.[0] ?? 'Other').replaceAll(/[^\w ]/g, '');
}

/** Days of a body that must be near the present one, which a script of the collection gives as `today`. */
const presentDays: ReadonlySet<string> = new Set([
  ...['applicationDate', 'informedOn', 'decidedOn', 'startDate'],
  ...['doneOn', 'date'],
]);

/** A token by client credentials, fetched by itself; and the present day (UTC). */
function authorization(): string {
  return [
    block('auth', ['mode: oauth2']),
    block('auth:oauth2', [
      'grant_type: client_credentials',
      'access_token_url: {{tokenUrl}}',
      'client_id: {{clientId}}',
      'client_secret: {{clientSecret}}',
      'scope: ',
      'credentials_placement: basic_auth_header',
      'credentials_id: {{clientId}}',
      'token_placement: header',
      'token_header_prefix: Bearer',
      'auto_fetch_token: true',
      'auto_refresh_token: false',
    ]),
    block('script:pre-request', [
      // Bruno's safe engine knows no time zones: soon after midnight it is the day before, which is a day too.
      "bru.setVar('today', new Date().toISOString().slice(0, 10));",
    ]),
  ].join('\n');
}

/** Parameters of paths are empty: fill in what an answer gave. The secret is that of the sandbox, which is public. */
function environment(user: string, parameters: readonly string[], basePath: string): string {
  const { gatewayUrl, tokenUrl } = sandbox;
  return block('vars', [
    `baseUrl: ${gatewayUrl}${basePath}`,
    `tokenUrl: ${tokenUrl}`,
    `clientId: ${user}`,
    'clientSecret: sandbox',
    ...parameters.map((name) => `${name}: `),
  ]);
}

function request(placed: PlacedOperation, place: number, variables: ReadonlySet<string>): string {
  const { id, method, path, operation } = placed;
  const body = operation.requestBody?.content?.['application/json'];
  const query = (operation.parameters ?? []).filter((one) => one.in === 'query');
  const asked = query.filter(({ required }) => required).map((one) => `${one.name}=${encodeURIComponent(shown(one))}`);
  const url = `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, '{{$1}}')}${asked.length > 0 ? '?' : ''}${asked.join('&')}`;
  const scopes = (operation.security ?? []).flatMap((one) => Object.values(one).flat());
  const isOpen = scopes.length === 0;
  return [
    block('meta', [`name: ${id}`, 'type: http', `seq: ${String(place)}`]),
    block(method.toLowerCase(), [
      `url: ${url}`,
      `body: ${body ? 'json' : 'none'}`,
      `auth: ${isOpen ? 'none' : 'inherit'}`,
    ]),
    // Switched off (`~`) where they may be left out.
    ...(query.length === 0
      ? []
      : [
          block(
            'params:query',
            query.map(({ name, required, ...one }) => `${required ? '' : '~'}${name}: ${shown(one)}`),
          ),
        ]),
    ...(body ? [block('body:json', JSON.stringify(exampleOf(body, id, variables), null, 2).split('\n'))] : []),
    block('docs', [
      operation.summary,
      ...(operation.description ? ['', operation.description] : []),
      ...(isOpen ? [] : ['', `Environment: ${environmentFor(scopes)}.`]),
    ]),
  ].join('\n');
}

/** The environment whose user has one of these scopes. @throws MissingUserError when nobody has */
function environmentFor(scopes: readonly string[]): string {
  const found = environments.find((one) =>
    one.scopes.some((scope) => scopes.some((asked) => asked.endsWith(`:${scope}`))),
  );
  if (!found) throw new MissingUserError(`no user of the sandbox has ${scopes.join(', ')}`);
  return found.name;
}

/** An operation needs a scope that no environment has. */
class MissingUserError extends Error {
  override readonly name = 'MissingUserError';
}

function shown({ example, schema }: { readonly example?: unknown; readonly schema: { readonly example?: unknown } }) {
  const value = example ?? schema.example;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * The example of a body, with variables for present days and for what has the name of a parameter.
 * @throws MissingExampleError when the contract has none: a body of fillers would be refused
 */
function exampleOf(
  { example }: { readonly example?: unknown },
  operationId: string,
  variables: ReadonlySet<string>,
): unknown {
  if (example === undefined) throw new MissingExampleError(`no example for the body of ${operationId}`);
  return JSON.parse(
    JSON.stringify(example, (key, value: unknown) => {
      if (presentDays.has(key)) return '{{today}}';
      return variables.has(key) && typeof value === 'string' ? `{{${key}}}` : value;
    }),
  ) as unknown;
}

/** The contract has a body without an example. */
class MissingExampleError extends Error {
  override readonly name = 'MissingExampleError';
}

/** A block of Bru: its lines are indented, so that no line of a text can end it. */
function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => (line === '' ? '' : `  ${line.replaceAll(/[\r\n]+/g, ' ')}`)).join('\n')}\n}\n`;
}

function committed(): ReadonlyMap<string, string> {
  const entries = readdirSync(collectionFolder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(collectionFolder.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}

function write(files: ReadonlyMap<string, string>): void {
  rmSync(collectionFolder, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(collectionFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = collectionFiles();
  if (process.argv.includes('--write')) write(files);
  else {
    const found = committed();
    const same = files.size === found.size && [...files].every(([path, text]) => found.get(path) === text);
    if (!same) {
      process.stderr.write('collections/bruno is not what the contract says. Run: npm run collection\n');
      process.exitCode = 1;
    }
  }
}
