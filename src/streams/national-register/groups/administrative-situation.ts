import { z } from 'zod';
import { group, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { registerDate, type Label } from '../values/mapping.ts';
import { part } from '../values/part.ts';
import { codeLabel, date } from '../values/reply.ts';
import { codedText, someDate, someText } from '../values/schema.ts';

/** A code with a reference of a file. */
const referenced = { ...codeLabel.fields, Reference: optional(text) };
const mark = group({}, { attributes: ['Status'] });

/** General information and one of fifteen variants. */
const reads = {
  GeneralInfo: optional(group({ ...codeLabel.fields, Organization: optional(codeLabel) })),
  Procedure: optional(
    group({
      Origine: optional(codeLabel),
      Reference: optional(text),
      Appeal: optional(codeLabel),
      OpenClose: optional(codeLabel),
      Date: optional(date),
    }),
  ),
  StrikingOut: optional(
    group({ Reference: optional(text), Status: optional(codeLabel), OpenClose: optional(codeLabel) }),
  ),
  DecisionCancelled: optional(group({ Date: optional(date), Reference: optional(text) })),
  Protection: optional(group({ ...referenced, Term: optional(text) })),
  DelayLeaveGranted: optional(group({ Date: optional(date) })),
  Escape: optional(mark),
  UnrestrictedStay: optional(mark),
  ApplicationRenounced: optional(mark),
  TerritoryLeft: optional(codeLabel),
  AdviceFromCGVS: optional(group(referenced)),
  Decision: optional(
    group({ ...referenced, OpenClose: optional(codeLabel), Comments: optional(text), Term: optional(text) }),
  ),
  ApplicationFiled: optional(group({ ...codeLabel.fields, Place: optional(codeLabel) })),
  NotificationByDVZ: optional(group({ Reference: optional(text) })),
  NotificationByOrg: optional(group({ Place: optional(codeLabel), Reference: optional(text) })),
  AppealLodged: optional(group({ Reference: optional(text) })),
};
type Source = Decoded<GroupShape<typeof reads, never, false>>;

/** The fifteen variants of 206. */
const situationKinds = [
  'procedure',
  'strikingOff',
  'decisionCanceled',
  'protection',
  'delayToLeaveGranted',
  'escape',
  'unrestrictedStay',
  'applicationRenounced',
  'territoryLeft',
  'commissionerGeneralAdvice',
  'decision',
  'applicationFiled',
  'immigrationOfficeNotification',
  'organizationNotification',
  'appealLodged',
  'unknown',
] as const;

const shows = {
  kind: z.enum(situationKinds).describe('Kind of step.'),
  generalInformation: codedText('General information.'),
  organization: codedText('Organization it comes from.'),
  value: codedText('What was decided, advised, granted, filed or established.'),
  origin: codedText('Origin of a procedure.'),
  reference: someText('Reference of the file.'),
  appeal: codedText('Appeal in a procedure.'),
  openClosed: codedText('Whether it is open or closed.'),
  status: codedText('Status of a striking-off.'),
  statusText: someText('Status of an escape, an unrestricted stay or a renounced application.'),
  date: someDate('Date of the procedure, of the canceled decision, or until which the delay to leave runs.'),
  place: codedText('Municipality where it was filed or from which the notification comes.'),
  term: someText('Term of a protection or decision, in days (the unit is assumed).'),
  text: someText('Explanation.'),
};
type Content = z.infer<z.ZodObject<typeof shows>>;

/** What a 206 item says: general information and one of fifteen variants; a sixteenth would appear as `unknown`. */
export const administrativeSituation = part(reads, shows, (item, { label }) => ({
  generalInformation: label(undefined, item.GeneralInfo),
  organization: label(undefined, item.GeneralInfo?.Organization),
  ...(stepOf(item, label) ?? ruling(item, label) ?? { kind: 'unknown' }),
}));

/** The variants that say that something happened in the procedure. */
function stepOf(item: Source, label: Label): Content | undefined {
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
function ruling(item: Source, label: Label): Content | undefined {
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
