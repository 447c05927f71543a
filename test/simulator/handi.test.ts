import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import {
  consultFilesByDate,
  consultHandicapPayments,
  known,
  paths,
  personaWith,
  post,
  running,
  texts,
  type Running,
} from './calls.ts';

const today = '2026-11-24';

describe('HandiService', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: `${today}T09:00:00+01:00` });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const send = async (xml: string) => (await post(bank.url + paths.HandiService, xml)).text;
  const ssinOf = (tag: string) => personaWith(bank, tag).ssin;
  const files = (tag: string, date = today, options = {}) => send(consultFilesByDate(ssinOf(tag), date, options));
  const payments = (tag: string, from: string, to: string, sources?: string[]) =>
    send(consultHandicapPayments(ssinOf(tag), from, to, sources));
  const resultOf = (text: string, source: string) =>
    new RegExp(`<${source}Result>.*?</${source}Result>`).exec(text)?.[0] ?? '';

  it('follows its contract for everybody', async () => {
    for (const { ssin } of bank.simulator.people.list()) {
      if (bank.simulator.people.find(ssin)?.behavior('handi') === 'timeout') continue;
      for (const xml of [
        consultFilesByDate(ssin, today),
        consultFilesByDate(ssin, '2024-06-30', { sources: ['DGPH', 'VSB'], parts: ['rights'], more: '' }),
        consultHandicapPayments(ssin, '2025-11-25', today),
      ]) {
        expect(await validate('HandiService', xml)).toEqual([]);
        const text = await send(xml);
        expect(await validate('HandiService', text), text).toEqual([]);
      }
    }
  });

  it('gives only the sources and parts asked', async () => {
    const text = await files('disability-payments', today, { sources: ['DGPH'], parts: ['rights'], more: '' });
    expect(text).not.toContain('vsbResult');
    expect(texts(text, 'categoryIVT')).toEqual(['B']);
    expect(texts(text, 'categoryIT')).toEqual(['3']);
    expect(text).not.toMatch(/handicapRecognitions>\s*<handicapRecognition>|socialCard>|decisionStatus>GRANTED/);
    const more = await files('disability-payments');
    expect(texts(more, 'decisionStatus')).toContain('GRANTED');
    expect(texts(more, 'totalPoints')).toEqual(['12']);
    expect(texts(more, 'cardCategory')).toEqual(['PARKINGCARD', 'REDUCTIONCARD']);
  });

  it('shows the file as it is on the day', async () => {
    const before = await files('disability-payments', '2022-01-01');
    expect(texts(before, 'value')[0]).toBe('NO_DATA_FOUND');
    const pending = await files('disability-request-pending');
    expect(texts(resultOf(pending, 'dgph'), 'legislation')).toEqual(['3']);
    expect(texts(await files('disability-request-pending', '2026-08-01'), 'value')[0]).toBe('NO_DATA_FOUND');
  });

  it('says legislation 0 of a file without a request', async () => {
    const text = resultOf(await files('disability-refused'), 'dgph');
    expect(/<evolutionOfRequest><legislation>(\d+)</.exec(text)?.[1]).toBe('0');
    expect(texts(text, 'decisionStatus')).toEqual(['REFUSED']);
    expect(text).not.toContain('<rights>');
  });

  it('adds up the pillars of two sources', async () => {
    const text = await files('disability-child');
    expect(texts(resultOf(text, 'dgph'), 'pillarsTotal')).toEqual(['13']);
    expect(texts(resultOf(text, 'aviq'), 'pillarsTotal')).toEqual(['14']);
  });

  it('pays the months that are over, the canceled one marked, and no more than twenty-four', async () => {
    const text = await payments('disability-payments', '2026-05-10', '2027-01-31');
    expect(texts(text, 'yearMonth')).toEqual(['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05']);
    expect(texts(text, 'cancelledPayment')).toEqual(['false', 'false', 'false', 'true', 'false', 'false']);
    expect(texts(await payments('disability-payments', '2024-11-25', '2026-11-24'), 'yearMonth')).toHaveLength(24);
  });

  it.each([
    ['more than two years', '2024-11-24', '2026-11-24', 'HAN00020'],
    ['the wrong way round', '2026-11-24', '2026-11-23', 'HAN00021'],
  ])('refuses payments of a period of %s', async (_, from, to, code) => {
    const text = await payments('disability-payments', from, to);
    expect(texts(text, 'value')).toEqual(['NO_RESULT']);
    expect(texts(text, 'code')).toEqual([code]);
  });

  it('refuses a question for nothing', async () => {
    expect(texts(await files('disability-payments', today, { parts: [] }), 'code')).toEqual(['HAN00022']);
    expect(texts(await files('disability-payments', today, { sources: [] }), 'code')).toEqual(['HAN00023']);
  });

  it('tells of a source that fails, and gives a fault when no other is asked', async () => {
    const text = await files('disability-source-failing');
    expect(texts(text, 'code')[0]).toBe('HAN20200');
    expect(texts(resultOf(text, 'vsb'), 'value')).toEqual(['TECHNICAL_ERROR']);
    expect(texts(resultOf(text, 'irisCare'), 'totalMonthAmount')).toEqual(['498.73']);
    const alone = await payments('disability-source-failing', '2026-01-01', today, ['VSB']);
    expect(texts(alone, 'reasonCode')).toEqual(['HAN00032']);
  });

  it('takes out what is filtered and says so', async () => {
    const text = await files('disability-filtered');
    const filtered = texts(text, 'filteredElement');
    expect(filtered).toEqual(['socialCards', 'addressHandicappedPerson']);
    for (const name of filtered) expect(text).not.toMatch(new RegExp(`<${name}>(?!true)`));
  });
});
