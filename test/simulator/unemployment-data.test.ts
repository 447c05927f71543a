import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { customer, envelope, known, personaWith, post, running, texts, type Running } from './calls.ts';

const path = '/SOA4520/UnemploymentDataService/v3/consult';

describe('UnemploymentDataService', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-25T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  async function ask(operation: string, tag: string, when: string) {
    const { ssin } = personaWith(bank, tag);
    const xml = envelope(
      `<q:${operation}Request xmlns:q="http://kszbcss.fgov.be/intf/UnemploymentDataService/v3">${customer()}` +
        '<legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext>' +
        `<searchCriteria><ssin>${ssin}</ssin>${when}</searchCriteria></q:${operation}Request>`,
    );
    expect(await validate('UnemploymentDataService', xml)).toEqual([]);
    const { text } = await post(bank.url + path, xml);
    expect(await validate('UnemploymentDataService', text), text).toEqual([]);
    return text;
  }
  const on = (date?: string) => (date === undefined ? '' : `<date>${date}</date>`);
  const rights = (tag: string, date?: string) => ask('consultRights', tag, on(date));
  const payment = (tag: string, date?: string) => ask('consultPayments', tag, on(date));
  const sums = (tag: string, start: string, end: string) =>
    ask('consultPaidSums', tag, `<period><startMonth>${start}</startMonth><endMonth>${end}</endMonth></period>`);
  const history = (operation: string, tag: string, begin: string, end: string) =>
    ask(operation, tag, `<period><beginDate>${begin}</beginDate><endDate>${end}</endDate></period>`);
  const outcome = (xml: string) => /<status><value>(\w+)<\/value><code>(\w+)</.exec(xml)?.slice(1).join(' ');

  it('tells who is not known from who has nothing', async () => {
    const period = ['2026-01-01', '2026-11-25'] as const;
    expect(outcome(await rights('unknown-at-unemployment-office'))).toBe('NO_DATA_FOUND UD000012');
    expect(outcome(await payment('unemployed-not-paid'))).toBe('NO_DATA_FOUND UDS00010');
    expect(outcome(await sums('unemployed-not-paid', '2026-01', '2026-10'))).toBe('NO_DATA_FOUND UDS00007');
    expect(outcome(await history('consultSanctionHistory', 'unemployed-not-paid', ...period))).toBe(
      'NO_DATA_FOUND UD000011',
    );
    expect(outcome(await history('consultExemptionHistory', 'unemployed-not-paid', ...period))).toBe(
      'NO_DATA_FOUND UD000011',
    );
  });

  it('does not give a payment that no right explains', async () => {
    expect(outcome(await payment('unemployment-exclusion'))).toBe('NO_RESULT UD000013');
    expect(outcome(await payment('unemployment-exclusion', '2025-01-31'))).toBe('DATA_FOUND MSG00000');
  });

  it('says of a replaced number which one it went on with, and which one that replaces', async () => {
    const { ssin } = personaWith(bank, 'replaced-ssin');
    const successor = personaWith(bank, 'replacement-ssin').ssin;
    const answer = await rights('replaced-ssin');
    expect(outcome(answer)).toBe('NO_RESULT MSG00006');
    expect(answer).toContain(`<ssin replaces="${ssin}">${successor}</ssin>`);
    expect(await rights('canceled-ssin')).toContain('<ssin canceled="true">');
  });

  it('refuses what is no time', async () => {
    expect(outcome(await sums('temporary-unemployment', '2026-05', '2026-04'))).toBe('NO_RESULT UD000031');
    expect(outcome(await sums('temporary-unemployment', '2022-10', '2026-10'))).toBe('NO_RESULT UD000031');
    expect(outcome(await sums('temporary-unemployment', '2022-11', '2026-10'))).toBe('DATA_FOUND MSG00000');
    expect(outcome(await history('consultSanctionHistory', 'unemployment-exclusion', '2026-02-01', '2026-01-01'))).toBe(
      'NO_RESULT UD000031',
    );
    expect(outcome(await rights('temporary-unemployment', '1950-01-01'))).toBe('NO_RESULT UDS00016');
  });

  it('a sanction suspends a right for its weeks', async () => {
    const during = await rights('unemployment-sanction', '2026-11-25');
    expect(texts(during, 'nbrOfWeeksSanction')).toEqual(['13']);
    expect(during).not.toContain('<right>');
    // 13 weeks from 25 October: 23 January is the last day.
    expect(await rights('unemployment-sanction', '2027-01-23')).toContain('<noRight>');
    expect(await rights('unemployment-sanction', '2027-01-24')).toContain('<right>');
    expect(outcome(await rights('unemployment-sanction', '2026-10-24'))).toBe('NO_DATA_FOUND UD000011');
  });

  it('a sanction with a reprieve takes no right away', async () => {
    expect(await rights('unemployment-exclusion', '2024-12-01')).toContain('<right>');
  });

  it('the end of a right comes after it, and without a day the last situation', async () => {
    expect(await rights('unemployment-ended', '2025-12-24')).toContain('<right>');
    expect(await rights('unemployment-ended', '2025-12-25')).toContain('<rightsEnd>');
    expect(await rights('unemployment-ended')).toContain('<right>');
  });

  it('pays a month when it is over, and verifies it later', async () => {
    const text = await sums('unemployed-householder', '2025-01', '2026-11');
    expect(texts(text, 'relatedMonth')).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    expect(texts(text, 'dossierStatus')).toEqual([
      'COMPLETED',
      'COMPLETED',
      'COMPLETED',
      'COMPLETED',
      'PROVISIONAL',
      'PROVISIONAL',
      'NOT_STARTED',
    ]);
    // 4 and 26 allowances of 70.86 euro.
    expect(texts(text, 'paidAmount').slice(0, 2)).toEqual(['28344', '184236']);
    expect(texts(text, 'acceptedAmount')).toHaveLength(6);
  });

  it('counts in halves, exactly', async () => {
    const text = await sums('income-guarantee', '2026-05', '2026-08');
    expect(texts(text, 'nbrOfAllowances')).toEqual(['0.5', '13', '13', '10.5']);
    // Half of 58.07 euro is 29.035: rounded up.
    expect(texts(text, 'paidAmount')).toEqual(['2904', '75491', '75491', '60974']);
    expect(texts(text, 'acceptedAmount')).toEqual(['2904', '75491', '75491', '58070']);
  });

  it('gives warnings and sanctions of the period', async () => {
    const all = await history('consultSanctionHistory', 'unemployment-exclusion', '2020-01-01', '2026-11-25');
    expect(all.match(/<warning>/g)).toHaveLength(1);
    expect(all.match(/<sanction>/g)).toHaveLength(2);
    // By its weeks the later sanction ran until 19 January 2025.
    const after = await history('consultSanctionHistory', 'unemployment-exclusion', '2025-01-20', '2026-11-25');
    expect(outcome(after)).toBe('NO_DATA_FOUND UD000011');
    const end = await history('consultSanctionHistory', 'unemployment-exclusion', '2025-01-19', '2026-11-25');
    expect(end.match(/<sanction>/g)).toHaveLength(1);
  });

  it('does not have the six operations that no stream asks', async () => {
    const text = await ask('consultNoEarningCapacityAndLawsuitMutuality', 'income-guarantee', '');
    expect(texts(text, 'reasonCode')).toEqual(['MSG00025']);
  });
});
