import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { customer, envelope, known, personaWith, post, running, texts, type Running } from './calls.ts';

const path = '/SOA4520/DmfaConsultationService/consult';

describe('DmfaConsultationService', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-25T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  async function ask(tag: string, begin: string, end: string, { next = '', action = 'RESULTS_ONLINE_ONLY' } = {}) {
    const { ssin } = personaWith(bank, tag);
    const xml = envelope(
      `<q:consultDmfaAttestationsBySsinRequest xmlns:q="http://kszbcss.fgov.be/intf/DmfaConsultationService/v1">` +
        `${customer()}<legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext><criteria><ssin>${ssin}</ssin>` +
        `<quarterPeriod><beginQuarter>${begin}</beginQuarter><endQuarter>${end}</endQuarter></quarterPeriod>` +
        `<resultsAction>${action}</resultsAction><latestSituationOnly>true</latestSituationOnly>${next}</criteria>` +
        `</q:consultDmfaAttestationsBySsinRequest>`,
    );
    expect(await validate('DmfaConsultationService', xml)).toEqual([]);
    const { text } = await post(bank.url + path, xml);
    expect(await validate('DmfaConsultationService', text)).toEqual([]);
    return text;
  }
  const outcome = (xml: string) => `${texts(xml, 'value')[0] ?? ''} ${texts(xml, 'code')[0] ?? ''}`;

  it('knows a quarter two months after its end, and no earlier', async () => {
    expect(texts(await ask('canceled-dimona', '2025Q4', '2026Q4'), 'quarter')).toEqual(['2026Q2', '2026Q1', '2025Q4']);
    expect(outcome(await ask('canceled-dimona', '2026Q3', '2026Q3'))).toBe('NO_DATA_FOUND MSG00100');
    bank.simulator.clock.set(new Date('2026-12-01T09:00:00+01:00'));
    expect(texts(await ask('canceled-dimona', '2026Q3', '2026Q4'), 'quarter')).toEqual(['2026Q3']);
    bank.simulator.clock.set(new Date('2026-11-25T09:00:00+01:00'));
  });

  it('has pay of work that was done, and none of a canceled declaration', async () => {
    const answer = await ask('canceled-dimona', '2020Q2', '2021Q3');
    // Of the bakery only the flexi-job that she had before.
    const ofTheBakery = answer.split('<dmfaAttestation>').filter((one) => one.includes('1999010147'));
    expect(ofTheBakery.flatMap((one) => texts(one, 'quarter'))).toEqual(['2021Q2', '2021Q1', '2020Q4']);
  });

  it('reckons pay and days by the part of the quarter and the hours of the week', async () => {
    const answer = await ask('income-guarantee', '2026Q2', '2026Q2');
    expect(texts(answer, 'contractType')).toEqual(['1']);
    expect(texts(answer, 'meanWorkingHours')).toEqual(['1300']);
    expect(texts(answer, 'serviceNbrDays')).toEqual(['6500']);
    expect(texts(answer, 'serviceNbrHours')).toEqual(['16900']);
    expect(texts(answer, 'remunAmount')).toEqual(['225750']);
  });

  it('takes the days of temporary unemployment out of the pay', async () => {
    // Since seven months, five allowances a month: May and June, of 65 days at 12,120 euro.
    const answer = await ask('temporary-unemployment', '2026Q2', '2026Q2');
    expect(texts(answer, 'serviceCode')).toEqual(['1', '71']);
    expect(texts(answer, 'serviceNbrDays')).toEqual(['5000', '1500']);
    expect(texts(answer, 'remunAmount')).toEqual([String(Math.round((1_212_000 * 50) / 65))]);
  });

  it('declares a student apart from any occupation', async () => {
    const answer = await ask('student', '2025Q3', '2025Q3');
    expect(texts(answer, 'studentRemunAmount')).toHaveLength(1);
    expect(answer).not.toContain('attOccupations');
  });

  it('gives ten at a time, each once, and refuses a page that there is not', async () => {
    const pages: string[][] = [];
    let next: string | undefined;
    do {
      const answer = await ask('sixty-employers', '2025Q4', '2026Q4', next ? { next: `<next>${next}</next>` } : {});
      expect(outcome(answer)).toBe('DATA_FOUND MSG00000');
      pages.push(texts(answer, 'attestationId'));
      [next] = texts(answer, 'next').filter((token) => token !== next);
    } while (next !== undefined && pages.length < 9);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.slice(0, -1).every((page) => page.length === 10)).toBe(true);
    expect(new Set(pages.flat()).size).toBe(pages.flat().length);
    for (const wrong of ['from-900', 'second']) {
      const answer = await ask('sixty-employers', '2025Q4', '2026Q4', { next: `<next>${wrong}</next>` });
      expect(outcome(answer)).toBe('NO_RESULT MSG00008');
    }
  });

  it('answers in part, later, or not at all, as the life says', async () => {
    const part = await ask('wages-in-part', '2025Q4', '2026Q4');
    expect(outcome(part)).toBe('PARTIAL_RESULT MSG00000');
    expect(texts(part, 'quarter')).toEqual(['2026Q2', '2025Q4']);
    const later = await ask('wages-later', '2025Q4', '2026Q4');
    expect(outcome(later)).toBe('RESPONSE_IN_BATCH MSG00000');
    expect(later).not.toContain('dmfaAttestation');
    const byBatch = await ask('canceled-dimona', '2025Q4', '2026Q4', { action: 'RESULTS_BATCH_ONLY' });
    expect(outcome(byBatch)).toBe('RESPONSE_IN_BATCH MSG00000');
    expect(outcome(await ask('no-data', '2025Q4', '2026Q4'))).toBe('NO_DATA_FOUND MSG00100');
  });

  it('refuses a period that ends before it begins', async () => {
    expect(outcome(await ask('canceled-dimona', '2026Q2', '2026Q1'))).toBe('NO_RESULT MSG00008');
  });

  it('says of a replaced number which one it went on with', async () => {
    const { ssin } = personaWith(bank, 'replaced-ssin');
    const successor = personaWith(bank, 'replacement-ssin').ssin;
    const answer = await ask('replaced-ssin', '2025Q4', '2026Q4');
    expect(outcome(answer)).toBe('NO_RESULT MSG00006');
    expect(answer).toContain(`<ssin replaces="${ssin}">${successor}</ssin>`);
  });

  it('never pays outside the employments of a life, whoever it is about', async () => {
    const ids: string[] = [];
    for (const { ssin, tags } of bank.simulator.people.list()) {
      const person = bank.simulator.people.find(ssin);
      if (!person || person.behavior('dmfa') !== 'answers' || person.life.status.kind !== 'normal') continue;
      const tag = tags.find((one) => personaWith(bank, one).ssin === ssin);
      if (tag === undefined) continue;
      const answer = await ask(tag, '2025Q1', '2026Q4');
      const numbers = person.life.employments
        .filter(({ canceled }) => !canceled)
        .map(({ employer }) => employer.nossRegistrationNumber);
      for (const number of texts(answer, 'nssoRegistrationNumber')) expect(numbers).toContain(number);
      ids.push(...texts(answer, 'attestationId'));
    }
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
