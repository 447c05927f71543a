import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customer, envelope, gent, mechelen, personaWith, post, running, type Running } from './calls.ts';

const path = '/SOA4520/PcsaAlertReaction/v1/notify';
const namespace = 'http://kszbcss.fgov.be/intf/PcsaAlertReaction/v1';

let bank: Running;
beforeAll(async () => {
  bank = await running({ clock: '2026-11-10T09:00:00Z' });
});
afterAll(() => bank[Symbol.asyncDispose]());

interface Motivation {
  readonly alertId: string;
  readonly formNumber: string;
  readonly code?: string;
  readonly comment?: string;
}

function motivate(
  motivations: readonly Motivation[],
  { centre = gent, context = 'SOCIAL_INVESTIGATION_OF_PCSA' } = {},
) {
  const items = motivations.map(
    ({ alertId, formNumber, code = '1', comment }) =>
      `<motivation><alertId>${alertId}</alertId><formNumber>${formNumber}</formNumber><code>${code}</code>` +
      `${comment === undefined ? '' : `<comment>${comment}</comment>`}</motivation>`,
  );
  const content = `${customer(centre)}<legalContext>${context}</legalContext><motivations>${items.join('')}</motivations>`;
  const xml = envelope(`<i:motivateDecisionRequest xmlns:i="${namespace}">${content}</i:motivateDecisionRequest>`);
  return post(`${bank.url}${path}`, xml);
}

function raised() {
  const { ssin } = personaWith(bank, 'student');
  return bank.simulator.alerts.raise(gent, {
    ssin,
    raisedOn: '2026-11-01',
    aid: 'livingWage',
    crossing: 'work',
    months: ['2026-09'],
  }).flag;
}

const results = (text: string) => [...text.matchAll(/<alertId>\d+<\/alertId><status>(\w+)</g)].map(([, one]) => one);
const errorsIn = (text: string) => [...text.matchAll(/<error><code>(\w+)</g)].map(([, one]) => one);
const reactionTo = (alertId: string) =>
  bank.simulator.alerts.list().find(({ flag }) => flag.alertId === alertId)?.reaction;

describe('a motivation', () => {
  test('is taken, and the same again counts once', async () => {
    const alert = raised();
    const first = await motivate([alert]);
    expect(first.status).toBe(200);
    expect(first.text).toContain('<status><value>OK</value><code>MSG00000</code>');
    expect(results(first.text)).toEqual(['OK']);
    await motivate([alert]);
    expect(reactionTo(alert.alertId)).toEqual({ formNumber: alert.formNumber, code: '1', times: 2 });
  });

  test('of several alerts is judged one by one, with messages in four languages', async () => {
    const [good, other] = [raised(), raised()];
    const { text } = await motivate([good, { ...other, formNumber: '7' }, { alertId: '5', formNumber: '5' }]);
    expect(results(text)).toEqual(['OK', 'ERROR', 'ERROR']);
    expect(errorsIn(text)).toEqual(['ALR00002', 'ALR00001']);
    expect(text.match(/<message lang="(NL|FR|DE|EN)">/g)).toHaveLength(8);
    expect(reactionTo(other.alertId)).toBeUndefined();
  });

  test.each([
    ['ALR00003', { code: '2' }],
    ['ALR00004', { code: '77' }],
    ['ALR00005', { code: '9' }],
  ])('is refused with %s', async (error, changes) => {
    const alert = raised();
    await motivate([alert]);
    expect(errorsIn((await motivate([{ ...alert, ...changes }])).text)).toEqual([error]);
  });

  test('is of the centre whose alert it is', async () => {
    const alert = raised();
    expect(errorsIn((await motivate([alert], { centre: mechelen })).text)).toEqual(['ALR00001']);
    expect((await motivate([alert], { centre: '1999009999' })).text).toContain(
      '<value>NOK</value><code>MSG00014</code>',
    );
    expect((await motivate([alert], { context: 'OTHER' })).text).toContain('<value>NOK</value><code>MSG00013</code>');
    expect(reactionTo(alert.alertId)).toBeUndefined();
  });

  test.each([
    ['an alert number 0', { alertId: '0', formNumber: '1' }],
    ['an empty comment', { alertId: '1', formNumber: '1', comment: '' }],
    ['a code 0', { alertId: '1', formNumber: '1', code: '0' }],
  ])('with %s does not fit the contract', async (_name, motivation) => {
    expect(await motivate([motivation])).toMatchObject({ status: 500 });
  });
});

describe('what the lives raise', () => {
  test('is aid of a month with work or unemployment pay, two months later, under the same number every day', () => {
    const alerts = bank.simulator.alerts.list().filter(({ flag }) => flag.alertId.length < 16);
    expect(alerts.length).toBeGreaterThan(0);
    for (const { flag } of alerts) {
      expect(flag.months[0]! >= '2026-04' && flag.months[0]! <= '2026-09').toBe(true);
      expect(['work', 'unemployment']).toContain(flag.crossing);
      if (flag.crossing === 'unemployment') expect(flag.resourceAmount?.value).toMatch(/^\d+\.\d\d$/);
    }
    const numbers = alerts.map(({ flag }) => flag.alertId);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(bank.simulator.alerts.list().map(({ flag }) => flag.alertId)).toEqual(expect.arrayContaining(numbers));
  });
});
