import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { customer, envelope, known, personaWith, post, running, texts, type Running } from './calls.ts';

const path = '/SOA4520/HdiIndemnityAllowanceService/v1/consult';

describe('HdiIndemnityAllowanceService', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-25T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  async function ask(operation: string, tag: string, quarter: string, legalContext = 'SOCIAL_INVESTIGATION_OF_PCSA') {
    const { ssin } = personaWith(bank, tag);
    const xml = envelope(
      `<q:${operation}Request xmlns:q="http://kszbcss.fgov.be/intf/HdiIndemnityAllowanceService/v1">${customer()}` +
        `<legalContext>${legalContext}</legalContext>` +
        `<criteria><ssin>${ssin}</ssin><yearQuarter>${quarter}</yearQuarter></criteria></q:${operation}Request>`,
    );
    expect(await validate('HdiIndemnityAllowanceService', xml)).toEqual([]);
    const { text } = await post(bank.url + path, xml);
    expect(await validate('HdiIndemnityAllowanceService', text), text).toEqual([]);
    return text;
  }
  const attest = (tag: string, quarter: string) => ask('consultAttest', tag, quarter);
  const periods = (tag: string, quarter: string) => ask('consultIndemnityPeriods', tag, quarter);
  const outcome = (xml: string) => /<status><value>(\w+)<\/value><code>(\w+)</.exec(xml)?.slice(1).join(' ');
  const payments = (xml: string) => {
    const [documents, amounts, days] = ['document', 'amount', 'days'].map((name) => texts(xml, name));
    return documents!.map((document, index) => [document, amounts![index], days![index]].join(' '));
  };

  it('attests a closed quarter definitively and the running one provisionally', async () => {
    const closed = await periods('primary-incapacity', '2026Q3');
    expect(closed).toContain('<yearQuarter>2026Q3</yearQuarter><creationDate>2026-10-01</creationDate><attestationId>');
    expect(closed).toContain(
      '<attestationVersion>0</attestationVersion><attestationStatus>CREATION</attestationStatus>',
    );
    const running = await periods('primary-incapacity', '2026Q4');
    expect(running).toContain('<creationDate>2026-11-25</creationDate><temporaryAttest');
    expect(running).not.toContain('attestationStatus');
  });

  it('gives one attestation the same number, whatever is asked of it', async () => {
    const numbers = await Promise.all([
      attest('invalidity', '2026Q2'),
      periods('invalidity', '2026Q2'),
      periods('invalidity', '2026Q3'),
    ]);
    const [first, same, other] = numbers.map((xml) => texts(xml, 'attestationId').join());
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });

  it('pays each month that is over, without the days of the guaranteed wage', async () => {
    // Ill since 25 June, paid since 20 July.
    const third = await periods('primary-incapacity', '2026Q3');
    expect(payments(third)).toEqual(['C21 730.40 11', 'C21 1726.40 26', 'C21 1726.40 26']);
    expect(texts(third, 'beginDate')).toEqual(['2026-07-01', '2026-07-20', '2026-08-01', '2026-09-01']);
    expect(payments(await periods('primary-incapacity', '2026Q2'))).toEqual([]);
    // November is not over.
    expect(payments(await periods('primary-incapacity', '2026Q4'))).toEqual(['C21 1792.80 27']);
  });

  it('tells of both operations the same payments', async () => {
    for (const quarter of ['2026Q1', '2026Q2', '2025Q4']) {
      const told = await Promise.all([attest('incapacity-ended', quarter), periods('incapacity-ended', quarter)]);
      expect(payments(told[0])).toEqual(payments(told[1]));
    }
  });

  it('turns incapacity into invalidity after a year, on that day', async () => {
    expect(texts(await attest('invalidity', '2022Q1'), 'invalidityCategory')).toEqual([]);
    const turn = await periods('invalidity', '2022Q2');
    expect(texts(turn, 'invalidityStartDate')).toEqual(['2022-06-14']);
    expect(texts(turn, 'document')).toEqual(['C21', 'C21', 'C21', 'PI0']);
    expect(turn).toContain('<beginDate>2022-06-01</beginDate><endDate>2022-06-13</endDate>');
    expect(turn).toContain('<beginDate>2022-06-14</beginDate><endDate>2022-06-30</endDate>');
    expect(await attest('invalidity', '2026Q3')).toContain(
      '<invalidity><startDate>2022-06-14</startDate><invalidityCategory>1</invalidityCategory></invalidity>',
    );
  });

  it('says how it ended in the quarter of the end, and before that it goes on', async () => {
    const [before, end] = await Promise.all([
      periods('incapacity-ended', '2026Q1'),
      periods('incapacity-ended', '2026Q2'),
    ]);
    expect(texts(before, 'exitCode')).toEqual(['0']);
    expect(before).not.toContain('<endDate>2026-04-25</endDate>');
    expect(end).toContain('<period><beginDate>2026-04-01</beginDate><endDate>2026-04-25</endDate></period>');
    expect(texts(end, 'exitCode')).toEqual(['1']);
    expect(outcome(await periods('incapacity-ended', '2026Q3'))).toBe('NO_DATA_FOUND MSG00100');
  });

  it('names the risk with its details: scheme, status, birth', async () => {
    expect(await attest('incapacity-ended', '2026Q1')).toMatch(
      /<socialRiskCategory>IndependentIncapacityForWorkAllowance<\/socialRiskCategory><independentIncapacityForWork><socialStatus>4</,
    );
    const maternity = await attest('maternity-rest', '2026Q4');
    expect(maternity).toContain('<socialRiskCategory>GeneralPregnancy</socialRiskCategory><generalPregnancy>');
    expect(maternity).toContain('<deliveryDate>2026-10-14</deliveryDate>');
    // In September the birth lay ahead.
    const before = await attest('maternity-rest', '2026Q3');
    expect(texts(before, 'deliveryDate')).toEqual([]);
    expect(texts(before, 'supposedDeliveryDate')).toEqual(['2026-10-16']);
    expect(texts(before, 'document')).toEqual(['C23']);
  });

  it.each([
    ['no-data', '2026Q3'],
    ['primary-incapacity', '2027Q1'],
    ['primary-incapacity', '2001Q4'],
  ])('has nothing for %s in %s', async (tag, quarter) => {
    expect(outcome(await attest(tag, quarter))).toBe('NO_DATA_FOUND MSG00100');
    expect(outcome(await periods(tag, quarter))).toBe('NO_DATA_FOUND MSG00100');
  });

  it('says of a replaced number which one replaces it', async () => {
    const answer = await periods('replaced-ssin', '2026Q3');
    expect(outcome(answer)).toBe('NO_RESULT MSG00006');
    expect(answer).toContain(`<ssin replacedBy="${personaWith(bank, 'replacement-ssin').ssin}">`);
  });

  it('refuses another legal context', async () => {
    expect(outcome(await ask('consultAttest', 'invalidity', '2026Q3', 'SOCIAL_INQUIRY'))).toBe('NO_RESULT MSG00013');
  });
});
