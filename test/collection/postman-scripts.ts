import type { Member, Variable } from '../journey/steps.ts';

/** Before each request: the present day, and a token of the user of the environment, while one is not there yet. */
export const prepare: readonly string[] = [
  "const dayOf = (ms) => new Date(ms).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });",
  "pm.collectionVariables.set('today', dayOf(Date.now()));",
  "pm.collectionVariables.set('lastDay', dayOf(Date.now() + 364 * 86400000));",
  '',
  'const [url, user, secret] = ["tokenUrl", "clientId", "clientSecret"].map((name) => pm.variables.get(name));',
  "const isThere = pm.collectionVariables.get('tokenOf') === user && Date.now() < Number(pm.collectionVariables.get('tokenUntil'));",
  'if (!isThere) {',
  '  const request = {',
  '    url,',
  "    method: 'POST',",
  '    header: { Authorization: `Basic ${btoa(`${user}:${secret}`)}` },',
  "    body: { mode: 'urlencoded', urlencoded: [{ key: 'grant_type', value: 'client_credentials' }] },",
  '  };',
  '  pm.sendRequest(request, (error, response) => {',
  '    if (error || response.code !== 200) throw new Error("The authorization server gave no token.");',
  '    const { access_token: token, expires_in: seconds } = response.json();',
  "    pm.collectionVariables.set('token', token);",
  "    pm.collectionVariables.set('tokenOf', user);",
  "    pm.collectionVariables.set('tokenUntil', String(Date.now() + (seconds - 30) * 1000));",
  '  });',
  '}',
];

/** After each answer: the ids that it gives, for the paths of requests that follow. A list gives those that are not there yet. */
export function keepIds(names: readonly string[]): readonly string[] {
  return [
    `const names = ${JSON.stringify(names)};`,
    "const isJson = (pm.response.headers.get('Content-Type') || '').startsWith('application/json');",
    'const body = isJson ? pm.response.json() : {};',
    'const [first = {}] = Array.isArray(body.items) ? body.items : [];',
    'for (const name of names) {',
    "  if (typeof body[name] === 'string') pm.collectionVariables.set(name, body[name]);",
    "  else if (typeof first[name] === 'string' && !pm.collectionVariables.get(name)) pm.collectionVariables.set(name, first[name]);",
    '}',
  ];
}

/** Keeps what an answer has, for the steps that follow. */
export function keepMember(as: Variable, member: Member): readonly string[] {
  return [`pm.collectionVariables.set('${as}', pm.response.json()${accessOf(member)});`];
}

/** Sends the request again, a second later, until the answer has the address of something; then keeps its id. */
export function waitForMember(as: Variable, member: Member): readonly string[] {
  return [
    `const address = pm.response.json()${accessOf(member)};`,
    `if (address) pm.collectionVariables.set('${as}', address.split('/').pop());`,
    'else {',
    '  setTimeout(() => {}, 1000);',
    '  pm.execution.setNextRequest(pm.info.requestName);',
    '}',
  ];
}

function accessOf(member: Member): string {
  return member.map((part) => (part === 0 ? '[0]' : `.${part}`)).join('');
}
