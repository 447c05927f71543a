import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import {
  consultProperties,
  envelope,
  findEmployers,
  gent,
  inConnector,
  inner,
  known,
  namur,
  paths,
  personaWith,
  post,
  retrieveTi,
  running,
  texts,
  type Running,
} from './calls.ts';

const unknownSsin = '00610100108';

describe('what the Bank refuses', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
  });
  afterAll(() => bank.simulator.close());

  interface Asked {
    readonly cbeNumber?: string;
    readonly legalContext?: string;
  }
  const services = [
    ['RetrieveTIGroupsService', (ssin: string, asked?: Asked) => retrieveTi(ssin, '', asked)],
    ['Dolsis2011Service', (ssin: string, asked?: Asked) => findEmployers(ssin, undefined, asked)],
    ['PatrimonyService', (ssin: string, asked?: Asked) => consultProperties(ssin, undefined, asked)],
  ] as const;

  async function refusal(service: keyof typeof paths, xml: string): Promise<{ code: string; text: string }> {
    const { status, text } = await post(bank.url + paths[service], xml);
    expect(status).toBe(200);
    expect(await validate(service, text), text).toEqual([]);
    expect(texts(text, 'value')).toEqual(['NO_RESULT']);
    return { code: texts(text, 'code').at(-1) ?? '', text };
  }

  describe.each(services)('%s', (service, ask) => {
    it('somebody whom the customer did not register, and says who and for whom', async () => {
      const { ssin } = personaWith(bank, 'several-parcels');
      const { code, text } = await refusal(service, ask(ssin, { cbeNumber: namur }));
      expect(code).toBe('MSG00012');
      expect(texts(text, 'fieldName')).toEqual(['details', 'ssin', 'cbeNumber']);
      expect(texts(text, 'fieldValue').slice(1)).toEqual([ssin, namur]);
    });

    it('a number of nobody', async () => {
      expect(await refusal(service, ask(unknownSsin))).toMatchObject({ code: 'MSG00005' });
    });

    it('a number with wrong check digits', async () => {
      expect(await refusal(service, ask('00610100109'))).toMatchObject({ code: 'MSG00011' });
    });

    it('a replaced number, and names the new one', async () => {
      const { ssin } = personaWith(bank, 'replaced-ssin');
      const successor = personaWith(bank, 'replacement-ssin').ssin;
      const { code, text } = await refusal(service, ask(ssin));
      expect(code).toBe('MSG00006');
      expect(texts(text, 'fieldName')).toContain('replacedBy');
      expect(texts(text, 'fieldValue')).toContain(successor);
    });

    it('a canceled number', async () => {
      const { ssin } = personaWith(bank, 'canceled-ssin');
      expect(await refusal(service, ask(ssin))).toMatchObject({ code: 'MSG00007' });
    });

    it('an organization that is no customer', async () => {
      const { ssin } = personaWith(bank, 'no-data');
      expect(await refusal(service, ask(ssin, { cbeNumber: '0999999999' }))).toMatchObject({ code: 'MSG00014' });
    });

    it('another legal context', async () => {
      const { ssin } = personaWith(bank, 'no-data');
      const asked = { legalContext: 'PCSA:SOCIAL_FRAUD' };
      expect(await refusal(service, ask(ssin, asked))).toMatchObject({ code: 'MSG00013' });
    });

    it('a registration that is over, by its own clock', async () => {
      const { ssin } = personaWith(bank, 'lives-alone');
      const registration = { ssin, enterpriseNumber: gent, qualityCode: 1, startDate: '2026-10-01' };
      bank.simulator.directory.register({ ...registration, endDate: '2026-11-30' });
      const { text } = await post(bank.url + paths[service], ask(ssin));
      expect(texts(text, 'value')).not.toEqual(['NO_RESULT']);
      bank.simulator.clock.set(new Date('2026-12-01T08:00:00+01:00'));
      expect(await refusal(service, ask(ssin))).toMatchObject({ code: 'MSG00012' });
      bank.simulator.clock.set(new Date('2026-11-24T09:00:00+01:00'));
      bank.simulator.directory.reset();
    });
  });

  const invalid = [
    ['not XML', '<s:Envelope'],
    ['an envelope without body', '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"/>'],
    ['an empty body', envelope('')],
    ['an element of no operation', envelope('<x xmlns="urn:x"/>')],
    ['a missing element', findEmployers('00610100108', '')],
    ['a value that does not exist', findEmployers('00610100108', '<scope>yesterday</scope>')],
    ['a number that is too short', findEmployers('123')],
    ['an unknown element', findEmployers('00610100108', '<scope>active</scope><more/>')],
    ['a document type', `<!DOCTYPE x [<!ENTITY e "y">]>${findEmployers('00610100108')}`],
  ] as const;

  it.each(invalid)('%s gets a SOAP fault with the detail of the contract', async (_, xml) => {
    const { status, text, type } = await post(bank.url + paths.Dolsis2011Service, xml);
    expect(status).toBe(500);
    expect(type).toBe('text/xml; charset=utf-8');
    expect(await validate('Dolsis2011Service', text)).toEqual([]);
    expect(texts(text, 'faultcode')).toEqual(['soap:Client']);
    expect(texts(text, 'reasonCode')).toEqual(['MSG00004']);
  });

  it('the SOAPAction of another operation', async () => {
    const xml = findEmployers(unknownSsin);
    const action = { soapaction: '"http://kszbcss.fgov.be/Dolsis2011Service/getEmployerDetail"' };
    const { status, text } = await post(bank.url + paths.Dolsis2011Service, xml, action);
    expect(status).toBe(500);
    expect(texts(text, 'reasonCode')).toEqual(['MSG00004']);
    const own = { soapaction: '"http://kszbcss.fgov.be/Dolsis2011Service/findEmployersByWorker"' };
    expect(await post(bank.url + paths.Dolsis2011Service, xml, own)).toMatchObject({ status: 200 });
  });

  it('an operation of the contract that the simulator does not have', async () => {
    const xml = envelope(
      '<q:consultScaleCodeHistoryRequest xmlns:q="http://kszbcss.fgov.be/intf/UnemploymentDataService/v3">' +
        `<informationCustomer><customerIdentification><cbeNumber>${gent}</cbeNumber></customerIdentification>` +
        '</informationCustomer><legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext><searchCriteria>' +
        '<ssin>00610100108</ssin><period><beginDate>2026-01-01</beginDate><endDate>2026-06-30</endDate></period>' +
        '</searchCriteria></q:consultScaleCodeHistoryRequest>',
    );
    const { status, text } = await post(`${bank.url}/SOA4520/UnemploymentDataService/v3/consult`, xml);
    expect(status).toBe(500);
    expect(texts(text, 'reasonCode')).toEqual(['MSG00025']);
  });

  it.each([
    ['no XML', 'hello', 'MSG00004'],
    ['another document', '<x/>', 'MSG00004'],
    [
      'an unknown service',
      '<SSDNRequest xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service"><RequestContext><AuthorizedUser>' +
        '<UserID>80611000160</UserID><Email>a@b.example</Email><MatrixID>17</MatrixID></AuthorizedUser>' +
        '</RequestContext><ServiceRequest><ServiceId>Other</ServiceId><Version>20050930</Version><x xmlns="urn:x"/>' +
        '</ServiceRequest></SSDNRequest>',
      'MSG00025',
    ],
  ])('a text in the connector that is %s: the envelope alone says so', async (_, document, code) => {
    const { status, text } = await post(bank.url + paths.WebServiceConnector, inConnector(document));
    expect(status).toBe(200);
    expect(await validate('WebServiceConnector', text)).toEqual([]);
    expect(texts(inner(text), 'ReasonCode')).toEqual([code]);
    expect(inner(text)).not.toContain('ServiceReply');
  });

  it('answers when somebody registered, with the question repeated and a ticket of its own each time', async () => {
    const { ssin } = personaWith(bank, 'canceled-dimona');
    known(bank, ssin);
    const replies = await Promise.all([1, 2].map(() => post(bank.url + paths.Dolsis2011Service, findEmployers(ssin))));
    const tickets = replies.flatMap(({ text }) => texts(text, 'ticketCBSS'));
    expect(new Set(tickets).size).toBe(2);
    for (const { text } of replies) {
      expect(texts(text, 'ticket')).toEqual(['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b']);
      expect(texts(text, 'scope')).toEqual(['mutations']);
    }
  });
});
