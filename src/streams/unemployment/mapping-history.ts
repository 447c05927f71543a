import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { booleanOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { endOfSanction } from './end-of-sanction.ts';
import { explained, weeksOf } from './mapping-codes.ts';
import type { SourceDecision, SourceExemption, SourceSanction, SourceWarning } from './reply.ts';
import type { Exemption, Sanction, Warning } from './schema.ts';

/** A warning. */
export function toWarning({ code, decisionDate, decisionIdentification }: SourceWarning): Warning {
  return withoutAbsent({
    code: explained(code?.value, code?.description),
    decisionDate: parseIncompleteDate(decisionDate),
    decision: toDecision(decisionIdentification),
  });
}

/** A sanction. The weeks that a reprieve takes off are told beside its end, which is that of the decision. */
export function toSanction({ code, period, decisionIdentification, reprieve }: SourceSanction): Sanction {
  return withoutAbsent({
    code: explained(code?.value, code?.description),
    startDate: parseIncompleteDate(period?.beginDate),
    ...endOfSanction(period),
    decision: toDecision(decisionIdentification),
    reprieveDate: parseIncompleteDate(reprieve?.date),
    reprieveWeeks: weeksOf(reprieve?.nbrOfWeeksReprieve),
  });
}

/** An exemption. */
export function toExemption(source: SourceExemption): Exemption {
  const { codes, period, isJobShortage, jobDescription, decisionIdentification } = source;
  return withoutAbsent({
    reason: explained(codes?.reasonCode?.value, codes?.reasonCode?.descriptions),
    region: explained(codes?.regioCode?.value, codes?.regioCode?.descriptions),
    startDate: parseIncompleteDate(period?.beginDate),
    endDate: parseIncompleteDate(period?.endDate),
    isForShortageOccupation: booleanOf(isJobShortage),
    occupation: textOf(jobDescription),
    decision: toDecision(decisionIdentification),
  });
}

function toDecision(source: SourceDecision | undefined): Warning['decision'] {
  return (
    source &&
    withoutAbsent({ office: textOf(source.decisionHandler), decisionNumber: textOf(source.identificationNumber) })
  );
}
