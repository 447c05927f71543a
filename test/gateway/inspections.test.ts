import { afterAll, beforeAll, expect, test } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';

const ghent = '1999000150';
const namur = '1999000249';

interface Figure {
  readonly enterpriseNumber: string;
  readonly month?: string;
  readonly figure: { readonly code: string };
  readonly stream?: string;
  readonly action?: string;
  readonly ruleCode?: string;
  readonly outcome?: string;
  readonly qualityCode?: { readonly code: string };
  readonly deadline?: string;
  readonly count?: number;
  readonly fewerThan?: number;
}

let world: Constellation;
/** Milliseconds by which the time of the gateway was moved. */
let moved = 0;
let month: string;

beforeAll(async () => {
  world = await startConstellation({ clock: () => Date.now() + moved, tokenClock: Date.now });
  month = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' }).format(Date.now()).slice(0, 7);
  const integrationId = await world.integrate(world.persona('self-employed-partner'));
  for (let times = 0; times < 5; times += 1) {
    expect((await world.call(`/integrations/${integrationId}/streams/dimona`)).status).toBe(200);
  }
  expect((await world.call(`/integrations/${integrationId}/streams/household`)).status).toBe(200);
  await world.call('/integrations', { as: 'gent-dpo', body: registrationOf(world.persona('self-employed-partner')) });
  await world.integrate(world.persona('self-employed-partner'), { as: 'namur-social-worker' });
});
afterAll(() => world[Symbol.asyncDispose]());

const figuresOf = (body: object, as = 'inspector' as const) =>
  world.call<{ readonly items: readonly Figure[] }>('/inspectionFigures/query', { as, body });

test('what a centre did, month by month; of small figures only that they are small', async () => {
  const { status, body, text } = await figuresOf({ enterpriseNumber: ghent, from: month, to: month });
  expect(status, text).toBe(200);
  expect(new Set(body.items.map(({ enterpriseNumber }) => enterpriseNumber))).toEqual(new Set([ghent]));
  const shown = body.items.map(({ figure, stream, action, ruleCode, outcome, qualityCode, count, fewerThan }) =>
    [figure.code, stream, action, ruleCode, outcome, qualityCode?.code, count, fewerThan]
      .filter((one) => one !== undefined)
      .join(' '),
  );
  expect(shown).toEqual([
    'consultations dimona answered 1 5',
    'consultations household answered 1 5',
    'refusals register missingScope 5',
    'registrations 1 5',
  ]);
  expect(body.items.find(({ stream }) => stream === 'dimona')).toHaveProperty('count', 5);
  expect(body.items.find(({ stream }) => stream === 'household')).not.toHaveProperty('count');
  expect(text).not.toMatch(/\d{11}|gent-social-worker/);
});

test('what is overdue today has no month', async () => {
  moved = 40 * 86_400_000;
  const { body } = await figuresOf({ enterpriseNumber: namur, from: month, to: month });
  moved = 0;
  expect(body.items.filter(({ figure }) => figure.code === 'overdue')).toEqual([
    expect.objectContaining({ deadline: 'decision', fewerThan: 5 }),
  ]);
  expect(body.items.find(({ figure }) => figure.code === 'overdue')).not.toHaveProperty('month');
});

test('all centres for one month; many months of one centre; no other', async () => {
  const { body } = await figuresOf({ from: month, to: month });
  expect(new Set(body.items.map(({ enterpriseNumber }) => enterpriseNumber))).toEqual(new Set([ghent, namur]));
  expect((await figuresOf({ from: '2026-01', to: '2026-02' })).status).toBe(400);
  expect((await figuresOf({ enterpriseNumber: '0308357159', from: month, to: month })).status).toBe(404);
});

test('for the inspectors of the supervisor and nobody else; an inspector can do nothing else', async () => {
  const body = { from: month, to: month };
  const refused = await world.call('/inspectionFigures/query', { as: 'gent-dpo', body });
  expect([refused.status, refused.body]).toMatchObject([403, { type: 'urn:problem-type:belgif:missingScope' }]);
  expect((await world.call('/integrations/query', { as: 'inspector', body: {} })).status).toBe(403);
});
