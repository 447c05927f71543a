import { flagAt, groupAt, textAt, type Arguments } from '../arguments.ts';
import { withoutFiltered } from '../data-filters.ts';
import { dataFound, noDataFound, refusal, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import { cbssFault, ssinReplacing } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { attestationsOf } from './dmfa-attestations.ts';

const namespace = 'http://kszbcss.fgov.be/intf/DmfaConsultationService/v1';

/** Attestations in one reply (assumed). */
const pageSize = 10;

const wrongPeriod = refusal('MSG00008', 'The period ends before it begins');
const wrongPage = refusal('MSG00008', 'No page goes by this name');
const inPart: Status = { value: 'PARTIAL_RESULT', code: dataFound.code, description: 'Some sources did not answer' };
const later: Status = { value: 'RESPONSE_IN_BATCH', code: dataFound.code, description: 'The answer follows by batch' };

/** Quarterly declarations of employers. */
export const dmfa: SoapService = {
  name: 'DmfaConsultationService',
  wsdl: 'DmfaConsultationService/DmfaConsultationV1.wsdl',
  path: '/SOA4520/DmfaConsultationService/consult',
  faultDetail: cbssFault(namespace, 'consultDmfaAttestationsBySsinFault'),
  operations: {
    consultDmfaAttestationsBySsin: soaOperation({
      service: 'DmfaConsultationService',
      operation: 'consultDmfaAttestationsBySsin',
      namespace,
      response: 'consultDmfaAttestationsBySsinResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'criteria',
      hasSsin: true,
      ssinElement: ssinReplacing,
      source: 'dmfa',
      repeat,
      answer: (criteria, person, { clock }) => consultAttestations(criteria, person, clock.today()),
    }),
  },
};

function repeat(criteria: Arguments): XmlElements {
  return {
    ssin: textAt(criteria, 'ssin'),
    quarterPeriod: {
      beginQuarter: textAt(criteria, 'quarterPeriod', 'beginQuarter'),
      endQuarter: textAt(criteria, 'quarterPeriod', 'endQuarter'),
    },
    resultsAction: textAt(criteria, 'resultsAction'),
    latestSituationOnly: flagAt(criteria, 'latestSituationOnly'),
    next: textAt(criteria, 'next'),
  };
}

function consultAttestations(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const period = groupAt(criteria, 'quarterPeriod');
  const begin = textAt(period, 'beginQuarter') ?? '';
  const end = textAt(period, 'endQuarter') ?? '';
  if (begin > end) return { status: wrongPeriod };
  const { life } = person;
  if (life.wagesReply === 'later' || textAt(criteria, 'resultsAction') === 'RESULTS_BATCH_ONLY')
    return { status: later };
  const all = attestationsOf(person, { begin, end }, today);
  // Of an answer in part every second one is there.
  const told = life.wagesReply === 'inPart' ? all.filter((_, index) => index % 2 === 0) : all;
  if (told.length === 0) return { status: life.wagesReply === 'inPart' ? inPart : noDataFound };
  const from = firstOfPage(textAt(criteria, 'next'));
  if (from === undefined || from >= told.length) return { status: wrongPage };
  const filters = life.dataFilters.dmfa;
  const rest = from + pageSize;
  return {
    status: life.wagesReply === 'inPart' ? inPart : dataFound,
    elements: {
      dataFilters: filters && { filteredElement: filters },
      dmfaAttestations: withoutFiltered({ dmfaAttestation: told.slice(from, rest) }, filters),
      next: rest < told.length ? `from-${String(rest)}` : undefined,
    },
  };
}

/** @param next what the page before gave */
function firstOfPage(next: string | undefined): number | undefined {
  if (next === undefined) return 0;
  const from = /^from-(\d{1,6})$/.exec(next)?.[1];
  return from === undefined ? undefined : Number(from);
}
