import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import type { ItemHead } from '../values/history.ts';
import { registerDate, type Label } from '../values/mapping.ts';
import type { AdministrativeSituationReply } from './reply.ts';
import type { AdministrativeSituation } from './schema.ts';

type Content = Omit<AdministrativeSituation, keyof ItemHead<string>>;

/** A 206 item: general information and one of fifteen variants; a sixteenth would appear as `unknown`. */
export function toAdministrativeSituation(item: AdministrativeSituationReply, label: Label): Content {
  const general = item.GeneralInfo;
  return withoutAbsent({
    generalInformation: label(undefined, general),
    organization: label(undefined, general?.Organization),
    ...(stepOf(item, label) ?? ruling(item, label) ?? { kind: 'unknown' as const }),
  });
}

/** The variants that say that something happened in the procedure. */
function stepOf(item: AdministrativeSituationReply, label: Label): Content | undefined {
  const {
    Procedure: procedure,
    StrikingOut: striking,
    Escape: escape,
    ApplicationRenounced: renounced,
    TerritoryLeft: left,
    ApplicationFiled: filed,
    NotificationByDVZ: office,
    NotificationByOrg: organization,
    AppealLodged: appeal,
  } = item;
  if (procedure) {
    return withoutAbsent({
      kind: 'procedure',
      origin: label(undefined, procedure.Origine),
      reference: textOf(procedure.Reference),
      appeal: label(undefined, procedure.Appeal),
      openClosed: label(undefined, procedure.OpenClose),
      date: registerDate(procedure.Date),
    });
  }
  if (striking) {
    return withoutAbsent({
      kind: 'strikingOff',
      reference: textOf(striking.Reference),
      status: label(undefined, striking.Status),
      openClosed: label(undefined, striking.OpenClose),
    });
  }
  if (escape) return withoutAbsent({ kind: 'escape', statusText: textOf(escape.attributes.Status) });
  if (renounced)
    return withoutAbsent({ kind: 'applicationRenounced', statusText: textOf(renounced.attributes.Status) });
  if (left)
    return withoutAbsent({ kind: 'territoryLeft', value: label(undefined, left), text: labelWithoutCode(left) });
  if (filed) {
    return withoutAbsent({
      kind: 'applicationFiled',
      value: label(undefined, filed),
      place: label(undefined, filed.Place),
      text: labelWithoutCode(filed),
    });
  }
  if (office) return withoutAbsent({ kind: 'immigrationOfficeNotification', reference: textOf(office.Reference) });
  if (organization) {
    return withoutAbsent({
      kind: 'organizationNotification',
      place: label(undefined, organization.Place),
      reference: textOf(organization.Reference),
    });
  }
  return appeal && withoutAbsent({ kind: 'appealLodged', reference: textOf(appeal.Reference) });
}

/** The variants that say what an authority decided or advised. */
function ruling(item: AdministrativeSituationReply, label: Label): Content | undefined {
  const {
    DecisionCancelled: canceled,
    Protection: protection,
    DelayLeaveGranted: delay,
    UnrestrictedStay: stay,
    AdviceFromCGVS: advice,
    Decision: decision,
  } = item;
  if (canceled) {
    return withoutAbsent({
      kind: 'decisionCanceled',
      date: registerDate(canceled.Date),
      reference: textOf(canceled.Reference),
    });
  }
  if (protection) {
    return withoutAbsent({
      kind: 'protection',
      value: label(undefined, protection),
      reference: textOf(protection.Reference),
      term: textOf(protection.Term),
      text: labelWithoutCode(protection),
    });
  }
  if (delay) return withoutAbsent({ kind: 'delayToLeaveGranted', date: registerDate(delay.Date) });
  if (stay) return withoutAbsent({ kind: 'unrestrictedStay', statusText: textOf(stay.attributes.Status) });
  if (advice) {
    return withoutAbsent({
      kind: 'commissionerGeneralAdvice',
      value: label(undefined, advice),
      reference: textOf(advice.Reference),
      text: labelWithoutCode(advice),
    });
  }
  return (
    decision &&
    withoutAbsent({
      kind: 'decision',
      value: label(undefined, decision),
      reference: textOf(decision.Reference),
      openClosed: label(undefined, decision.OpenClose),
      term: textOf(decision.Term),
      text: joined(labelWithoutCode(decision), textOf(decision.Comments)),
    })
  );
}

/** In some variants the code may be missing beside its label, which then is a text and nothing more. */
function labelWithoutCode({ Code: code, Label: label }: { readonly Code?: string; readonly Label?: string }) {
  return textOf(code) === undefined ? textOf(label) : undefined;
}

/** Two texts that may stand beside one another. */
function joined(...texts: readonly (string | undefined)[]) {
  return textOf(texts.filter((text) => text !== undefined).join('; '));
}
