import { z } from 'zod';
import { abroadParts } from '../residence/schema.ts';
import { codedText, registerItem, relatedPerson, someDate, someText } from '../values/schema.ts';

const textLines = z.array(z.string()).optional().describe('Explanation.');

const addressChangeIntention = registerItem(
  '005',
  { id: 'AddressChangeIntention', description: 'A move that the person announced and that did not take place yet.' },
  {
    origin: codedText('Municipality the person leaves.'),
    destination: codedText('Municipality the person goes to.'),
  },
);

const postalAddressAbroad = registerItem(
  '023',
  { id: 'PostalAddressAbroad', description: 'Where letters reach a person who lives abroad.' },
  abroadParts,
);

const temporaryAbsence = registerItem(
  '026',
  {
    id: 'TemporaryAbsence',
    description: 'An absence (hospital, study, prison, work abroad …) during which the main address stays as it is.',
  },
  { type: codedText('Kind of absence.'), textLines },
);

const legalResidence = registerItem(
  '027',
  { id: 'LegalResidence', description: 'Legal domicile where it differs from the main residence.' },
  { text: someText('The domicile.') },
);

const chosenResidence = registerItem(
  '212',
  { id: 'ChosenResidence', description: 'Where an asylum seeker chose to be notified: not where the person lives.' },
  { residence: codedText('The chosen place, by a code.'), text: someText('The chosen place, as a text.') },
);

const disappearance = registerItem(
  '151',
  { id: 'Disappearance', description: 'Absence of a person of whom nothing is heard any more.' },
  {
    decision: codedText('Decision of a court.'),
    person: relatedPerson.optional().describe('Person named in the decision.'),
    text: someText('Explanation.'),
  },
);

const addressNotCommunicable = registerItem(
  '252',
  { id: 'AddressNotCommunicable', description: 'The address must not be told to anybody outside the centre.' },
  { from: someDate('First day.'), until: someDate('Last day.') },
);

const occupation = registerItem(
  '070',
  { id: 'Occupation', description: 'Occupation as declared to the municipality; often old.' },
  { occupation: codedText('Occupation.'), socialCategory: codedText('Social category.'), textLines },
);

/** Where somebody goes, stays for a while or can be reached, and what he or she does. */
export const whereaboutsData = {
  addressChangeIntentions: z.array(addressChangeIntention).optional().describe('Announced moves, newest first.'),
  postalAddressesAbroad: z.array(postalAddressAbroad).optional().describe('Postal addresses abroad, newest first.'),
  temporaryAbsences: z.array(temporaryAbsence).optional().describe('Temporary absences, newest first.'),
  legalResidences: z.array(legalResidence).optional().describe('Legal domiciles, newest first.'),
  chosenResidences: z.array(chosenResidence).optional().describe('Chosen domiciles, newest first.'),
  disappearances: z.array(disappearance).optional().describe('Disappearances, newest first.'),
  addressNotCommunicable: addressNotCommunicable.optional(),
  occupations: z.array(occupation).optional().describe('Occupations, newest first.'),
};
export type WhereaboutsData = z.infer<z.ZodObject<typeof whereaboutsData>>;
