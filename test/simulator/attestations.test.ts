import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import {
  envelope,
  gent,
  inner,
  known,
  mechelen,
  paths,
  personaWith,
  post,
  running,
  texts,
  type Running,
} from './calls.ts';
import { ssdnRequest } from './ssdn-calls.ts';

const attestsNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAttests';
const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';
const livingWagesPath = '/SOA4520/LivingWagesService/v2/consult';
const types = ['PRIME_INSTALLATION', 'EXONERATIONS', 'EXONERATIONSART35', 'FORMULAIRES', 'STATUT65', 'GPMI_PIIS'];

interface Asked {
  readonly start?: string;
  readonly end?: string;
  readonly centre?: string | undefined;
  readonly next?: string;
}

function listAttestations(ssin: string, type: string, asked: Asked = {}): string {
  const { start = '2016-11-25', end = '2026-11-24' } = asked;
  const centre = 'centre' in asked ? asked.centre : gent;
  const number = type === 'FORMULAIRES' && centre !== undefined ? `<a:KBOBCE>${centre}</a:KBOBCE>` : '';
  return ssdnRequest(
    'OCMWCPASListOfAttestations',
    '20080317',
    `<a:ListOfAttestationsRequest xmlns:a="${attestsNamespace}" xmlns:c="${commonNamespace}">` +
      `<a:SocialSecurityUser>${ssin}</a:SocialSecurityUser>${number}<a:RequestType>${type}</a:RequestType>` +
      `<a:SearchPeriod><c:StartDate>${start}</c:StartDate><c:EndDate>${end}</c:EndDate></a:SearchPeriod>` +
      '</a:ListOfAttestationsRequest>',
  );
}

function listA036(ssin: string, { start = '2021-11-24', end = '2027-11-24', next }: Asked = {}): string {
  const request =
    next === undefined ? '' : `<l:Request><l:NextAnswerReference>${next}</l:NextAnswerReference></l:Request>`;
  return ssdnRequest(
    'OCMWCPASL036',
    '20060315',
    `<l:L036RequestReply xmlns:l="http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/L036">` +
      `<l:L036 processType="L">${request}</l:L036><l:UniqueReference>R-1</l:UniqueReference><l:INSS>${ssin}</l:INSS>` +
      `<l:Period><l:BeginDate>${start}</l:BeginDate><l:EndDate>${end}</l:EndDate></l:Period><l:AuthorizedUser>` +
      '<UserID>80611000160</UserID><Email>a@b.example</Email><MatrixID>17</MatrixID><MatrixSubID>1</MatrixSubID>' +
      '</l:AuthorizedUser></l:L036RequestReply>',
  );
}

function getLivingWages(ssin: string, { start = '2021-11-24', end = '2027-11-24' }: Asked = {}): string {
  return envelope(
    '<q:getLivingWagesRequest xmlns:q="http://kszbcss.fgov.be/intf/LivingWagesService/v2"><informationCustomer>' +
      `<customerIdentification><cbeNumber>${gent}</cbeNumber></customerIdentification></informationCustomer>` +
      `<legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext><criteria><ssin>${ssin}</ssin><period>` +
      `<beginDate>${start}</beginDate><endDate>${end}</endDate></period></criteria></q:getLivingWagesRequest>`,
  );
}

describe('attestations', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const ask = async (request: string) => inner((await post(bank.url + paths.WebServiceConnector, request)).text);
  const list = (tag: string, type: string, asked?: Asked) =>
    ask(listAttestations(personaWith(bank, tag).ssin, type, asked));
  const wages = async (tag: string, asked?: Asked) =>
    (await post(bank.url + livingWagesPath, getLivingWages(personaWith(bank, tag).ssin, asked))).text;

  it('follow their contracts for every persona', async () => {
    for (const { ssin } of bank.simulator.people.list()) {
      if (bank.simulator.people.find(ssin)?.behavior('attestations') === 'timeout') continue;
      for (const request of [...types.map((type) => listAttestations(ssin, type)), listA036(ssin)]) {
        expect(await validate('WebServiceConnector', request)).toEqual([]);
        const { text } = await post(bank.url + paths.WebServiceConnector, request);
        expect(await validate('WebServiceConnector', text), text).toEqual([]);
      }
      const request = getLivingWages(ssin);
      expect(await validate('LivingWagesService', request)).toEqual([]);
      const { text } = await post(bank.url + livingWagesPath, request);
      expect(await validate('LivingWagesService', text), text).toEqual([]);
    }
  });

  describe('the list', () => {
    it('gives only the type that is asked', async () => {
      const count = async (type: string) => texts(await list('premium-elsewhere', type), 'EntryDate').length;
      expect(await Promise.all(types.map(count))).toEqual([1, 2, 2, 2, 0, 1]);
    });

    it('gives the forms of the centre that is named, and needs one', async () => {
      expect(texts(await list('premium-elsewhere', 'FORMULAIRES', { centre: mechelen }), 'Reference')).toContain(
        '1202537002',
      );
      const missing = await list('premium-elsewhere', 'FORMULAIRES', { centre: undefined });
      expect(texts(missing, 'ReasonCode')).toContain('31000007');
    });

    it('counts the exemption, or says that there is none', async () => {
      const exhausted = await list('exhausted-exemption', 'EXONERATIONSART35');
      expect(exhausted).toContain('hasExoneration="true"');
      expect(texts(exhausted, 'PaymentExoneratedDays')).toEqual(['1096']);
      expect(await list('exhausted-exemption', 'EXONERATIONS')).not.toContain('ExonerationArt35');
      expect(await list('no-data', 'EXONERATIONSART35')).toContain('hasExoneration="false"');
    });

    it('gives the project with its possible extension', async () => {
      const xml = await list('project-with-extension', 'GPMI_PIIS');
      expect(xml).toMatch(
        /<a:period><StartDate xmlns="">2026-01-24<.*<a:prolongationPeriod><StartDate xmlns="">2027-01-24</,
      );
      expect(await list('no-data', 'GPMI_PIIS')).toContain('hasAttestation="false"');
    });

    it('looks at the period, and refuses more than ten years', async () => {
      const early = await list('premium-elsewhere', 'PRIME_INSTALLATION', { start: '2016-01-01', end: '2023-12-31' });
      expect(early).not.toContain('EntryDate');
      expect(early).toContain('ok="YES"');
      const long = await list('premium-elsewhere', 'STATUT65', { start: '2016-11-24', end: '2026-11-24' });
      expect(texts(long, 'ReasonCode')).toContain('MSG00008');
    });
  });

  describe('A036', () => {
    const a036 = (tag: string, asked?: Asked) => ask(listA036(personaWith(bank, tag).ssin, asked));

    it('comes in pages, in the order in which it was made', async () => {
      const first = await a036('several-pages');
      const [next = ''] = texts(first, 'NextAnswerReference');
      const second = await a036('several-pages', { next });
      expect(texts(first, 'AttestationID')).toHaveLength(5);
      expect(texts(second, 'AttestationID')).toHaveLength(4);
      expect(texts(second, 'NextAnswerReference')).toEqual([]);
      const created = [first, second].flatMap((xml) => texts(xml, 'CreationDate'));
      expect(created).toEqual(created.toSorted());
    });

    it('does not take the reference of somebody else', async () => {
      const [next = ''] = texts(await a036('several-pages'), 'NextAnswerReference');
      expect(texts(await a036('project-with-extension', { next }), 'ReasonCode')).toContain('MSG00008');
    });

    it('marks what was replaced', async () => {
      const first = await a036('several-pages');
      const second = await a036('several-pages', { next: texts(first, 'NextAnswerReference')[0] ?? '' });
      expect(texts(first, 'RecentAnswer')).toEqual([]);
      expect(texts(second, 'RecentAnswer')).toEqual(['X', 'X']);
      expect(texts(second, 'AttestationStatus')).toEqual(['0', '0', '3', '1']);
    });

    it('has nothing for a period without any', async () => {
      const xml = await a036('several-pages', { start: '2010-01-01', end: '2010-12-31' });
      expect(xml).toContain('<l:AnswerOK></l:AnswerOK>');
      expect(xml).toContain('ok="YES"');
    });
  });

  describe('living wages', () => {
    it('are those that the centres have registered under codes 2 and 3, by centre', async () => {
      const xml = await wages('living-wage');
      expect(texts(xml, 'pcsaCbeNumber').sort()).toEqual([gent, mechelen].sort());
      expect(texts(xml, 'category')).toEqual(['LIVING_WAGE', 'LIVING_WAGE']);
      const equivalent = await wages('equivalent-living-wage');
      expect(texts(equivalent, 'category')).toEqual(['EQUIVALENT_LIVING_WAGE']);
      expect(texts(equivalent, 'livingWagePeriod').length).toBe(2);
    });

    it('lie in the period that is asked', async () => {
      const xml = await wages('living-wage', { start: '2024-01-01', end: '2024-01-31' });
      expect(texts(xml, 'pcsaCbeNumber')).toEqual([mechelen]);
      expect(texts(await wages('living-wage', { start: '2010-01-01', end: '2010-01-31' }), 'value')).toEqual([
        'NO_DATA_FOUND',
      ]);
    });

    it('do not follow a registration for an inquiry', async () => {
      expect(texts(await wages('no-data'), 'value')).toEqual(['NO_DATA_FOUND']);
    });
  });

  it('fail one by one', async () => {
    const { ssin } = personaWith(bank, 'a036-out-of-reach');
    expect(texts(await ask(listA036(ssin)), 'ReasonCode')).toContain('MSG00002');
    expect(await ask(listAttestations(ssin, 'STATUT65'))).toContain('ok="YES"');
  });
});
