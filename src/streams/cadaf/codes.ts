import type { CodeList } from '../../values/code-list.ts';

/** The registers of child benefits. */
export const authenticSources: CodeList = {
  name: 'childBenefitSources',
  title: {
    nl: 'Kinderbijslag: authentieke bron',
    fr: 'Allocations familiales : source authentique',
    de: 'Kindergeld: authentische Quelle',
    en: 'Child benefits: authentic source',
  },
  source: 'ChildBenefits v1 of the Crossroads Bank; own wording',
  codes: {
    FEDERAL: {
      nl: 'Federaal (tot 2018)',
      fr: "Fédéral (jusqu'en 2018)",
      de: 'Föderal (bis 2018)',
      en: 'Federal (until 2018)',
    },
    BRUSSELS: { nl: 'Brussel', fr: 'Bruxelles', de: 'Brüssel', en: 'Brussels' },
    FLANDERS: { nl: 'Vlaanderen', fr: 'Flandre', de: 'Flandern', en: 'Flanders' },
    WALLONIA: { nl: 'Wallonië', fr: 'Wallonie', de: 'Wallonie', en: 'Wallonia' },
    EASTBELGIUM: {
      nl: 'Duitstalige Gemeenschap',
      fr: 'Communauté germanophone',
      de: 'Deutschsprachige Gemeinschaft',
      en: 'German-speaking Community',
    },
  },
};

/** What a person is in a file; the gateway's own codes, because the service has an element for each. */
export const roles: CodeList = {
  name: 'childBenefitRoles',
  title: {
    nl: 'Kinderbijslag: rol in het dossier',
    fr: 'Allocations familiales : rôle dans le dossier',
    de: 'Kindergeld: Rolle in der Akte',
    en: 'Child benefits: role in the file',
  },
  source: 'Codes of this gateway for the elements entitledPersonSsin, beneficiary and child of ChildBenefits v1',
  codes: {
    entitledPerson: { nl: 'Rechthebbende', fr: 'Attributaire', de: 'Anspruchsberechtigter', en: 'Entitled person' },
    beneficiary: {
      nl: 'Bijslagtrekkende of begunstigde',
      fr: 'Allocataire',
      de: 'Kindergeldempfänger',
      en: 'Beneficiary, the one who receives',
    },
    child: { nl: 'Rechtgevend kind', fr: 'Enfant bénéficiaire', de: 'Berechtigendes Kind', en: 'Child' },
  },
};

/** What is paid by the month. Open list of the service. */
export const paymentKinds: CodeList = {
  name: 'childBenefitPayments',
  title: {
    nl: 'Kinderbijslag: soort betaling',
    fr: 'Allocations familiales : type de paiement',
    de: 'Kindergeld: Art der Zahlung',
    en: 'Child benefits: kind of payment',
  },
  source:
    'Codes of ChildBenefits v1; the meanings are own wording, that of CHILD_ALLOWANCE and of both participation allowances is assumed',
  codes: {
    BASIC: { nl: 'Basisbedrag', fr: 'Montant de base', de: 'Grundbetrag', en: 'Basic amount' },
    SPECIAL_CARE: {
      nl: 'Zorgtoeslag voor een kind met een specifieke ondersteuningsbehoefte',
      fr: 'Supplément pour un enfant atteint d’une affection ou d’un handicap',
      de: 'Zuschlag für ein Kind mit Beeinträchtigung',
      en: 'Allowance for a child with special needs',
    },
    ORPHAN_CARE: { nl: 'Wezentoeslag', fr: 'Supplément pour orphelin', de: 'Waisenzuschlag', en: 'Orphan allowance' },
    FOSTER_CARE: {
      nl: 'Pleegzorgtoeslag',
      fr: 'Supplément pour placement familial',
      de: 'Pflegezuschlag',
      en: 'Foster-care allowance',
    },
    SOCIAL: { nl: 'Sociale toeslag', fr: 'Supplément social', de: 'Sozialzuschlag', en: 'Social allowance' },
    UNIVERSAL_PARTICIPATION: {
      nl: 'Universele participatietoeslag (schoolbonus)',
      fr: 'Allocation de participation universelle (prime scolaire)',
      de: 'Allgemeiner Teilhabezuschlag (Schulprämie)',
      en: 'Universal participation allowance (school bonus)',
    },
    OTHER_PARTICIPATION: {
      nl: 'Andere participatietoeslag',
      fr: 'Autre allocation de participation',
      de: 'Anderer Teilhabezuschlag',
      en: 'Other participation allowance',
    },
    TODDLER: { nl: 'Kleutertoeslag', fr: 'Allocation maternelle', de: 'Kleinkindzuschlag', en: 'Toddler allowance' },
    CHILD_ALLOWANCE: { nl: 'Kinderbijslag', fr: 'Allocations familiales', de: 'Kindergeld', en: 'Child allowance' },
  },
};

/** What is paid once. Open list of the service. */
export const bonusKinds: CodeList = {
  name: 'childBenefitBonuses',
  title: {
    nl: 'Kinderbijslag: eenmalige premie',
    fr: 'Allocations familiales : prime unique',
    de: 'Kindergeld: einmalige Prämie',
    en: 'Child benefits: single bonus',
  },
  source: 'Codes of ChildBenefits v1; the meanings are own wording',
  codes: {
    BIRTH: { nl: 'Startbedrag bij geboorte', fr: 'Prime de naissance', de: 'Geburtsprämie', en: 'Birth bonus' },
    ADOPTION: { nl: 'Startbedrag bij adoptie', fr: "Prime d'adoption", de: 'Adoptionsprämie', en: 'Adoption bonus' },
    PRE_PAYMENT_BIRTH: {
      nl: 'Startbedrag, vóór de geboorte betaald',
      fr: 'Prime de naissance, payée avant la naissance',
      de: 'Geburtsprämie, vor der Geburt gezahlt',
      en: 'Birth bonus, paid before the birth',
    },
  },
};

/** What has to be known to read a file rightly; the gateway's own codes. */
export const remarks: CodeList = {
  name: 'childBenefitRemarks',
  title: {
    nl: 'Kinderbijslag: opmerking bij het dossier',
    fr: 'Allocations familiales : remarque sur le dossier',
    de: 'Kindergeld: Anmerkung zur Akte',
    en: 'Child benefits: remark on the file',
  },
  source: 'Codes of this gateway for what the documentation of ChildBenefits v1 warns of',
  codes: {
    linkDoesNotProveReceipt: {
      nl: 'De band tussen kind en begunstigde bewijst niet dat de begunstigde het geld ontvangen heeft.',
      fr: "Le lien entre l'enfant et l'allocataire ne prouve pas que celui-ci a reçu l'argent.",
      de: 'Die Verbindung zwischen Kind und Empfänger beweist nicht, dass dieser das Geld erhalten hat.',
      en: 'The link between child and beneficiary does not prove that the beneficiary received the money.',
    },
    institutionsNotNamed: {
      nl: 'Een instelling die de bijslag ontvangt, wordt nooit vermeld.',
      fr: 'Une institution qui reçoit les allocations n’est jamais mentionnée.',
      de: 'Eine Einrichtung, die das Kindergeld erhält, wird nie genannt.',
      en: 'An institution that receives the benefit is never named.',
    },
  },
};
