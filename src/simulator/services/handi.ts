import { flagAt, groupAt, textAt, type Arguments } from '../arguments.ts';
import { withoutFiltered } from '../data-filters.ts';
import { dataFound, noDataFound, refusal, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import { handicapSources, type HandicapFile, type HandicapSource } from '../personas/schema-handicap.ts';
import { cbssFault, statusElements } from '../soa-elements.ts';
import { soaOperation, type SoaDescription, type SourceAnswer } from '../soa.ts';
import { SoapFaultError, type SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { toFile } from './handi-file.ts';
import { paymentsIn } from './handi-payments.ts';

const namespace = 'http://kszbcss.fgov.be/intf/HandiService/v2';
const partNames = ['evolutionOfRequest', 'handicapRecognitions', 'rights', 'socialCards'] as const;
const payingSources: readonly HandicapSource[] = ['DGPH', 'VSB', 'IrisCare', 'NicCin', 'MDG'];

const shared = {
  service: 'HandiService',
  namespace,
  legalContext: 'social inquiry',
  context: 'legalContext',
  criteria: 'criteria',
  hasSsin: true,
  source: 'handi',
} as const satisfies Partial<SoaDescription>;

/** Disability, from eight authentic sources that each answer for themselves. */
export const handi: SoapService = {
  name: 'HandiService',
  wsdl: 'HandiService/HandiV2.wsdl',
  path: '/SOA4520/HandiService/v2/consult',
  faultDetail: cbssFault(namespace, { firstOperation: 'consultFilesByDate' }),
  operations: {
    consultFilesByDate: soaOperation({
      ...shared,
      operation: 'consultFilesByDate',
      response: 'consultFilesByDateResponse',
      repeat: (criteria) => ({
        ssin: textAt(criteria, 'ssin'),
        handicapAuthenticSources: repeated(criteria, 'handicapAuthenticSources', handicapSources),
        referenceDate: textAt(criteria, 'referenceDate'),
        parts: repeated(criteria, 'parts', partNames),
        decisionStatus: textAt(criteria, 'decisionStatus'),
        enrichedRecognition: textAt(criteria, 'enrichedRecognition'),
      }),
      answer: (criteria, person, { clock }) => consultFiles(criteria, person, clock.today()),
    }),
    consultPayments: soaOperation({
      ...shared,
      operation: 'consultPayments',
      response: 'consultPaymentsResponse',
      repeat: (criteria) => ({
        ssin: textAt(criteria, 'ssin'),
        handicapAuthenticSources: repeated(criteria, 'handicapAuthenticSources', payingSources),
        period: {
          beginDate: textAt(criteria, 'period', 'beginDate'),
          endDate: textAt(criteria, 'period', 'endDate'),
        },
      }),
      answer: (criteria, person, { clock }) => consultPayments(criteria, person, clock.today()),
    }),
  },
};

function repeated(criteria: Arguments, name: string, flags: readonly string[]): XmlElements {
  const given = groupAt(criteria, name);
  return Object.fromEntries(flags.map((flag) => [flag, textAt(given, flag)]));
}

function consultFiles(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const parts = new Set(partNames.filter((name) => flagAt(criteria, 'parts', name)));
  if (parts.size === 0) return { status: refusal('HAN00022', 'No information is asked') };
  const date = textAt(criteria, 'referenceDate')?.slice(0, 10) ?? today;
  const asked = {
    parts,
    date,
    today,
    decisionStatus: flagAt(criteria, 'decisionStatus'),
    enriched: flagAt(criteria, 'enrichedRecognition'),
  };
  const filters = person.life.dataFilters.handi;
  const answer = bySource(criteria, person, handicapSources, (file) => {
    const written = toFile(file, person, asked);
    return written && { file: withoutFiltered(written, filters) };
  });
  if (!answer.elements) return answer;
  const filtered = filters !== undefined && answer.status.value !== 'NO_DATA_FOUND';
  return {
    status: answer.status,
    elements: { dataFilters: filtered ? { filteredElement: filters } : undefined, ...answer.elements },
  };
}

function consultPayments(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const beginDate = textAt(criteria, 'period', 'beginDate')?.slice(0, 10) ?? '';
  const endDate = textAt(criteria, 'period', 'endDate')?.slice(0, 10) ?? '';
  if (beginDate > endDate) return { status: refusal('HAN00021', 'The period does not ascend') };
  const limit = `${String(Number(beginDate.slice(0, 4)) + 2)}${beginDate.slice(4)}`;
  if (endDate >= limit) return { status: refusal('HAN00020', 'The period is longer than two years') };
  return bySource(criteria, person, payingSources, (file) => {
    const payment = paymentsIn(file, { beginDate, endDate }, today);
    return payment.length === 0 ? undefined : { payments: { payment } };
  });
}

/** What each source that is asked answers, and what that makes of the whole. */
function bySource(
  criteria: Arguments,
  person: Person,
  known: readonly HandicapSource[],
  write: (file: HandicapFile) => XmlElements | undefined,
): SourceAnswer {
  const asked = known.filter((source) => flagAt(criteria, 'handicapAuthenticSources', source));
  if (asked.length === 0) return { status: refusal('HAN00023', 'No source is asked') };
  const { files = [], failing = [] } = person.life.handicap ?? {};
  const failed = asked.filter((source) => failing.includes(source));
  if (failed.length === asked.length) {
    throw new SoapFaultError({ reasonCode: 'HAN00032', diagnostic: 'No source answered.' });
  }
  const answers = asked.map((source) => {
    if (failed.includes(source)) return { source, status: failure, content: {} };
    const file = files.find((one) => one.source === source);
    const content = file && write(file);
    return { source, status: content ? dataFound : noDataFound, content: content ?? {} };
  });
  const found = answers.some(({ status }) => status === dataFound);
  return {
    status: failed.length > 0 ? inPart : found ? dataFound : noDataFound,
    elements: {
      results: Object.fromEntries(
        answers.map(({ source, status, content }) => [
          `${results[source]}Result`,
          { status: statusElements(status), ...content },
        ]),
      ),
    },
  };
}

const results: Readonly<Record<HandicapSource, string>> = {
  DGPH: 'dgph',
  VSB: 'vsb',
  KindEnGezin: 'kindEnGezin',
  IrisCare: 'irisCare',
  NicCin: 'nicCin',
  AVIQ: 'aviq',
  DSL: 'dsl',
  MDG: 'mdg',
};
const failure: Status = { value: 'TECHNICAL_ERROR', code: 'HAN00031', description: 'An error at the source' };
const inPart: Status = { value: 'INCOMPLETE_DATA', code: 'HAN20200', description: 'Some sources did not answer' };
