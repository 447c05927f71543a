import type { Contract } from '../contract-operations.ts';
import type { GeneratedFiles } from '../generated-files.ts';
import { resolveJourney, type ResolvedStep } from '../journey/resolve.ts';
import { journey, type JourneyStep } from '../journey/steps.ts';
import { keepIds, keepMember, prepare, waitForMember } from './postman-scripts.ts';
import { collectionRequests, environments, pathParameters, sandboxUrls, type CollectionRequest } from './requests.ts';

/** The collection for Postman (format 2.1) and an environment for each kind of user. */
export function postmanFiles(contract: Contract): GeneratedFiles {
  const written = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['social-inquiry.postman_collection.json', written(collection(contract))],
    ...environments.map(({ name, user }): [string, string] => [
      `${name}.postman_environment.json`,
      written({
        name: `${contract.info.title}: ${name}`,
        values: settings(contract, user).map((one) => ({ ...one, type: 'default', enabled: true })),
        _postman_variable_scope: 'environment',
      }),
    ]),
  ]);
}

function collection(contract: Contract): object {
  const requests = collectionRequests(contract);
  const [first] = environments;
  const folders = Map.groupBy(requests, ({ folder }) => folder);
  return {
    info: {
      name: contract.info.title,
      description:
        'Every operation of the gateway, for its sandbox. Without an environment the social worker of Ghent asks; choose the environment that the notes of a request name. A token is fetched when it is needed. Ids of answers are kept in variables for the requests that follow.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    event: [script('prerequest', prepare), script('test', keepIds(pathParameters(contract)))],
    variable: [
      ...settings(contract, first?.user ?? ''),
      ...pathParameters(contract).map((key) => ({ key, value: '' })),
    ],
    item: [
      {
        name: 'Journey',
        description: 'A file from the integration to its end, as docs/tutorial.md tells it: run the whole folder.',
        item: resolveJourney(journey, contract).map((step) => travelled(step, requests)),
      },
      ...[...folders].map(([name, members]) => ({
        name,
        item: members.map((one) => item(one.id, one, answersAs(one.statuses))),
      })),
    ],
  };
}

/** The secret is that of the sandbox, which is public. */
function settings(contract: Contract, user: string): readonly { readonly key: string; readonly value: string }[] {
  const { gatewayUrl, tokenUrl } = sandboxUrls;
  return [
    { key: 'baseUrl', value: `${gatewayUrl}${contract.servers[0]?.url ?? ''}` },
    { key: 'tokenUrl', value: tokenUrl },
    { key: 'clientId', value: user },
    { key: 'clientSecret', value: 'sandbox' },
  ];
}

/** @param tests lines of a script that judge the answer */
function item(
  name: string,
  { method, path, query, body, environment, docs }: CollectionRequest,
  tests: readonly string[],
) {
  const shown = query.filter(({ isRequired }) => isRequired).map(({ name: key, value }) => `${key}=${value}`);
  return {
    name,
    event: [script('test', tests)],
    request: {
      ...(environment ? {} : { auth: { type: 'noauth' } }),
      method,
      header: body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }],
      ...(body === undefined
        ? {}
        : { body: { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } } }),
      url: {
        raw: `{{baseUrl}}${path}${shown.length > 0 ? `?${shown.join('&')}` : ''}`,
        host: ['{{baseUrl}}'],
        path: path.split('/').slice(1),
        ...(query.length === 0
          ? {}
          : { query: query.map(({ name: key, value, isRequired }) => ({ key, value, disabled: !isRequired })) }),
      },
      description: docs.join('\n'),
    },
    response: [],
  };
}

function travelled(
  { step, number, placed, path, problem }: ResolvedStep,
  requests: readonly CollectionRequest[],
): object {
  const request = requests.find(({ id }) => id === placed.id);
  if (!request) throw new TypeError(`no request for ${placed.id}`);
  const parts = path.map((part) => (typeof part === 'string' ? part : `{{${part.variable}}}`));
  const own = {
    ...request,
    path: parts.join(''),
    ...(step.body === undefined ? {} : { body: step.body }),
    docs: [step.note],
  };
  return item(`${String(number)}. ${step.title}`, own, judged(step, request.statuses, problem));
}

function judged(step: JourneyStep, statuses: readonly number[], problem: ResolvedStep['problem']): readonly string[] {
  const others = problem ? [problem.status] : [];
  switch (step.kind) {
    case 'shows':
      return answersAs(statuses);
    case 'keeps':
      return [...answersAs([...statuses, ...others]), ...keepMember(step.as, step.member)];
    case 'isRefused':
      return [
        ...answersAs(others),
        `pm.test('tells why by its type', () => pm.expect(pm.response.json().type).to.equal('${problem?.type ?? ''}'));`,
      ];
    case 'waits':
      return [...answersAs(statuses), ...waitForMember(step.as, step.member)];
  }
}

function answersAs(statuses: readonly number[]): readonly string[] {
  const list = statuses.join(', ');
  return [`pm.test('answers with ${list}', () => pm.expect(pm.response.code).to.be.oneOf([${list}]));`];
}

function script(listen: 'prerequest' | 'test', exec: readonly string[]): object {
  return { listen, script: { type: 'text/javascript', exec } };
}
