import { isAboutAnother } from '../../bank/status.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import type { SsdnOperation } from '../../bank/operation.ts';
import { householdOrigins } from './codes.ts';
import { toHouseholdData } from './mapping.ts';
import { query } from './query.ts';
import { relatives } from './relatives.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

const performInvestigation: SsdnOperation<typeof reply> = {
  generation: 'ssdn',
  service: 'PerformInvestigation',
  wsdl: 'PerformInvestigation.wsdl',
  operation: 'PerformInvestigation',
  serviceId: 'OCMWCPASPerformInvestigation',
  version: '20080604',
  reply,
  outcomeOf: ({ SocialSecurityUser: named }, asked) => (isAboutAnother(named, asked) ? 'badReply' : undefined),
};

/** With whom the person lives, and who they are. */
export const household = defineStream({
  name: 'household',
  title: {
    nl: 'Gezinssamenstelling',
    fr: 'Composition de ménage',
    de: 'Haushaltszusammensetzung',
    en: 'Household composition',
  },
  purpose: {
    nl: 'Nagaan met wie de persoon samenwoont, en wie van die personen meetelt voor het onderzoek',
    fr: 'Savoir avec qui la personne cohabite, et qui de ces personnes compte pour l’enquête',
    de: 'Feststellen, mit wem die Person zusammenwohnt und wer davon für die Untersuchung zählt',
    en: 'To know with whom the person lives, and who of them counts for the inquiry',
  },
  mainData: {
    nl: 'Gezinsleden met verwantschap en begindatum, referentiepersoon, identiteit, burgerlijke staat en adres van elk lid',
    fr: 'Membres du ménage avec lien et date de début, personne de référence, identité, état civil et adresse de chacun',
    de: 'Haushaltsmitglieder mit Verhältnis und Beginn, Bezugsperson, Identität, Personenstand und Adresse jedes Mitglieds',
    en: 'Members with relation and start date, reference person, identity, civil state and address of each',
  },
  source: {
    nl: 'Rijksregister en registers van de Kruispuntbank',
    fr: 'Registre national et registres de la Banque Carrefour',
    de: 'Nationalregister und Register der Zentralen Datenbank',
    en: 'National Register and registers of the Crossroads Bank',
  },
  freshness: {
    nl: 'Zoals de gemeenten het register bijwerken, dagelijks',
    fr: 'Selon les mises à jour des communes, chaque jour',
    de: 'Nach den täglichen Aktualisierungen der Gemeinden',
    en: 'As municipalities update the register, daily',
  },
  query,
  operations: { PerformInvestigation: performInvestigation },
  data,
  categories: {
    composition: ['kind', 'origin', 'members'],
    person: ['person'],
    partner: ['partner'],
    otherMembers: ['otherMembers'],
  },
  codeLists: [householdOrigins],
  toRequests: (_, { ssin }) => [
    {
      operation: 'PerformInvestigation',
      body: {
        SocialSecurityUser: ssin,
        // The family extends the other groups to every member; both are asked, so that it does not depend on a default.
        DataGroups: { FamilyCompositionGroup: true, CitizenGroup: true },
      },
    },
  ],
  relatives: { query: {}, tell: relatives },
  toAnswer: ({ PerformInvestigation: replies }, context) => toHouseholdData(replies, context),
});
