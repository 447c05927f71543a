import type { Contract } from '../contract-operations.ts';
import type { GeneratedFiles } from '../generated-files.ts';
import { collectionRequests, environments, pathParameters, sandboxUrls, type CollectionRequest } from './requests.ts';

/** The collection for Bruno: one file for each operation, in the folder of its tag. */
export function brunoFiles(contract: Contract): GeneratedFiles {
  const basePath = contract.servers[0]?.url ?? '';
  const parameters = pathParameters(contract);
  return new Map([
    ['bruno.json', `${JSON.stringify({ version: '1', name: contract.info.title, type: 'collection' }, null, 2)}\n`],
    ['collection.bru', authorization()],
    ...environments.map(({ name, user }): [string, string] => [
      `environments/${name}.bru`,
      environment(user, parameters, basePath),
    ]),
    ...collectionRequests(contract).map((one): [string, string] => [`${one.folder}/${one.id}.bru`, request(one)]),
  ]);
}

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
  const { gatewayUrl, tokenUrl } = sandboxUrls;
  return block('vars', [
    `baseUrl: ${gatewayUrl}${basePath}`,
    `tokenUrl: ${tokenUrl}`,
    `clientId: ${user}`,
    'clientSecret: sandbox',
    ...parameters.map((name) => `${name}: `),
  ]);
}

function request({ id, place, method, path, query, body, environment: user, docs }: CollectionRequest): string {
  const asked = query
    .filter(({ isRequired }) => isRequired)
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  return [
    block('meta', [`name: ${id}`, 'type: http', `seq: ${String(place)}`]),
    block(method.toLowerCase(), [
      `url: {{baseUrl}}${path}${asked.length > 0 ? '?' : ''}${asked.join('&')}`,
      `body: ${body === undefined ? 'none' : 'json'}`,
      `auth: ${user ? 'inherit' : 'none'}`,
    ]),
    // Switched off (`~`) where they may be left out.
    ...(query.length === 0
      ? []
      : [
          block(
            'params:query',
            query.map(({ name, value, isRequired }) => `${isRequired ? '' : '~'}${name}: ${value}`),
          ),
        ]),
    ...(body === undefined ? [] : [block('body:json', JSON.stringify(body, null, 2).split('\n'))]),
    block('docs', docs),
  ].join('\n');
}

/** A block of Bru: its lines are indented, so that no line of a text can end it. */
function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => (line === '' ? '' : `  ${line.replaceAll(/[\r\n]+/g, ' ')}`)).join('\n')}\n}\n`;
}
