import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { during, withFault } from './exchanges.ts';

/*
 * Whoever has no proof of somebody's identity learns nothing from trying: not whether a number is somebody's, nor whether
 * another one has replaced it.
 */
let world: Constellation;
let issuer: Issuer;
const mostFailures = 3;
beforeAll(async () => {
  issuer = await startIssuer();
  world = await startConstellation({
    env: { ...issuer.env, FAILED_PROOFS_PER_HOUR_USER: String(mostFailures) },
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
});

const radix = 806101234;
/** A number of a man born on 10 January 1980 in the test range, whom nobody knows. */
const nobodysNumber = `${String(radix)}${String(97 - (radix % 97)).padStart(2, '0')}`;
const falseNames = { familyName: 'Somebodyelse', givenName: 'Ferre', birthDate: '1985-06-01' };

const silent = { kind: 'http500', operation: 'REGISTER' };

/** The hour of the database may end in the middle of a test: then it is done again in the next one. */
async function withinOneHour(act: () => Promise<void>): Promise<void> {
  const before = new Date().getHours();
  try {
    await act();
  } catch (error) {
    if (new Date().getHours() === before) throw error;
    await act();
  }
}

let users = 0;
let asked = 0;
const newUser = () => `prover-${String((users += 1))}`;
async function register(
  person: Partial<ListedPersona>,
  { sub = newUser(), ...changes }: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const headers = await issuer.authorization({ sub });
  const reason = changes['qualityCode'] === 7 ? { reason: `Vraag om schuldbemiddeling ${String((asked += 1))}` } : {};
  const body = registrationOf({ ...world.persona('no-data'), ...person }, { ...reason, ...changes });
  return world.call('/integrations', { as: 'nobody', headers, body });
}

/** The answer without what is new in each: its trace. */
function told({ status, headers, text }: Answer) {
  const trace = String(headers.get('belgov-trace-id'));
  const kept = [...headers].filter(
    ([name]) => !['date', 'belgov-trace-id', 'ratelimit-remaining', 'ratelimit-reset'].includes(name),
  );
  return { status, text: text.replaceAll(trace, 'the trace'), headers: kept };
}

async function closingOf(answer: Answer) {
  const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
  expect(entries).toHaveLength(1);
  return entries[0]?.closed[0];
}

describe('until the proof fits', () => {
  const cases = [
    ['a wrong proof', 'identityNotProven', () => world.persona('single-applicant').ssin],
    ['an unknown number', 'unknownNumber', () => nobodysNumber],
    ['a replaced number', 'replacedNumber', () => world.persona('replaced-ssin').ssin],
    ['a canceled number', 'canceledNumber', () => world.persona('canceled-ssin').ssin],
  ] as const;

  test('known, unknown, replaced and canceled numbers get one answer, byte for byte, after as many messages', async () => {
    const seen = [];
    for (const [, , ssin] of cases) {
      const { result, exchanges } = await during(world, () => register({ ...falseNames, ssin: ssin() }));
      const messages = exchanges.map(({ operation }) => operation);
      seen.push({ ...told(result), messages: messages.reverse() });
    }
    const [first] = seen;
    expect(first).toMatchObject({ status: 403, messages: ['REGISTER', 'LIST'] });
    expect(JSON.parse(first?.text ?? '')).toMatchObject({
      type: 'urn:problem-type:pcsw:socialInquiry:identityNotProven',
    });
    expect(seen).toEqual(cases.map(() => first));
  });

  test.each(cases)('%s: the evidence says which', async (_what, rule, ssin) => {
    const answer = await register({ ...falseNames, ssin: ssin() });
    const closing = await closingOf(answer);
    expect(closing).toMatchObject({
      outcome: 'denied',
      rule,
      problem: 'urn:problem-type:pcsw:socialInquiry:identityNotProven',
    });
    expect(closing?.exchanges).toHaveLength(2);
  });

  test('the file that was not made looks the same too', async () => {
    const files = [];
    for (const [, , ssin] of cases) {
      const sub = newUser();
      await register({ ...falseNames, ssin: ssin() }, { sub, qualityCode: 7, caseReference: sub });
      const headers = await issuer.authorization({ sub });
      const found = await world.call<{ items: readonly Readonly<Record<string, unknown>>[] }>('/integrations/query', {
        as: 'nobody',
        headers,
        body: { caseReference: sub },
      });
      files.push(found.body.items.map(({ state, ticketCbss, warnings }) => ({ state, ticketCbss, warnings })));
    }
    expect(files).toEqual(cases.map(() => [{ state: 'failed', ticketCbss: undefined, warnings: [] }]));
  });

  test('and a comparison with the Bank says nothing of it either', async () => {
    const headers = await issuer.authorization({ sub: newUser() });
    const begun = await world.call<{ href: string }>('/reconciliations', { as: 'nobody', headers, method: 'POST' });
    const path = new URL(begun.body.href).pathname;
    await expect.poll(async () => (await world.call(path, { as: 'nobody', headers })).body['finishedAt']).toBeDefined();
    const { body } = await world.call<{ findings: readonly unknown[] }>(path, { as: 'nobody', headers });
    expect(body.findings).toEqual([]);
  });

  test('a Bank that fails at the second question changes nothing', async () => {
    const answers: unknown[] = [];
    for (const [, , ssin] of cases) {
      const fault = { kind: 'http500', operation: 'LIST' };
      answers.push(told(await withFault(world, fault, () => register({ ...falseNames, ssin: ssin() }))));
    }
    expect(answers[0]).toMatchObject({ status: 403 });
    expect(answers).toEqual(cases.map(() => answers[0]));
  });

  test('a Bank that fails is no doubt about the person', async () => {
    const answer = await withFault(world, silent, () => register({ ...falseNames, ssin: nobodysNumber }));
    expect(answer.status).toBe(503);
  });
});

describe('once it fits', () => {
  test('the number that replaced an old one is named', async () => {
    const { familyName, givenName, birthDate, ssin } = world.persona('replaced-ssin');
    const answer = await register({ ssin, familyName, givenName, birthDate });
    expect(answer.status).toBe(400);
    expect(answer.body['issues']).toMatchObject([
      {
        type: 'urn:problem-type:cbss:input-validation:replacedSsin',
        name: 'ssin',
        replacedBy: world.persona('replacement-ssin').ssin,
      },
    ]);
    expect(await closingOf(answer)).toMatchObject({ outcome: 'denied', rule: 'replacedNumber' });
  });

  test('a canceled number that no other replaced proves nobody', async () => {
    const { familyName, givenName, birthDate, ssin } = world.persona('canceled-ssin');
    expect((await register({ ssin, familyName, givenName, birthDate })).status).toBe(403);
  });
});

describe('proofs that fail', () => {
  const fail = (sub: string) => register({ ...falseNames, ssin: nobodysNumber }, { sub });

  test('are limited for each user; who is at the limit registers nobody until the hour is over', () =>
    withinOneHour(async () => {
      const sub = newUser();
      const answers = [];
      for (let tries = 0; tries <= mostFailures; tries += 1) answers.push(await fail(sub));
      const honest = await register({}, { sub, qualityCode: 7 });
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 429]);
      expect(honest.status).toBe(429);
      expect(honest.body).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests', limit: mostFailures });
      const wait = Number(honest.headers.get('retry-after'));
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(wait).toBeLessThanOrEqual(3_600);
      expect(await closingOf(honest)).toMatchObject({ outcome: 'denied', rule: 'tooManyRequests', exchanges: [] });
      // Nobody else has to wait.
      expect((await fail(newUser())).status).toBe(403);
    }));

  test('however many are tried at once', () =>
    withinOneHour(async () => {
      const sub = newUser();
      const answers = await Promise.all(Array.from({ length: 3 * mostFailures }, () => fail(sub)));
      const statuses = answers.map(({ status }) => status);
      // 409 is the answer while the same registration is under way: no proof was looked at, and it may be asked again.
      expect(statuses.filter((status) => ![403, 409, 429].includes(status))).toEqual([]);
      const failed = statuses.filter((status) => status === 403).length;
      expect(failed).toBeLessThanOrEqual(mostFailures);
      expect(failed).toBeGreaterThan(0);
    }));

  test('proofs that fit, running files and a silent Bank use up nothing', () =>
    withinOneHour(async () => {
      const sub = newUser();
      const applicant = world.persona('single-applicant');
      const own = { sub, qualityCode: 7 };
      expect((await register(applicant, own)).status).toBe(201);
      for (let again = 0; again <= mostFailures; again += 1) expect((await register(applicant, own)).status).toBe(409);
      for (let again = 0; again <= mostFailures; again += 1) {
        const answer = await withFault(world, silent, () => register({ ssin: nobodysNumber }, { sub }));
        expect(answer.status).toBe(503);
      }
      expect((await fail(sub)).status).toBe(403);
    }));
});

test('names go to the Bank in the letters that the settings say, with the registration and with a question', async () => {
  await using other = await startConstellation({ env: { KSZ_NAME_LETTERS: 'Ø=U' } });
  const müller = other.personas.find(({ familyName }) => familyName === 'Müller')!;
  const { result, exchanges } = await during(other, async () => {
    const id = await other.integrate({ ...müller, familyName: 'Møller' });
    return other.call(`/integrations/${id}/streams/integrationHistory`);
  });
  expect(result.status, result.text).toBe(200);
  const names = exchanges.flatMap(({ request }) => /LastName(?:>|&gt;)([^<&]*)/.exec(request)?.[1] ?? []);
  expect(names).toEqual(['MULLER', 'MULLER']);
});
