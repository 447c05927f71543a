import { booleanOf, dateOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { newestFirst } from '../../stream-kit/order.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import type { Asked, Replies, StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { toIncomeExemption } from './mapping-exemption.ts';
import { centreByNisCode, centreByNumber, toAttestation } from './mapping-attestation.ts';
import type { AttestationOperations } from './operations.ts';
import type { A036, ListReply, LivingWagesReply } from './replies.ts';
import type {
  IncomeExemption,
  AttestationsData,
  CentreAttestation,
  IntegrationProject,
  MultifunctionalAttestation,
  SupportPeriod,
} from './schema.ts';
import { standing } from './supersession.ts';

/** Puts the answers side by side. A part that was not answered stays absent: it is unknown, and never an empty list. */
export function toAttestationsData(
  replies: Replies<AttestationOperations>,
  context: StreamContext,
  asked: readonly Asked<AttestationOperations>[],
): AttestationsData {
  const isKnown = (...names: readonly (keyof AttestationOperations)[]) =>
    asked.some(({ operation, verdict }) => names.includes(operation) && verdict.kind !== 'failed');
  const listed = (...names: readonly ListOperation[]) =>
    isKnown(...names)
      ? toAttestations(
          names.flatMap((name) => replies[name]),
          context,
        )
      : undefined;
  return withoutAbsent({
    supportPeriods: isKnown('livingWages') ? toSupportPeriods(replies.livingWages, context) : undefined,
    integrationProject: isKnown('integrationProject')
      ? toIntegrationProject(replies.integrationProject, context)
      : undefined,
    installationPremiums: listed('installationPremium'),
    incomeExemption: isKnown('article35') ? toArticle35(replies.article35, context) : undefined,
    exemptions: listed('exemptions', 'article35'),
    forms: listed('forms'),
    aidChargedToState: listed('statute65'),
    multifunctionalAttestations: isKnown('l036')
      ? toMultifunctional(
          replies.l036.flatMap(({ L036 }) => L036?.AnswerOK?.A036 ?? []),
          context,
        )
      : undefined,
  });
}

type ListOperation = Exclude<keyof AttestationOperations, 'l036' | 'livingWages'>;

/** The same attestation may come in answer to two questions. */
function toAttestations(replies: readonly ListReply[], context: StreamContext): CentreAttestation[] {
  const attestations = new Map<string, CentreAttestation>();
  for (const listed of replies.flatMap(({ Attestation }) => Attestation)) {
    const attestation = toAttestation(listed, context);
    attestations.set(JSON.stringify(attestation), attestation);
  }
  return [...attestations.values()].sort(newestFirst);
}

function toSupportPeriods(replies: readonly LivingWagesReply[], context: StreamContext): SupportPeriod[] {
  return replies
    .flatMap(({ livingWages }) => livingWages)
    .flatMap(({ pcsaCbeNumber, category, livingWagePeriod }) =>
      livingWagePeriod.map((period) => {
        const startDate = dateOf(period.beginDate);
        const endDate = dateOf(period.endDate);
        return withoutAbsent({
          centre: centreByNumber(textOf(pcsaCbeNumber), context),
          category: codedWith(codeLists.supportCategories, category),
          startDate,
          endDate,
          isRunning:
            startDate !== undefined &&
            startDate <= context.today &&
            (endDate === undefined || endDate >= context.today),
        });
      }),
    )
    .sort(newestFirst);
}

function toIntegrationProject(replies: readonly ListReply[], context: StreamContext): IntegrationProject {
  const project = replies.find(({ GpmiPiis }) => GpmiPiis !== undefined)?.GpmiPiis;
  const days = (period: { readonly StartDate?: string; readonly EndDate?: string } | undefined) =>
    period && withoutAbsent({ startDate: dateOf(period.StartDate), endDate: dateOf(period.EndDate) });
  return withoutAbsent({
    hasSubsidy: saysYes(replies, project?.attributes.hasAttestation, project?.period !== undefined),
    period: days(project?.period),
    possibleExtension: days(project?.prolongationPeriod),
    attestations: toAttestations(replies, context),
  });
}

function toArticle35(replies: readonly ListReply[], context: StreamContext): IncomeExemption {
  const told = replies.find(({ ExonerationArt35 }) => ExonerationArt35 !== undefined)?.ExonerationArt35;
  const firstDate = dateOf(told?.FirstExonerationDate);
  const days = integerOf(told?.PaymentExoneratedDays);
  const usedDays = days !== undefined && days >= 0 ? days : undefined;
  const hasExemption = saysYes(replies, told?.attributes.hasExoneration, firstDate !== undefined);
  return hasExemption ? toIncomeExemption({ firstDate, usedDays }, context) : withoutAbsent({ hasExemption });
}

/**
 * What the source says in so many words, or else by what it tells. Without a reply there was an answer, and it was: nothing.
 * @returns undefined when there is a reply that leaves it open
 */
function saysYes(replies: readonly ListReply[], said: string | undefined, isTold: boolean): boolean | undefined {
  if (replies.length === 0) return false;
  return booleanOf(said) ?? (isTold ? true : undefined);
}

/** Pages may overlap when something was added between them: the same message counts once. */
function toMultifunctional(messages: readonly A036[], context: StreamContext): MultifunctionalAttestation[] {
  const distinct = new Map(messages.map((message) => [JSON.stringify(message), message] as const));
  const read = [...distinct.values()].map((message) => {
    const { AttestationIdentification: identification } = message.Attestation ?? {};
    return {
      message,
      attestationId: textOf(identification?.AttestationID),
      updatesAttestationId: textOf(identification?.UpdateAttestationID),
      statusCode: textOf(identification?.AttestationStatus),
      createdOn: dateOf(identification?.CreationDate),
      isMarkedSuperseded: message.RecentAnswer?.toUpperCase() === 'X',
    };
  });
  return standing(read)
    .map(({ message: { message, attestationId, updatesAttestationId, statusCode, createdOn }, isSuperseded }) => {
      const details = message.Attestation?.Details;
      return withoutAbsent({
        attestationId,
        updatesAttestationId,
        status: codedWith(codeLists.multifunctionalAttestationStatuses, statusCode),
        isSuperseded,
        centre: centreByNisCode(textOf(message.OcmwCpas), context),
        category: codedWith(codeLists.multifunctionalAttestationCategories, details?.CategoryCode),
        createdOn,
        startDate: dateOf(details?.ValidityPeriod?.BeginDate),
        endDate: dateOf(details?.ValidityPeriod?.EndDate),
      });
    })
    .sort((a, b) => newestFirst(a, b) || Number(a.isSuperseded) - Number(b.isSuperseded));
}
