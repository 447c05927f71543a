import { z } from 'zod';
import {
  codedText,
  judgement,
  place,
  placeFields,
  registerItem,
  relatedPerson,
  someDate,
  someText,
} from '../values/schema.ts';

const descent = registerItem(
  '110',
  { id: 'Descent', description: 'Who the parents are.' },
  {
    type: codedText('Kind of descent.'),
    parents: z.array(relatedPerson).optional().describe('Parents, in the order of the register.'),
    municipality: codedText('Where the act was drawn up.'),
    actNumber: someText('Number of the act.'),
    text: someText('Explanation.'),
  },
);

const child = registerItem(
  '114',
  { id: 'RegisteredChild', description: 'A child of the person, wherever it lives.' },
  {
    type: codedText('Kind of descent.'),
    child: relatedPerson.optional().describe('The child.'),
    justification: codedText('Ground.'),
    municipality: codedText('Where the act was drawn up.'),
    actNumber: someText('Number of the act.'),
    text: someText('Explanation.'),
  },
);

const sharedHosting = registerItem(
  '021',
  { id: 'SharedHosting', description: 'A child that lives in two households in turn.' },
  {
    role: codedText('Role, in the words of the register.'),
    person: relatedPerson.optional().describe('The other one: the child, or with whom the child lives too.'),
  },
);

const transcription = z
  .object({ date: someDate('Date.'), municipality: codedText('Municipality.') })
  .meta({ id: 'Transcription', description: 'Where a judgement was entered in the registers of civil status.' });

const civilState = registerItem(
  '120',
  { id: 'CivilState', description: 'Civil status, with the spouse and the act or judgement it rests on.' },
  {
    civilState: codedText('Civil status; code list `civilStates`.'),
    spouse: relatedPerson.optional().describe('Spouse or former spouse.'),
    ...placeFields,
    judgement: judgement.optional(),
    transcription: transcription.optional(),
    actNumber: someText('Number of the act.'),
    dabsNumber: someText('Number of the act in the database of civil status certificates.'),
  },
);

const cohabitation = registerItem(
  '123',
  { id: 'LegalCohabitation', description: 'A declaration of legal cohabitation, or its end as an item of its own.' },
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
);

/** Parents, spouse, partner. */
export const familyData = {
  descents: z.array(descent).optional().describe('Descent, newest first.'),
  children: z.array(child).optional().describe('Children, in the household and outside it, newest first.'),
  sharedHostings: z.array(sharedHosting).optional().describe('Shared residence of a child, newest first.'),
  civilStates: z.array(civilState).optional().describe('Civil status, newest first.'),
  legalCohabitations: z.array(cohabitation).optional().describe('Legal cohabitation, newest first.'),
};
export type FamilyData = z.infer<z.ZodObject<typeof familyData>>;
export type LegalCohabitation = z.infer<typeof cohabitation>;
export type CivilState = z.infer<typeof civilState>;
