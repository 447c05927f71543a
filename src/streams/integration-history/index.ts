import { periodAsked } from '../../stream-kit/query-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import type { SsdnOperation } from '../../bank/operation.ts';
import { codeLists } from './codes.ts';
import { toCentres, toSectors } from './mapping.ts';
import { query } from './query.ts';
import { accessReply, networkReply } from './reply.ts';
import { data } from './schema.ts';

/** Five years, as in practice. */
const centresLookBack = 60;
/**
 * The whole trajectory in the network: the Bank exists since the law of 15 January 1990, and what was over before it is in
 * no directory.
 */
const networkSince = '1990-01-01';

const manageAccess: SsdnOperation<typeof accessReply> = {
  generation: 'ssdn',
  service: 'ManageAccess',
  wsdl: 'ManageAccess.wsdl',
  operation: 'ManageAccess',
  serviceId: 'OCMWCPASManageAccess',
  version: '20050930',
  // Assumed, as in the registration: the proof of identity no longer matches, and an argument is missing.
  codes: { '31007001': 'refused', '31000007': 'badReply' },
  reply: accessReply,
  // The list is "OK" and empty when no centre knows the person.
  okMayBeEmpty: true,
};

const consultReferenceManager: SsdnOperation<typeof networkReply> = {
  generation: 'ssdn',
  service: 'ReferenceManager',
  wsdl: 'ReferenceManager.wsdl',
  operation: 'consult',
  serviceId: 'ReferenceManager.consult',
  version: '20050525',
  reply: networkReply,
  // So is this one when no sector does.
  okMayBeEmpty: true,
};

/** Who else knows the person: other centres, and the institutions of the network. */
export const integrationHistory = defineStream({
  name: 'integrationHistory',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: { manageAccess, consultReferenceManager },
  data,
  categories: {
    centres: ['otherCentres', 'ownCentre', 'centresPeriod'],
    network: ['sectors', 'sectorsPeriod'],
  },
  codeLists: Object.values(codeLists),
  toRequests(asked, { ssin, today, integration, proofOfAuthentication }) {
    const { qualityCode, startDate, endDate } = integration;
    const centres = periodAsked(asked, today, { back: centresLookBack });
    // Registrations that only begin within the integration overlap with it too.
    const lastDay = asked.to ?? (endDate > today ? endDate : today);
    return [
      {
        operation: 'manageAccess' as const,
        body: {
          SSIN: ssin,
          Period: { StartDate: centres.from, EndDate: lastDay },
          Action: 'LIST',
          Sector: 17,
          QueryRegister: 'SECONDARY',
          ProofOfAuthentication: proofOfAuthentication(),
        },
        gives: ['otherCentres', 'ownCentre', 'centresPeriod'],
      },
      {
        operation: 'consultReferenceManager' as const,
        body: {
          ConsultOtherSectorsCriteria: {
            QualityCodeRequestor: qualityCode,
            RequestedSsin: ssin,
            IntegratedPeriod: { StartDate: startDate, EndDate: endDate },
            RequestedPeriod: { StartDate: asked.from ?? networkSince, EndDate: asked.to ?? today },
            FetchDescriptions: true,
          },
        },
        gives: ['sectors', 'sectorsPeriod'],
      },
    ];
  },
  toAnswer(replies, context, asked) {
    // A list that came empty is "nobody", one that did not come is unknown.
    const answered = (name: string) =>
      asked.find(({ operation, verdict }) => operation === name && verdict.kind !== 'failed');
    const centres = answered('manageAccess');
    const network = answered('consultReferenceManager');
    return withoutAbsent({
      ...(centres && { ...toCentres(replies.manageAccess, context), centresPeriod: periodOf(centres.call) }),
      ...(network && {
        sectors: toSectors(replies.consultReferenceManager, context),
        sectorsPeriod: periodOf(network.call),
      }),
    });
  },
});

interface Asked {
  readonly StartDate: string;
  readonly EndDate: string;
}

/** The period that a directory was asked for: what lies outside of it is not in the answer. */
function periodOf({ body }: { readonly body: Readonly<Record<string, unknown>> }) {
  const { Period: centres, ConsultOtherSectorsCriteria: network } = body as {
    readonly Period?: Asked;
    readonly ConsultOtherSectorsCriteria?: { readonly RequestedPeriod: Asked };
  };
  const period = centres ?? network?.RequestedPeriod;
  return period && { startDate: period.StartDate, endDate: period.EndDate };
}
