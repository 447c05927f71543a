import { request } from 'undici';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/simulator.ts';

export const gent = '1999000150';
export const namur = '1999000249';
export const mechelen = '1999000447';

/** A simulator that listens, and its address. */
export interface Running extends AsyncDisposable {
  readonly simulator: Simulator;
  readonly url: string;
}

export async function running(options: SimulatorOptions = {}): Promise<Running> {
  const simulator = await createSimulator(options);
  const { url } = await simulator.listen(0);
  return { simulator, url, [Symbol.asyncDispose]: () => simulator.close() };
}

/** The persona with this tag. */
export function personaWith({ simulator }: Running, tag: string) {
  const found = simulator.people.list().find(({ tags }) => tags.includes(tag));
  if (!found) throw new Error(`no persona has the tag ${tag}`);
  return found;
}

/** Registers a person at a centre, long ago and without end. */
export function known({ simulator }: Running, ssin: string, enterpriseNumber = gent): void {
  simulator.directory.register({ ssin, enterpriseNumber, qualityCode: 1, startDate: '2000-01-01' });
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export async function post(url: string, xml: string, headers: Record<string, string> = {}): Promise<Reply> {
  const {
    statusCode,
    headers: answered,
    body,
  } = await request(url, {
    method: 'POST',
    body: xml,
    headers: { 'content-type': 'text/xml; charset=utf-8', ...headers },
  });
  return { status: statusCode, type: String(answered['content-type']), text: await body.text() };
}

export function envelope(body: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
}

/** Who asks. */
export const customer = (cbeNumber = gent) =>
  '<informationCustomer><ticket>0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b</ticket>' +
  `<customerIdentification><cbeNumber>${cbeNumber}</cbeNumber></customerIdentification></informationCustomer>`;

interface Asked {
  readonly cbeNumber?: string;
  readonly legalContext?: string;
}

export const paths = {
  RetrieveTIGroupsService: '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI',
  Dolsis2011Service: '/SOA4520/Dolsis2011Service/consult',
  PatrimonyService: '/SOA4520/PatrimonyService/pull',
  HealthCareInsuranceService: '/SOA4520/HealthCareInsuranceService/consult_01',
  TaxAssessmentDataService: '/SOA4520/TaxAssessmentDataService/v2/consult',
  HandiService: '/SOA4520/HandiService/v2/consult',
  SocialRateInvestigationService: '/SOA4520/SocialRateInvestigationService/consult_01',
  TestConnectionServiceService: '/SOA4520/TestConnectionServiceService/sendTestMessage',
  WebServiceConnector: '/connectors/webservice/KSZBCSSWebServiceConnectorPort',
} as const;

/** @param more language and history */
export function retrieveTi(ssin: string, more = '', { cbeNumber = gent, legalContext }: Asked = {}): string {
  return envelope(
    '<q:retrieveTIGroupsRequest xmlns:q="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">' +
      `${customer(cbeNumber)}<legalContext>${legalContext ?? 'PCSA:SOCIAL_INQUIRY'}</legalContext>` +
      `<searchInformation><ssin>${ssin}</ssin>${more}</searchInformation></q:retrieveTIGroupsRequest>`,
  );
}

/** @param more scope and period */
export function findEmployers(
  ssin: string,
  more = '<scope>mutations</scope>',
  { cbeNumber = gent, legalContext = 'SOCIAL_INVESTIGATION_OF_PCSA' }: Asked = {},
): string {
  return envelope(
    '<q:findEmployersByWorkerRequest xmlns:q="http://kszbcss.fgov.be/intf/Dolsis2011Service/v1">' +
      `${customer(cbeNumber)}<securityContext><service>WELFARE</service><legalContext>${legalContext}</legalContext>` +
      `<role>Agent</role></securityContext><criteria><ssin>${ssin}</ssin>${more}</criteria>` +
      '</q:findEmployersByWorkerRequest>',
  );
}

/** @param more what stands between the number and the language */
export function consultProperties(
  ssin: string,
  more = '<withCoOwners>true</withCoOwners>',
  {
    cbeNumber = gent,
    legalContext = 'SOCIAL_INVESTIGATION_OF_PCSA',
    language = 'NL',
  }: Asked & { language?: string } = {},
): string {
  return envelope(
    '<q:consultImmovablePropertiesRequest xmlns:q="http://kszbcss.fgov.be/intf/PatrimonyService/v1">' +
      `${customer(cbeNumber)}<legalContext>${legalContext}</legalContext><searchCriteria><ssin>${ssin}</ssin>${more}` +
      `<language>${language}</language></searchCriteria></q:consultImmovablePropertiesRequest>`,
  );
}

const insuranceBlocks = [
  'insuringOrganization',
  'reimbursementRight',
  'ct1ct2',
  'payingThirdParty',
  'maximumCharge',
  'medicalHouse',
  'increasedIntervention',
  'statusComplementaryInsurance',
  'globalMedicalFile',
  'sfdfL891',
];

/** @param day left out: today; `wanted`: everything unless told otherwise; the other operations ask the same way */
export function consultInsurance(
  ssin: string,
  day?: string,
  wanted: readonly string[] = insuranceBlocks,
  operation = 'getInsuranceOrganizationInformations',
): string {
  const time = day === undefined ? '<today>true</today>' : `<date>${day}</date>`;
  const desired = insuranceBlocks.map((name) => `<${name}>${String(wanted.includes(name))}</${name}>`).join('');
  return envelope(
    `<q:${operation}Request xmlns:q="http://kszbcss.fgov.be/intf/HealthCareInsuranceService/v1">${customer(gent)}` +
      `<legalContext>social inquiry and financial help</legalContext><criterion><ssin>${ssin}</ssin>` +
      `<temporalCriteria>${time}</temporalCriteria><desiredData>${desired}</desiredData></criterion>` +
      `</q:${operation}Request>`,
  );
}

/** @param year the income year, or how to find it */
export function consultTaxes(
  ssin: string,
  year = '<derivedYear>MOST_RECENT</derivedYear>',
  names: { readonly elements?: readonly string[]; readonly groups?: readonly string[] } = {
    elements: ['CADASTRAL_INCOME'],
    groups: [
      'TAXABLE_INCOME',
      'DISTINCTLY_TAXABLE_INCOME',
      'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
      'CHILDREN_DEPENDENT',
    ],
  },
): string {
  const list = (all: string, one: string, items: readonly string[] = []) =>
    `<${all}>${items.map((item) => `<${one}>${item}</${one}>`).join('')}</${all}>`;
  return envelope(
    '<q:consultTaxAssessmentDataRequest xmlns:q="http://kszbcss.fgov.be/intf/TaxAssessmentDataService/v2">' +
      `${customer(gent)}<legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext><criteria><ssin>${ssin}</ssin>` +
      `<referenceYear>${year}</referenceYear><fiscalDataSelection>${list('elements', 'element', names.elements)}` +
      `${list('groups', 'group', names.groups)}</fiscalDataSelection></criteria></q:consultTaxAssessmentDataRequest>`,
  );
}

const flags = (names: readonly string[]) => names.map((name) => `<${name}>true</${name}>`).join('');
const handiSources = ['DGPH', 'VSB', 'KindEnGezin', 'IrisCare', 'NicCin', 'AVIQ', 'DSL', 'MDG'];
const handiParts = ['evolutionOfRequest', 'handicapRecognitions', 'rights', 'socialCards'];

function handi(operation: string, criteria: string): string {
  return envelope(
    `<q:${operation}Request xmlns:q="http://kszbcss.fgov.be/intf/HandiService/v2">${customer(gent)}` +
      `<legalContext>social inquiry</legalContext><criteria>${criteria}</criteria></q:${operation}Request>`,
  );
}

/** @param more what the newer release has after the parts */
export function consultFilesByDate(
  ssin: string,
  date: string,
  {
    sources = handiSources,
    parts = handiParts,
    more = '<decisionStatus>true</decisionStatus><enrichedRecognition>true</enrichedRecognition>',
  } = {},
): string {
  return handi(
    'consultFilesByDate',
    `<ssin>${ssin}</ssin><handicapAuthenticSources>${flags(sources)}</handicapAuthenticSources>` +
      `<referenceDate>${date}</referenceDate><parts>${flags(parts)}</parts>${more}`,
  );
}

export function consultHandicapPayments(
  ssin: string,
  beginDate: string,
  endDate: string,
  sources = ['DGPH', 'VSB', 'IrisCare', 'NicCin', 'MDG'],
): string {
  return handi(
    'consultPayments',
    `<ssin>${ssin}</ssin><handicapAuthenticSources>${flags(sources)}</handicapAuthenticSources>` +
      `<period><beginDate>${beginDate}</beginDate><endDate>${endDate}</endDate></period>`,
  );
}

/** @param quarter `yyyyQn` */
export function consultExchangedData(ssin: string, quarter?: string): string {
  const temporal = quarter === undefined ? '' : `<temporalCriteria>${quarter}</temporalCriteria>`;
  return envelope(
    '<q:consultExchangedDataRequest xmlns:q="http://kszbcss.fgov.be/intf/SocialRateInvestigationService/v1">' +
      `${customer(gent)}<legalContext>Social Rate Investigation</legalContext>` +
      `<criterion><ssin>${ssin}</ssin>${temporal}</criterion></q:consultExchangedDataRequest>`,
  );
}

export interface Access {
  readonly ssin: string;
  readonly action: 'REGISTER' | 'UNREGISTER' | 'LIST';
  readonly purpose?: number;
  readonly start?: string;
  readonly end?: string;
  readonly register?: string;
  readonly proof: string;
  readonly centre?: string;
}

export function manageAccess(access: Access): string {
  const { ssin, action, purpose, start = '2026-11-01', end, register, proof, centre = gent } = access;
  const access7 = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess';
  return ssdn(
    'OCMWCPASManageAccess',
    '20050930',
    `<m:ManageAccessRequest xmlns:m="${access7}" xmlns:c="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common">` +
      `<m:SSIN>${ssin}</m:SSIN>${purpose === undefined ? '' : `<m:Purpose>${String(purpose)}</m:Purpose>`}` +
      `<m:Period><c:StartDate>${start}</c:StartDate>${end === undefined ? '' : `<c:EndDate>${end}</c:EndDate>`}</m:Period>` +
      `<m:Action>${action}</m:Action>${register === undefined ? '' : `<m:QueryRegister>${register}</m:QueryRegister>`}` +
      `<m:ProofOfAuthentication>${proof}</m:ProofOfAuthentication></m:ManageAccessRequest>`,
    centre,
  );
}

/** A document of the older generation, in its envelope and in the connector. */
export function ssdn(serviceId: string, version: string, document: string, centre = gent): string {
  return inConnector(
    '<SSDNRequest xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service"><RequestContext><AuthorizedUser>' +
      `<UserID>80611000160</UserID><Email>a@b.example</Email><OrgUnit>${centre}</OrgUnit><MatrixID>17</MatrixID>` +
      '<MatrixSubID>1</MatrixSubID></AuthorizedUser><Message><Reference>R-1</Reference></Message></RequestContext>' +
      `<ServiceRequest><ServiceId>${serviceId}</ServiceId><Version>${version}</Version>${document}</ServiceRequest></SSDNRequest>`,
  );
}

export function inConnector(document: string): string {
  const text = document.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const namespace = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector';
  return envelope(`<k:xmlString xmlns:k="${namespace}">${text}</k:xmlString>`);
}

export const cardProof = (number: string | undefined) =>
  `<m:IdentityCardNumber>${number ?? '000000000097'}</m:IdentityCardNumber>`;

export function nameProof(lastName: string, birthDate: string, firstName?: string): string {
  const first = firstName === undefined ? '' : `<m:FirstName>${firstName}</m:FirstName>`;
  return `<m:PersonData><m:LastName>${lastName}</m:LastName>${first}<m:BirthDate>${birthDate}</m:BirthDate></m:PersonData>`;
}

/** Texts of all elements with this local name, in order. */
export function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?: [^>]*)?>([^<]*)<`, 'g'))].map(([, text]) => text ?? '');
}

/** The document inside the text of the connector. */
export function inner(xml: string): string {
  const text = /xmlString[^>]*>([\s\S]*)<\/\w+:xmlString>/.exec(xml)?.[1] ?? '';
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
