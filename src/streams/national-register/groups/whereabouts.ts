import { group, optional } from '../../../bank/reply-shape.ts';
import { toPerson } from '../values/mapping.ts';
import { withName } from '../values/names.ts';
import { history, part, single, together } from '../values/part.ts';
import { codePart, datePart, textLinesPart, textPart } from '../values/parts.ts';
import { codeLabel, personFields } from '../values/reply.ts';
import { codedText, relatedPerson } from '../values/schema.ts';
import { addressAbroad } from './address.ts';

/** A decision that may name somebody by number. */
const decisionPart = part(
  { Decision: optional(group({ ...codeLabel.fields, NationalNumber: personFields.NationalNumber })) },
  {
    decision: codedText('Decision of a court.'),
    person: relatedPerson.optional().describe('Person named in the decision.'),
  },
  ({ Decision: decision }, { label, names }) => ({
    decision: label(undefined, decision),
    person: toPerson(withName(decision, names)),
  }),
);

/**
 * Where somebody goes, stays for a while or can be reached, and what he or she does: groups 005, 023, 026, 027, 070, 151,
 * 212 and 252.
 */
export const whereabouts = together(
  history(
    'addressChangeIntentions',
    ['AddressChangeIntention', 'Address'],
    {
      type: '005',
      ends: 'successor',
      id: 'AddressChangeIntention',
      description: 'A move that the person announced and that did not take place yet.',
      about: 'Announced moves, newest first.',
    },
    codePart('origin', 'OriginPlace', 'Municipality the person leaves.'),
    codePart('destination', 'DestinationPlace', 'Municipality the person goes to.'),
  ),
  history(
    'postalAddressesAbroad',
    ['PostalAddressAbroad', 'PostalAddressAbroad'],
    {
      type: '023',
      ends: 'successor',
      id: 'PostalAddressAbroad',
      description: 'Where letters reach a person who lives abroad.',
      about: 'Postal addresses abroad, newest first.',
    },
    addressAbroad,
  ),
  history(
    'temporaryAbsences',
    ['TemporaryAbsences', 'TemporaryAbsence'],
    {
      type: '026',
      ends: 'stated',
      id: 'TemporaryAbsence',
      description: 'An absence (hospital, study, prison, work abroad …) during which the main address stays as it is.',
      about: 'Temporary absences, newest first.',
    },
    codePart('type', 'TypeOfAbsence', 'Kind of absence.'),
    textLinesPart('Explanation.'),
  ),
  history(
    'legalResidences',
    ['LegalResidences', 'LegalResidence'],
    {
      type: '027',
      ends: 'successor',
      id: 'LegalResidence',
      description: 'Legal domicile where it differs from the main residence.',
      about: 'Legal domiciles, newest first.',
    },
    textPart('text', 'Graphic', 'The domicile.'),
  ),
  history(
    'chosenResidences',
    // The names of these lists are written so by the register.
    ['ChoosenResidences', 'ChoosenResidence'],
    {
      type: '212',
      ends: 'successor',
      id: 'ChosenResidence',
      description: 'Where an asylum seeker chose to be notified: not where the person lives.',
      about: 'Chosen domiciles, newest first.',
    },
    codePart('residence', 'Residence', 'The chosen place, by a code.'),
    textPart('text', 'Graphic', 'The chosen place, as a text.'),
  ),
  history(
    'disappearances',
    ['Disappearences', 'Disappearence'],
    {
      type: '151',
      ends: 'stated',
      id: 'Disappearance',
      description: 'Absence of a person of whom nothing is heard any more.',
      about: 'Disappearances, newest first.',
    },
    decisionPart,
    textPart('text', 'Graphic', 'Explanation.'),
  ),
  single(
    'addressNotCommunicable',
    'NotCommunicable',
    {
      type: '252',
      ends: 'stated',
      id: 'AddressNotCommunicable',
      description: 'The address must not be told to anybody outside the centre.',
    },
    datePart('from', 'StartDate', 'First day.'),
    datePart('until', 'EndDate', 'Last day.'),
  ),
  history(
    'occupations',
    ['Occupations', 'Occupation'],
    {
      type: '070',
      ends: 'successor',
      id: 'Occupation',
      description: 'Occupation as declared to the municipality; often old.',
      about: 'Occupations, newest first.',
    },
    codePart('occupation', 'Occupation', 'Occupation.'),
    codePart('socialCategory', 'SocialCategory', 'Social category.'),
    textLinesPart('Explanation.'),
  ),
);
