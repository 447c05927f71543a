import { periodAsked } from '../../stream-kit/query-period.ts';
import { addMonths } from '../../values/calendar.ts';
import { proofOfAuthentication } from '../../bank/proof-of-authentication.ts';
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
/** The network is asked from one year before the integration, as in practice. */
const networkLookBack = 12;

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
  categories: { centres: ['otherCentres', 'ownCentre'], network: ['sectors'] },
  codeLists: Object.values(codeLists),
  toRequests(asked, { ssin, today, integration }) {
    const { qualityCode, startDate, endDate, proofOfIdentity } = integration;
    const centres = periodAsked(asked, today, { back: centresLookBack });
    const network = periodAsked(asked, today, { back: 0 });
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
          ProofOfAuthentication: proofOfAuthentication(proofOfIdentity),
        },
        gives: ['otherCentres', 'ownCentre'],
      },
      {
        operation: 'consultReferenceManager' as const,
        body: {
          ConsultOtherSectorsCriteria: {
            QualityCodeRequestor: qualityCode,
            RequestedSsin: ssin,
            IntegratedPeriod: { StartDate: startDate, EndDate: endDate },
            RequestedPeriod: { StartDate: asked.from ?? addMonths(startDate, -networkLookBack), EndDate: network.to },
            FetchDescriptions: true,
          },
        },
        gives: ['sectors'],
      },
    ];
  },
  toAnswer(replies, context, asked) {
    // A list that came empty is "nobody", one that did not come is unknown.
    const hasAnswered = (name: string) =>
      asked.some(({ operation, verdict }) => operation === name && verdict.kind !== 'failed');
    return withoutAbsent({
      ...(hasAnswered('manageAccess') && toCentres(replies.manageAccess, context)),
      sectors: hasAnswered('consultReferenceManager') ? toSectors(replies.consultReferenceManager, context) : undefined,
    });
  },
});
