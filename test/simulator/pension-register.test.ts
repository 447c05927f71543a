import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { inner, known, paths, personaWith, post, running, texts, type Running } from './calls.ts';
import { ssdnRequest } from './ssdn-calls.ts';

interface Asked {
  readonly start?: string;
  readonly end?: string;
  readonly pillar?: string;
  readonly information?: string;
  readonly focus?: string;
  readonly language?: string;
}

function consultPensions(ssin: string, asked: Asked = {}): string {
  const { start = '2025-11-24', end = '2026-11-24', pillar = 'FirstSecond', language = 'NL' } = asked;
  const { information = 'RightsMaximumPayments', focus = 'MonthOfPayment' } = asked;
  return ssdnRequest(
    'OCMWCPASPensionRegisterConsult',
    '20090706',
    '<Penskad_OpenPK_ConsultRequest xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/PensionRegister">' +
      `<TargetSSIN>${ssin}</TargetSSIN><Period><StartDate>${start}</StartDate><EndDate>${end}</EndDate></Period>` +
      `<RequestedData><Pillar>${pillar}</Pillar><RequestedInformation>${information}</RequestedInformation>` +
      `<Focus>${focus}</Focus></RequestedData><Language>${language}</Language></Penskad_OpenPK_ConsultRequest>`,
  );
}

describe('the pension register', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const consult = async (tag: string, asked?: Asked) => {
    const request = consultPensions(personaWith(bank, tag).ssin, asked);
    const { text } = await post(bank.url + paths.WebServiceConnector, request);
    return inner(text);
  };
  const monthsIn = (xml: string) => texts(xml, 'StartMonth');

  it.each(['FirstSecond', 'FirstOnly', 'SecondOnly'])('follows its contract for every persona, %s', async (pillar) => {
    for (const { ssin } of bank.simulator.people.list()) {
      if (bank.simulator.people.find(ssin)?.behavior('pensionRegister') === 'timeout') continue;
      for (const information of ['RightsOnly', 'RightsMinimumPayments', 'RightsMaximumPayments']) {
        const request = consultPensions(ssin, { pillar, information, language: 'FR' });
        expect(await validate('WebServiceConnector', request)).toEqual([]);
        const { text } = await post(bank.url + paths.WebServiceConnector, request);
        expect(await validate('WebServiceConnector', text), text).toEqual([]);
      }
    }
  });

  it('gives what was paid in the period, corrections in the month in which they were paid', async () => {
    const xml = await consult('retired-employee', { start: '2026-08-01', end: '2026-08-31' });
    // August itself, and the correction of June that came in August.
    expect(monthsIn(xml)).toEqual(['2026-06-00', '2026-08-00']);
    expect(texts(xml, 'TotalGrossAmount')).toEqual(['21.40', '1918.40']);
  });

  it('gives what was paid for the period when that is asked', async () => {
    const xml = await consult('retired-employee', {
      start: '2026-06-01',
      end: '2026-06-30',
      pillar: 'FirstOnly',
      focus: 'ReferencePeriod',
    });
    expect(texts(xml, 'TotalGrossAmount')[0]).toBe('1939.80');
    expect(texts(xml, 'GrossAmount').slice(0, 2)).toEqual(['1918.40', '21.40']);
  });

  it('pays quarters and years in their last month, and holiday pay once', async () => {
    const xml = await consult('retired-employee');
    expect(xml).toContain('<p:StartMonth>2025-10-00</p:StartMonth><p:EndMonth>2025-12-00</p:EndMonth>');
    expect(xml).toContain('<p:StartMonth>2025-01-00</p:StartMonth><p:EndMonth>2025-12-00</p:EndMonth>');
    expect(texts(xml, 'IsHolidayAmount').filter((value) => value === 'true')).toHaveLength(1);
  });

  it('shows a payment from the day it is declared', async () => {
    await using early = await running({ clock: '2026-11-19T09:00:00+01:00' });
    const { ssin } = personaWith(early, 'retired-employee');
    known(early, ssin);
    const { text } = await post(early.url + paths.WebServiceConnector, consultPensions(ssin));
    expect(monthsIn(inner(text))).not.toContain('2026-11-00');
    expect(monthsIn(await consult('retired-employee'))).toContain('2026-11-00');
  });

  it('keeps the pillars apart', async () => {
    expect(await consult('second-pillar-capital', { pillar: 'FirstOnly' })).not.toContain('Pillar="Second"');
    expect(await consult('second-pillar-capital', { pillar: 'SecondOnly' })).not.toContain('Pillar="First"');
  });

  it('gives rights alone, or without contributions', async () => {
    const only = await consult('survivor-pension', { information: 'RightsOnly' });
    expect(only).toContain('<p:RightOnly>');
    expect(only).not.toContain('PaymentsInformation');
    const minimum = await consult('survivor-pension', { information: 'RightsMinimumPayments' });
    expect(minimum).toContain('PaymentsInformation');
    expect(minimum).not.toMatch(/Contributions|FiscalSituation/);
    expect(await consult('survivor-pension')).toContain('Contributions');
  });

  it('says that there is a right without payments', async () => {
    const xml = await consult('pension-without-payments');
    expect(xml).toContain('<p:RightWithoutPayments>');
    expect(xml).not.toContain('RightWithPayments');
  });

  it('closes a right at death', async () => {
    const xml = await consult('closed-pension');
    expect(texts(xml, 'RightCloseDate')).toEqual(['2026-06-24']);
    expect(monthsIn(xml).at(-1)).toBe('2026-06-00');
    expect(texts(await consult('closed-pension', { start: '2026-08-01' }), 'ReasonCode')).toEqual(['MSG00100']);
  });

  it('knows demands: open ones, and a refused one in the period of its refusal', async () => {
    expect(texts(await consult('open-pension-demand'), 'PensionDemandDate')).toEqual(['2026-09-24']);
    const refused = await consult('refused-pension-demand');
    expect(texts(refused, 'PensionDemandRefusalDate')).toEqual(['2026-07-24']);
    const later = await consult('refused-pension-demand', { start: '2026-10-01' });
    expect(later).not.toContain('PensionDemand>');
  });

  it('says inside the document that there is nothing', async () => {
    const xml = await consult('no-data');
    expect(xml).toMatch(/<c:ResultSummary[^>]* ok="YES">[^]*<c:ResultSummary ok="WARNING">/);
    expect(texts(xml, 'ReasonCode')).toEqual(['MSG00100']);
  });

  it('has a form without a summary, which may say that the person is not identified', async () => {
    const tags = ['survivor-pension', 'living-wage-elsewhere', 'not-identified-by-pension-register'];
    const [pensioner = '', nobody = '', doubt = ''] = await Promise.all(tags.map((tag) => consult(tag)));
    const document = (xml: string) => /<p:Penskad[^]*$/.exec(xml)?.[0] ?? '';
    for (const xml of [pensioner, nobody, doubt]) {
      expect(document(xml)).not.toMatch(/ResultSummary|Question|CitizenPK/);
    }
    expect(document(pensioner)).toContain('<p:PensionItem>');
    expect(document(nobody)).not.toMatch(/PensionItem|IdentificationProblem/);
    expect(texts(doubt, 'IdentificationProblem')).toEqual(['true']);
    expect(texts(await consult('pensioner-not-surely-identified'), 'IdentificationProblem')).toEqual(['true']);
    expect(texts(await consult('retired-employee'), 'SocialSecurityUser')).toEqual([
      personaWith(bank, 'retired-employee').ssin,
    ]);
  });

  it('names institutions and anomalies in the language asked', async () => {
    const name = async (language: string) =>
      texts(await consult('elderly-income-guarantee', { language }), 'InstitutionName');
    expect((await name('NL'))[0]).toBe('PENSIOENEN ZELFSTANDIGEN');
    expect((await name('DE'))[0]).toBe('RENTEN DER SELBSTSTÄNDIGEN');
  });

  it.each([
    ['more than ten years', { start: '2016-11-24', end: '2026-11-24' }],
    ['a period that ends before it begins', { start: '2026-11-24', end: '2026-11-23' }],
  ])('refuses %s', async (_, asked) => {
    expect(texts(await consult('retired-employee', asked), 'ReasonCode')).toContain('MSG00008');
  });

  it('answers a centre only about persons it has registered', async () => {
    await using own = await running();
    const { ssin } = personaWith(own, 'retired-employee');
    const { text } = await post(own.url + paths.WebServiceConnector, consultPensions(ssin));
    expect(texts(inner(text), 'ReasonCode')).toContain('MSG00012');
  });
});
