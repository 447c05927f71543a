import { group, many, optional, text } from '../../reply-shape.ts';
import { factOf, messageKind, person, type MessageKind } from '../message.ts';
import type { Occurrence } from '../occurrences.ts';

const namespace = 'http://kszbcss.fgov.be/intf/HdiIndemnityAllowanceNotifications/v1';
/** Most persons in a message: the Bank's schema of 12 June 2023. */
const most = 5_000;

const identification = group(
  { creationDate: text, attestationId: optional(text), attestationVersion: optional(text) },
  { leftOut: ['yearQuarter', 'attestationStatus', 'temporaryAttest'] },
);
const socialRisk = optional(
  group(
    { period: group({ beginDate: text }, { leftOut: ['endDate'] }) },
    { leftOut: ['socialRiskCategory', 'exitCode'] },
  ),
);

/**
 * Benefits of the sickness funds. What was paid is not read: whoever may see it looks at the stream.
 * @param list element around the attestations
 * @param item element of one attestation
 */
function attestations(name: string, list: string, item: string, occurrence: Occurrence): MessageKind {
  const attestation = group(
    { ssin: person, attestationIdentification: identification, socialRisk },
    { leftOut: ['allowances'] },
  );
  return messageKind({
    name,
    namespace,
    content: { [list]: group({ [item]: many(attestation) }) },
    most,
    facts: (content) =>
      (content[list]?.[item] ?? []).map(({ ssin, attestationIdentification, socialRisk: risk }) => {
        const { creationDate, attestationId = '', attestationVersion = '' } = attestationIdentification;
        const id = `${attestationId} ${attestationVersion}`.trim();
        return factOf(ssin, { occurrence, day: risk?.period.beginDate ?? creationDate, id });
      }),
  });
}

export const notifyIndemnityAttest = attestations(
  'notifyHdiIndemnityAllowanceAttest',
  'hiaAttestNotifications',
  'hiaAttestNotification',
  'incapacityAttested',
);
export const notifyIndemnityPeriod = attestations(
  'notifyHdiIndemnityAllowancePeriod',
  'hiaPeriodNotifications',
  'hiaPeriodNotification',
  'incapacityChanged',
);
export const notifyIndemnityPeriods = attestations(
  'notifyHdiIndemnityAllowanceIndemnityPeriods',
  'hiaIndemnityPeriodsNotifications',
  'hiaIndemnityPeriodsNotification',
  'incapacityPaid',
);
