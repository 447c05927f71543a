import { z } from 'zod';
import { group, optional, text } from '../../../bank/reply-shape.ts';
import { someOf, withoutAbsent } from '../../../values/without-absent.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { codeLists } from '../codes.ts';
import { registerDate, toBelgianJudgement, toPerson, toPlace } from '../values/mapping.ts';
import { withName } from '../values/names.ts';
import { history, part, together } from '../values/part.ts';
import { codePart, namedPersonPart, selfPart, textPart } from '../values/parts.ts';
import { belgianJudgement, codeLabel, date, graphicPlace, person } from '../values/reply.ts';
import { codedText, judgement, place, placeFields, relatedPerson, someDate, someText } from '../values/schema.ts';

const descentType = codePart('type', 'FiliationType', 'Kind of descent.');
const act = together(
  codePart('municipality', 'Place', 'Where the act was drawn up.'),
  textPart('actNumber', 'ActNumber', 'Number of the act.'),
  textPart('text', 'Graphic', 'Explanation.'),
);

const parents = part(
  { Parent1: optional(person), Parent2: optional(person) },
  { parents: z.array(relatedPerson).optional().describe('Parents, in the order of the register.') },
  ({ Parent1: one, Parent2: other }, { names }) => ({
    parents: someOf(
      [one, other].map((parent) => toPerson(withName(parent, names))).filter((parent) => parent !== undefined),
    ),
  }),
);

const transcription = z
  .object({ date: someDate('Date.'), municipality: codedText('Municipality.') })
  .meta({ id: 'Transcription', description: 'Where a judgement was entered in the registers of civil status.' });

/** The act or the judgement on which a civil status rests. */
const ground = part(
  {
    Lieu: optional(
      group({
        Place1: optional(codeLabel),
        Place2: optional(graphicPlace),
        Place3: optional(
          group({
            BelgianJudgement: optional(belgianJudgement),
            ForeignJudgement: optional(group({ Place: optional(graphicPlace) })),
            Transcription: optional(group({ Date: optional(date), Place: optional(codeLabel) })),
          }),
        ),
      }),
    ),
  },
  { ...placeFields, judgement: judgement.optional(), transcription: transcription.optional() },
  ({ Lieu: { Place1: belgian, Place2: foreign, Place3: decided } = {} }, { label }) => {
    const { BelgianJudgement: ruling, ForeignJudgement: abroad, Transcription: entered } = decided ?? {};
    return {
      ...toPlace(label, belgian, foreign),
      judgement: ruling
        ? toBelgianJudgement(label, ruling)
        : abroad && { isForeign: true, ...toPlace(label, undefined, abroad.Place) },
      transcription:
        entered && withoutAbsent({ date: registerDate(entered.Date), municipality: label(undefined, entered.Place) }),
    };
  },
);

/** A declaration of legal cohabitation, or its end. */
const cohabitation = part(
  {
    Declaration: optional(
      group({
        RegistrationDate: optional(date),
        Partner: optional(person),
        Place: optional(codeLabel),
        Notary: optional(
          group({ NameNotary: optional(text), Place: optional(codeLabel), Country: optional(codeLabel) }),
        ),
      }),
    ),
    Cessation: optional(
      group({
        Reason: optional(codeLabel),
        Place: optional(codeLabel),
        Country: optional(codeLabel),
        Notification: optional(
          group({ NotificationDate: optional(date), Place: optional(codeLabel), Country: optional(codeLabel) }),
        ),
        Partner: optional(person),
        BelgianJudgement: optional(belgianJudgement),
      }),
    ),
  },
  {
    kind: z.enum(['declaration', 'cessation', 'unknown']).describe('Declaration of cohabitation, or its end.'),
    partner: relatedPerson.optional().describe('The partner.'),
    ...placeFields,
    registrationDate: someDate('When the declaration was registered.'),
    notaryName: someText('Notary of the agreement.'),
    notaryPlace: place.optional().describe('Where the notary is.'),
    reason: codedText('Why it ended; code list `cohabitationEndReasons`.'),
    notificationDate: someDate('When the end was notified.'),
    notificationPlace: place.optional().describe('Where the end was notified.'),
    judgement: judgement.optional(),
  },
  ({ Declaration: declaration, Cessation: cessation }, { label, names }) => {
    const notary = declaration?.Notary;
    const notification = cessation?.Notification;
    return {
      kind: declaration ? ('declaration' as const) : cessation ? ('cessation' as const) : ('unknown' as const),
      partner: toPerson(withName(declaration?.Partner ?? cessation?.Partner, names)),
      ...toPlace(label, declaration?.Place ?? cessation?.Place, withoutAbsent({ Country: cessation?.Country })),
      registrationDate: registerDate(declaration?.RegistrationDate),
      notaryName: textOf(notary?.NameNotary),
      notaryPlace: notary && toPlace(label, notary.Place, withoutAbsent({ Country: notary.Country })),
      reason: label(codeLists.cohabitationEndReasons, cessation?.Reason),
      notificationDate: registerDate(notification?.NotificationDate),
      notificationPlace:
        notification && toPlace(label, notification.Place, withoutAbsent({ Country: notification.Country })),
      judgement: cessation?.BelgianJudgement && toBelgianJudgement(label, cessation.BelgianJudgement),
    };
  },
);

/** Parents, children, spouse and partner: groups 021, 110, 114, 120 and 123. */
export const family = together(
  history(
    'descents',
    ['Filiations', 'Filiation'],
    {
      type: '110',
      ends: 'stated',
      id: 'Descent',
      description: 'Who the parents are.',
      about: 'Descent, newest first.',
    },
    descentType,
    parents,
    act,
  ),
  history(
    'children',
    ['DescendentFiliations', 'DescendentFiliation'],
    {
      type: '114',
      ends: 'stated',
      id: 'RegisteredChild',
      description: 'A child of the person, wherever it lives.',
      about: 'Children, in the household and outside it, newest first.',
    },
    descentType,
    namedPersonPart('child', 'Child', 'The child.'),
    codePart('justification', 'Justification', 'Ground.'),
    act,
  ),
  history(
    'sharedHostings',
    ['SharedHostings', 'SharedHosting'],
    {
      type: '021',
      ends: 'stated',
      id: 'SharedHosting',
      description: 'A child that lives in two households in turn.',
      about: 'Shared residence of a child, newest first.',
    },
    codePart('role', 'Role', 'Role, in the words of the register.'),
    selfPart('person', 'The other one: the child, or with whom the child lives too.'),
  ),
  history(
    'civilStates',
    ['CivilStates', 'CivilState'],
    {
      type: '120',
      ends: 'successor',
      id: 'CivilState',
      description: 'Civil status, with the spouse and the act or judgement it rests on.',
      about: 'Civil status, newest first.',
      leftOut: ['SuppletoryRegister'],
    },
    codePart('civilState', 'CivilState', 'Civil status; code list `civilStates`.', codeLists.civilStates),
    namedPersonPart('spouse', 'Spouse', 'Spouse or former spouse.'),
    ground,
    textPart('actNumber', 'ActNumber', 'Number of the act.'),
    textPart('dabsNumber', 'DabsNumber', 'Number of the act in the database of civil status certificates.'),
  ),
  history(
    'legalCohabitations',
    ['LegalCohabitations', 'LegalCohabitation'],
    {
      type: '123',
      ends: 'successor',
      id: 'LegalCohabitation',
      description: 'A declaration of legal cohabitation, or its end as an item of its own.',
      about: 'Legal cohabitation, newest first.',
    },
    cohabitation,
  ),
);
