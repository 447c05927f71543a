import { centreOf } from '../centres.ts';
import { refusal } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve, type LifeA036 } from '../personas/schema.ts';
import { ssdnConsultation } from '../ssdn-consultation.ts';
import type { SsdnAnswer } from '../ssdn.ts';
import { textIn, treeIn } from '../tree.ts';
import type { Tree } from '../validation.ts';
import { toXml, type XmlElements } from '../xml.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/L036';
/** Assumed: how many the real service gives at once is not known. */
const pageSize = 5;
const statusDigits = { original: '0', correction: '1', cancellation: '3' } as const;

/** Multifunctional attestations, by page. */
export const l036 = ssdnConsultation({
  serviceId: 'OCMWCPASL036',
  version: '20060315',
  request: { namespace, element: 'L036RequestReply', file: 'L036/L036.xsd' },
  operation: () => 'L036',
  ssin: (request) => textIn(request, 'INSS'),
  source: 'l036',
  needsRegistration: true,
  answer: (request, person, { clock }) => list(request, person, clock.today()),
});

function list(request: Tree, person: Person, today: string): SsdnAnswer {
  const period = treeIn(request, 'Period');
  const from = textIn(period, 'BeginDate')?.slice(0, 10) ?? today;
  const to = textIn(period, 'EndDate')?.slice(0, 10) ?? today;
  if (to < from) return { refused: refusal('MSG00008', 'The period is not valid') };
  const all = person.life.a036
    .filter(({ created }) => resolve(created, today) <= today)
    .filter((one) => resolve(one.from, today) <= to && (one.to === undefined || resolve(one.to, today) >= from))
    .toSorted((a, b) => (resolve(a.created, today) < resolve(b.created, today) ? -1 : 1));
  const start = startOf(treeIn(treeIn(request, 'L036'), 'Request'), person.ssin, all.length);
  if (start === undefined) return { refused: refusal('MSG00008', 'The reference of the next answer is not known') };
  const rest = all.length > start + pageSize;
  const content = toXml(
    {
      L036: {
        $: { processType: 'L' },
        AnswerOK: {
          NextAnswerReference: rest ? referenceOf(start + pageSize, person.ssin) : undefined,
          A036: all.slice(start, start + pageSize).map((one) => toElements(one, all, today)),
        },
      },
      UniqueReference: textIn(request, 'UniqueReference'),
      INSS: person.ssin,
      Period: { BeginDate: from, EndDate: to },
    },
    'l:',
  );
  return { document: `<l:L036RequestReply xmlns:l="${namespace}">${content}</l:L036RequestReply>` };
}

/** Means nothing to anybody but this service, and holds only for the person it was given for. */
function referenceOf(start: number, ssin: string): string {
  return Buffer.from(`${String(start)} ${ssin}`).toString('base64url');
}

function startOf(request: Tree, ssin: string, length: number): number | undefined {
  const reference = textIn(request, 'NextAnswerReference');
  if (reference === undefined) return 0;
  for (let start = pageSize; start < length; start += pageSize) {
    if (referenceOf(start, ssin) === reference) return start;
  }
  return undefined;
}

function toElements(one: LifeA036, all: readonly LifeA036[], today: string): XmlElements {
  return {
    RecentAnswer: all.some(({ updates }) => updates === one.id) ? 'X' : undefined,
    // A number in the source: a leading zero gets lost.
    OcmwCpas: Number(centreOf(one.centre)?.nisCode ?? '0'),
    Attestation: {
      AttestationIdentification: {
        AttestationStatus: statusDigits[one.status],
        AttestationID: one.id,
        UpdateAttestationID: one.updates,
        CreationDate: resolve(one.created, today),
      },
      Details: {
        ValidityPeriod: {
          BeginDate: resolve(one.from, today),
          EndDate: one.to === undefined ? undefined : resolve(one.to, today),
        },
        CategoryCode: one.category,
      },
    },
  };
}
