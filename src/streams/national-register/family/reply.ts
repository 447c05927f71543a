import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { belgianJudgement, codeLabel, date, dated, graphicPlace, person, personFields } from '../values/reply.ts';

const place3 = group({
  BelgianJudgement: optional(belgianJudgement),
  ForeignJudgement: optional(group({ Place: optional(graphicPlace) })),
  Transcription: optional(group({ Date: optional(date), Place: optional(codeLabel) })),
});

const declaration = group({
  RegistrationDate: optional(date),
  Partner: optional(person),
  Place: optional(codeLabel),
  Notary: optional(group({ NameNotary: optional(text), Place: optional(codeLabel), Country: optional(codeLabel) })),
});

const cessation = group({
  Reason: optional(codeLabel),
  Place: optional(codeLabel),
  Country: optional(codeLabel),
  Notification: optional(
    group({ NotificationDate: optional(date), Place: optional(codeLabel), Country: optional(codeLabel) }),
  ),
  Partner: optional(person),
  BelgianJudgement: optional(belgianJudgement),
});

const cohabitation = group({ ...dated, Declaration: optional(declaration), Cessation: optional(cessation) });

const civilState = group(
  {
    ...dated,
    CivilState: optional(codeLabel),
    Spouse: optional(person),
    Lieu: optional(group({ Place1: optional(codeLabel), Place2: optional(graphicPlace), Place3: optional(place3) })),
    ActNumber: optional(text),
    DabsNumber: optional(text),
  },
  { leftOut: ['SuppletoryRegister'] },
);

/** Groups 021, 110, 114, 120 and 123. */
export const familyFields = {
  Filiations: listOf(
    'Filiation',
    group({
      ...dated,
      FiliationType: optional(codeLabel),
      Parent1: optional(person),
      Parent2: optional(person),
      ActNumber: optional(text),
      Place: optional(codeLabel),
      Graphic: optional(text),
    }),
  ),
  DescendentFiliations: listOf(
    'DescendentFiliation',
    group({
      ...dated,
      FiliationType: optional(codeLabel),
      Child: optional(person),
      Justification: optional(codeLabel),
      ActNumber: optional(text),
      Place: optional(codeLabel),
      Graphic: optional(text),
    }),
  ),
  SharedHostings: listOf('SharedHosting', group({ ...dated, Role: optional(codeLabel), ...personFields })),
  CivilStates: listOf('CivilState', civilState),
  LegalCohabitations: listOf('LegalCohabitation', cohabitation),
};

export type FamilyReply = Decoded<GroupShape<typeof familyFields, never, false>>;
export type CohabitationReply = Decoded<typeof cohabitation>;
export type CivilStateReply = Decoded<typeof civilState>;
