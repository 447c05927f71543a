import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { customer, envelope, known, personaWith, post, running, texts, type Running } from './calls.ts';

const path = '/SOA4520/SelfEmployedService/v2/consult';

describe('SelfEmployedService', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-25T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  async function ask(operation: string, tag: string, period: string, legalContext = 'PCSA:SOCIAL_INQUIRY') {
    const { ssin } = personaWith(bank, tag);
    const xml = envelope(
      `<q:${operation}Request xmlns:q="http://kszbcss.fgov.be/intf/SelfEmployedService/v2">${customer()}` +
        `<legalContext>${legalContext}</legalContext><criteria><ssin>${ssin}</ssin>${period}</criteria>` +
        `</q:${operation}Request>`,
    );
    const { text } = await post(bank.url + path, xml);
    expect(await validate('SelfEmployedService', text)).toEqual([]);
    return text;
  }
  const career = (tag: string, begin?: string, end?: string) =>
    ask(
      'consultCareer',
      tag,
      begin === undefined
        ? ''
        : `<period><beginDate>${begin}</beginDate>${end === undefined ? '' : `<endDate>${end}</endDate>`}</period>`,
    );
  const contributions = (tag: string, begin: string, end?: string) =>
    ask(
      'consultContributions',
      tag,
      `<period><beginQuarter>${begin}</beginQuarter>${end === undefined ? '' : `<endQuarter>${end}</endQuarter>`}</period>`,
    );
  const outcome = (xml: string) => `${texts(xml, 'value')[0] ?? ''} ${texts(xml, 'code')[0] ?? ''}`;

  it('says who and when it has nothing about', async () => {
    expect(outcome(await career('no-data'))).toBe('NO_DATA_FOUND SES00100');
    expect(outcome(await contributions('no-data', '2026Q1'))).toBe('NO_DATA_FOUND SES00100');
    expect(outcome(await career('self-employed-main', '2010-01-01', '2012-12-31'))).toBe('NO_DATA_FOUND SES00200');
    expect(outcome(await contributions('article-37', '2026Q1'))).toBe('NO_DATA_FOUND SES00200');
  });

  it('says of a replaced number which one it went on with, and which one that replaces', async () => {
    const { ssin } = personaWith(bank, 'replaced-ssin');
    const successor = personaWith(bank, 'replacement-ssin').ssin;
    const answer = await career('replaced-ssin');
    expect(outcome(answer)).toBe('NO_RESULT MSG00006');
    expect(answer).toContain(`<ssin replaces="${ssin}">${successor}</ssin>`);
  });

  it('refuses what is no period', async () => {
    expect(outcome(await career('self-employed-main', '2026-02-01', '2026-01-31'))).toBe('NO_RESULT SES00300');
    expect(outcome(await contributions('self-employed-main', '2026Q2', '2026Q1'))).toBe('NO_RESULT SES00400');
    expect(outcome(await contributions('self-employed-main', '2016Q2', '2026Q2'))).toBe('NO_RESULT SES00400');
    expect(outcome(await contributions('self-employed-main', '2016Q3', '2026Q2'))).toBe('DATA_FOUND MSG00000');
  });

  it('answers to its own legal context only', async () => {
    expect(outcome(await ask('consultCareer', 'self-employed-main', '', 'SOCIAL_INVESTIGATION_OF_PCSA'))).toBe(
      'NO_RESULT MSG00013',
    );
  });

  it('an open period runs up to now', async () => {
    expect(texts(await contributions('self-employed-main', '2026Q1'), 'quarter')).toEqual([
      '2026Q3',
      '2026Q2',
      '2026Q1',
    ]);
    expect(texts(await career('self-employed-main', '2018-01-01'), 'signatureDate')).toEqual(['2018-01-08']);
  });

  it('a segment that touches the period is given with its own dates', async () => {
    const text = await career('self-employed-main', '2017-12-31', '2017-12-31');
    expect(texts(text, 'signatureDate')).toEqual(['2015-12-21']);
    expect(texts(text, 'endDate')).toEqual(['2017-12-31', '2017-12-31']);
  });

  it('moves with the clock', async () => {
    bank.simulator.clock.set(new Date('2027-01-02T09:00:00+01:00'));
    try {
      expect(texts(await contributions('self-employed-main', '2026Q3'), 'quarter')).toEqual(['2026Q4', '2026Q3']);
    } finally {
      bank.simulator.clock.set(new Date('2026-11-25T09:00:00+01:00'));
    }
  });

  it('has a fault of its own for each operation', async () => {
    const xml = envelope(
      '<q:consultContributionsRequest xmlns:q="http://kszbcss.fgov.be/intf/SelfEmployedService/v2"/>',
    );
    const { status, text } = await post(bank.url + path, xml);
    expect(status).toBe(500);
    expect(text).toContain('Fault>');
    expect(texts(text, 'reasonCode')).toEqual(['MSG00004']);
    expect(await validate('SelfEmployedService', text)).toEqual([]);
  });
});
