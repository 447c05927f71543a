import type { Bank } from '../bank.ts';
import { networkEntries } from '../network/list.ts';
import { noDataFound, refusal } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve } from '../personas/schema.ts';
import { ssdnConsultation } from '../ssdn-consultation.ts';
import type { SsdnAnswer, SsdnService } from '../ssdn.ts';
import { textIn, treeIn } from '../tree.ts';
import type { Tree } from '../validation.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { labelIn, type Labels } from './labels.ts';
import { networkCodes, sectors } from './labels-network.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/ReferenceManagerFacade';
const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';
const centreSector = 17;

const criteriaOf = (request: Tree) => treeIn(request, 'ConsultOtherSectorsCriteria');

/** The reference directory over all sectors: which institutions of the network have the person in a file. */
export const referenceManager: SsdnService = ssdnConsultation({
  serviceId: 'ReferenceManager.consult',
  version: '20050525',
  request: { namespace, element: 'ReferenceManagerRequest', file: 'ReferenceManager/ReferenceManagerRequest.xsd' },
  operation: () => 'consult',
  ssin: (request) => textIn(criteriaOf(request), 'RequestedSsin'),
  source: 'referenceManager',
  needsRegistration: true,
  answer: (request, person, bank) => consult(criteriaOf(request), person, bank),
});

interface Period {
  readonly startDate: string;
  readonly endDate: string | undefined;
}

interface Entry extends Period {
  readonly sector: number;
  readonly qualityCode: number;
}

function consult(criteria: Tree, person: Person, bank: Bank): SsdnAnswer {
  if ('SectorQualityCodesCombination' in criteria) {
    return { refused: refusal('MSG00025', 'The simulator does not choose sectors') };
  }
  const requested = treeIn(criteria, 'RequestedPeriod');
  const asked = {
    startDate: (textIn(requested, 'StartDate') ?? '').slice(0, 10),
    endDate: (textIn(requested, 'EndDate') ?? '').slice(0, 10),
  };
  if (asked.endDate < asked.startDate) {
    return { refused: refusal('MSG00008', 'The period ends before it begins') };
  }
  const found = entriesOf(person, bank).filter((entry) => touches(entry, asked));
  if (found.length === 0) return { document: reply([]), warning: noDataFound };
  const describes = ['true', '1'].includes(textIn(criteria, 'FetchDescriptions') ?? '');
  const groups = Map.groupBy(found, ({ sector, qualityCode }) => `${sector} ${qualityCode}`);
  return { document: reply([...groups.values()].map((entries) => consultation(entries, describes))) };
}

/** What the lives mean for the directory as far as it has begun, and what centres have registered. */
function entriesOf(person: Person, { clock, directory }: Bank): readonly Entry[] {
  const today = clock.today();
  const sectorsOfLife = networkEntries(person.life).map(({ sector, qualityCode, since, until }) => ({
    sector,
    qualityCode,
    startDate: complete(resolve(since, today)),
    endDate: until === undefined ? undefined : complete(resolve(until, today)),
  }));
  const centres = directory.of(person.ssin).map(({ qualityCode, startDate, endDate }) => ({
    sector: centreSector,
    qualityCode,
    startDate,
    endDate,
  }));
  return [...sectorsOfLife.filter(({ startDate }) => startDate <= today), ...centres];
}

/** The directory knows whole days only. */
function complete(date: string): string {
  return date.replaceAll('-00', '-01');
}

function touches(entry: Period, asked: { readonly startDate: string; readonly endDate: string }): boolean {
  return entry.startDate <= asked.endDate && (entry.endDate === undefined || entry.endDate >= asked.startDate);
}

function consultation(entries: readonly Entry[], describes: boolean): XmlElements {
  const { sector = 0, qualityCode = 0 } = entries[0] ?? {};
  const codes = networkCodes[String(sector)] ?? {};
  return {
    'r:Sector': sector,
    'r:QualityCode': qualityCode,
    'r:Period': entries.map(({ startDate, endDate }) => ({ 'c:StartDate': startDate, 'c:EndDate': endDate })),
    ...(describes && {
      ...descriptions('Sector', sectors, String(sector)),
      ...descriptions('QualityCode', codes, String(qualityCode)),
    }),
  };
}

function descriptions(what: string, labels: Labels, code: string): XmlElements {
  return {
    [`r:${what}DescriptionNl`]: labelIn(labels, code, 'nl'),
    [`r:${what}DescriptionFr`]: labelIn(labels, code, 'fr'),
  };
}

function reply(consultations: readonly XmlElements[]): string {
  const content = toXml({ 'r:ConsultOtherSectorsResult': { 'r:Consultation': consultations } });
  const namespaces = `xmlns:r="${namespace}" xmlns:c="${commonNamespace}"`;
  return `<r:ReferenceManagerReply ${namespaces}>${content}</r:ReferenceManagerReply>`;
}
