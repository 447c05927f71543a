import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentView } from '../../src/assessment/assess.ts';
import { livingWageView, type LivingWage } from '../../src/assessment/living-wage/view.ts';
import { said, vectors } from '../assessment/living-wage/vectors.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { during } from './exchanges.ts';
import { keepDossier } from './kept-dossier.ts';
import { personaPool } from './life-cycle.ts';

interface Item {
  readonly stream: string;
  readonly looked?: string;
}
interface Shown {
  readonly day: string;
  readonly notice: Readonly<Record<string, string>>;
  readonly livingWage: LivingWage;
  readonly coverage: readonly Item[];
  readonly ruleCode?: string;
  readonly limit?: number;
  readonly type?: string;
  readonly issues?: readonly { readonly type: string; readonly in: string; readonly name: string }[];
}
type Answer = Readonly<Record<string, unknown>>;

let world: Constellation;
let id: string;
let other: string;
let answers: Readonly<Record<string, Answer>>;
const nobodys = '01890000-0000-7000-8000-000000000000';
const assess = (body: unknown, integrationId = id, headers: Readonly<Record<string, string>> = {}) =>
  world.call<Shown>(`/integrations/${integrationId}/assessments`, { body, headers });
const consult = async (integrationId: string, stream: string) => {
  const { status, body, text } = await world.call(`/integrations/${integrationId}/streams/${stream}`);
  expect(status, text).toBe(200);
  return body;
};

beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_TIMEOUT_MS: '20000', TOTAL_DEADLINE_MS: '120000' } });
  id = await world.integrate(world.persona('single-applicant'));
  const somebody = await personaPool(world, ['single-applicant', 'died-in-household', 'spouse-died']);
  other = await world.integrate(somebody());
  answers = { dimona: await consult(id, 'dimona'), pension: await consult(id, 'pension') };
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the living wage over HTTP', () => {
  test.each(vectors)('$id', async ({ day, declared, choices, expected }) => {
    const { status, body, text } = await assess({ day, declared, choices });
    expect(status, text).toBe(200);
    const { livingWage } = body;
    expect(said(livingWage, expected)).toMatchObject(expected);
    expect(livingWage.state).toBe('known');
    expect(livingWageView.parse(livingWage)).toEqual(livingWage);
  });
});

describe('what an assessment is made from', () => {
  const wasSeen = (shown: Shown, stream: string) => JSON.stringify(shown).includes(`"stream":"${stream}"`);
  const missing = (shown: Shown, stream: string) =>
    JSON.stringify(shown.livingWage).includes(`{"why":"notConsulted","stream":"${stream}"`);

  test('answers that are sent along', async () => {
    const { result, exchanges } = await during(world, () => assess({ answers }));
    expect(result.status, result.text).toBe(200);
    expect(exchanges).toEqual([]);
    const { integrationId, ...made } = result.body as Shown & { integrationId: string };
    expect(integrationId).toBe(id);
    expect(assessmentView.parse(made)).toEqual(made);
    expect(missing(result.body, 'pension')).toBe(false);
    expect(missing((await assess({})).body, 'pension')).toBe(true);
  });

  test('a dossier that is kept gives what its answers give, and what is sent along counts instead', async () => {
    const kept = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, { answer }]));
    const dossierId = await keepDossier(world, id, kept);
    const { result, exchanges } = await during(world, () => assess({ dossierId }));
    expect(result.status, result.text).toBe(200);
    expect(exchanges).toEqual([]);
    expect(result.body).toEqual((await assess({ answers })).body);
    const later = '2030-01-02T03:04:05.000Z';
    const both = await assess({ dossierId, answers: { pension: { ...answers['pension'], consultedAt: later } } });
    expect(both.text).toContain(later);
    expect(missing(both.body, 'dimona')).toBe(false);
    expect(wasSeen(both.body, 'dimona')).toBe(true);

    const elsewhere = await assess({ dossierId }, other);
    expect(elsewhere.status).toBe(404);
    const unknown = await assess({ dossierId: nobodys });
    expect(unknown.status).toBe(404);
    const gone = await keepDossier(world, id, kept, { isKept: false });
    const over = await assess({ dossierId: gone });
    expect(over.status).toBe(410);
    expect(over.body.type).toContain('dossierNotKept');
  });

  test('others of the same file only, each named', async () => {
    for (const integrationId of [other, nobodys]) {
      const { status, body } = await assess({ others: [{ integrationId: id }, { integrationId }] });
      expect(status).toBe(400);
      expect(body.issues).toMatchObject([{ in: 'body', name: 'others[1].integrationId' }]);
    }
    const own = await assess({ others: [{ integrationId: id, answers }] });
    expect(own.status, own.text).toBe(200);
  });

  test('leaves one entry that holds nothing of the answers', async () => {
    const { headers } = await assess({
      answers,
      declared: { household: [{ relation: 'partner', name: 'Zonneveld' }] },
    });
    const entries = await entriesOf(world.database, headers.get('belgov-trace-id') ?? '');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      opened: { action: 'assess', integrationId: id },
      closed: [{ outcome: 'answered', exchanges: [] }],
    });
    const written = JSON.stringify(entries) + world.log.join('\n');
    expect(written).not.toContain('Zonneveld');
    expect(written).not.toContain(JSON.stringify(answers['dimona']?.['data']));
  });

  test('is made for any day of which the law has rows, and for no other', async () => {
    for (const day of ['2002-10-01', '2015-02-28', '2030-06-30', '2099-12-31']) {
      const { status, body, text } = await assess({ day, answers, declared: { household: [], income: [] } });
      expect(status, text).toBe(200);
      expect(body.day).toBe(day);
    }
    for (const day of ['0001-01-01', '2002-09-30', '2100-01-01', '9999-12-31', '2025-02-30', '']) {
      const { status, body } = await assess({ day, answers });
      expect([status, body.issues?.[0]?.name], day).toEqual([400, 'day']);
    }
  });

  test('has its texts in all languages, and its problems in the one that is accepted', async () => {
    const texts = ['nl', 'fr', 'de', 'en'].map(async (language) => {
      const made = await assess({}, id, { 'accept-language': language });
      expect(made.status).toBe(200);
      expect(made.body.notice[language]).toBeTypeOf('string');
      const refused = await assess({}, nobodys, { 'accept-language': language });
      return [refused.status, made.text.replace(/"day":"[^"]*"/, '')];
    });
    const all = await Promise.all(texts);
    expect(new Set(all.map(([status]) => status))).toEqual(new Set([404]));
    expect(new Set(all.map(([, text]) => text)).size).toBe(1);
  });
});

describe('hostile bodies', () => {
  const dimona = (change: object) => ({ answers: { dimona: { ...answers['dimona'], ...change } } });
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    ['a list instead of an object', () => [], ''],
    ['no object', () => 1, ''],
    ['an unknown member', () => ({ gossip: 1 }), 'gossip'],
    ['a wrong dossier', () => ({ dossierId: 7 }), 'dossierId'],
    ['answers as a list', () => ({ answers: [] }), 'answers'],
    ['an answer that is a text', () => ({ answers: { dimona: 'x' } }), 'answers.dimona'],
    ['data that is a list', () => dimona({ data: [] }), 'answers.dimona.data'],
    ['a list that is an object', () => dimona({ data: { employments: {} } }), 'answers.dimona.data.employments'],
    ['an outcome that is none', () => dimona({ outcome: 'maybe' }), 'answers.dimona.outcome'],
    ['a moment that is none', () => dimona({ consultedAt: 'yesterday' }), 'answers.dimona.consultedAt'],
    ['too long a list', () => dimona({ filteredElements: Array(1_001).fill('x') }), 'answers.dimona.filteredElements'],
    ['a stream that is none', () => ({ unanswered: { gossip: 'notOpen' } }), 'unanswered.gossip'],
    ['a reason that is none', () => ({ unanswered: { dimona: 'lazy' } }), 'unanswered.dimona'],
    ['too many others', () => ({ others: Array(31).fill({ integrationId: nobodys }) }), 'others'],
    [
      'an amount below nothing',
      () => ({ declared: { savings: { value: '-1', currency: 'EUR' } } }),
      'declared.savings.value',
    ],
    [
      'a number instead of a text',
      () => ({ declared: { savings: { value: 1, currency: 'EUR' } } }),
      'declared.savings.value',
    ],
    [
      'another currency',
      () => ({ declared: { savings: { value: '1', currency: 'USD' } } }),
      'declared.savings.currency',
    ],
    [
      'a day that does not exist',
      () => ({ declared: { household: [{ relation: 'child', birthDate: '2025-02-29' }] } }),
      'declared.household[0].birthDate',
    ],
    ['a text instead of a number', () => ({ choices: { childrenAsRecipient: '1' } }), 'choices.childrenAsRecipient'],
  ];
  test.each(cases)('%s is refused by its place', async (_what, body, name) => {
    const { status, body: problem, text } = await assess(body());
    expect(status, text).toBe(400);
    expect(problem.issues?.map((one) => one.name)).toContain(name);
  });

  test.each(['{"answers":{"__proto__":{"a":1}}}', '{"constructor":{"prototype":{}}}', '{', '"', '\u0000', '[[[['])(
    'what no honest caller writes is refused: %s',
    async (text) => {
      expect((await assess(text)).status).toBe(400);
    },
  );

  test('nesting, wide objects and lists of wrong items are refused in few words', async () => {
    const lists = `[${Array(900).fill('1').join(',')}]`;
    for (const text of [
      `{"answers":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      `{"unanswered":{${Array.from({ length: 3_000 }, (_, index) => `"k${String(index)}":1`).join(',')}}}`,
      `{"answers":{"attestations":{"data":{"supportPeriods":${lists},"multifunctionalAttestations":${lists}}}}}`,
    ]) {
      const answer = await assess(text);
      expect(answer.status).toBe(400);
      expect(answer.body.issues?.length).toBeLessThanOrEqual(100);
    }
  });

  test('the body may be as large as the answers of a household, and one that is larger is told how large', async () => {
    const members = Array.from({ length: 20 }, () => ({ integrationId: id, answers }));
    const padded = {
      others: members,
      declared: { work: Array(50).fill({ kind: 'student', employer: 'x'.repeat(200) }) },
    };
    expect(JSON.stringify(padded).length).toBeGreaterThan(32 * 1024);
    expect((await assess(padded)).status).toBe(200);
    const { status, body } = await assess(JSON.stringify({ dossierId: 'x'.repeat(8 * 1024 * 1024) }));
    expect(status).toBe(413);
    expect(body.limit).toBe(8 * 1024 * 1024);
  });
});
