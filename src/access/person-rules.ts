import type { Remedy } from './access.ts';
import type { RuleText } from './facts.ts';

/** A refusal of a person whom the applicant's streams name; its remedy depends on nothing else. */
export interface PersonRule extends RuleText {
  remedy(): Remedy;
}

const legalBasis =
  'Slides of the PPS Social Integration: code 30 for debtors outside the household, code 1 for those in it';

/** Nobody can say who lives in. */
export const householdUnknown: PersonRule = {
  code: 'householdUnknown',
  reason: {
    nl: 'Het is niet bekend of deze persoon bij de aanvrager woont. Raadpleeg het gezin opnieuw.',
    fr: 'On ne sait pas si cette personne vit avec le demandeur. Consultez à nouveau le ménage.',
    de: 'Es ist nicht bekannt, ob diese Person beim Antragsteller wohnt. Fragen Sie den Haushalt erneut ab.',
    en: 'It is not known whether this person lives with the applicant. Consult the household again.',
  },
  legalBasis,
  remedy: () => ({ action: 'consultFirst', stream: 'household' }),
};

/** Members of the household are integrated under the code of the inquiry, also when they owe maintenance. */
export const debtorLivesIn: PersonRule = {
  code: 'debtorLivesIn',
  reason: {
    nl: 'Deze onderhoudsplichtige woont bij de aanvrager. Gebruik hoedanigheidscode 1, niet 30.',
    fr: 'Ce débiteur d’aliments vit avec le demandeur. Utilisez le code qualité 1 et non 30.',
    de: 'Dieser Unterhaltspflichtige wohnt beim Antragsteller. Verwenden Sie den Eigenschaftskode 1, nicht 30.',
    en: 'This maintenance debtor lives with the applicant. Use quality code 1, not 30.',
  },
  legalBasis,
  remedy: () => ({ action: 'integrate', qualityCode: 1 }),
};

/** Nothing can be recovered from others than debtors. */
export const notADebtor: PersonRule = {
  code: 'notADebtor',
  reason: {
    nl: 'Deze persoon is geen onderhoudsplichtige van de aanvrager.',
    fr: 'Cette personne n’est pas débitrice d’aliments du demandeur.',
    de: 'Diese Person ist gegenüber dem Antragsteller nicht unterhaltspflichtig.',
    en: 'This person does not owe the applicant maintenance.',
  },
  legalBasis,
  remedy: () => ({ action: 'none' }),
};

/** The code of the inquiry is for the household. */
export const notInHousehold: PersonRule = {
  code: 'notInHousehold',
  reason: {
    nl: 'Deze persoon woont niet bij de aanvrager. Een onderhoudsplichtige buiten het gezin krijgt code 30.',
    fr: 'Cette personne ne vit pas avec le demandeur. Un débiteur d’aliments hors du ménage reçoit le code 30.',
    de: 'Diese Person wohnt nicht beim Antragsteller. Ein Unterhaltspflichtiger außerhalb des Haushalts erhält den Kode 30.',
    en: 'This person does not live with the applicant. A maintenance debtor outside the household gets code 30.',
  },
  legalBasis,
  remedy: () => ({ action: 'integrate', qualityCode: 30 }),
};
