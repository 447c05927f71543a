import type { SelfEmployedSegment, ContributionState } from '../personas/schema.ts';
import type { Labels } from './labels.ts';

/*
 * The numbers of the institute for the self-employed. Known from public samples: quality 100, contributions 100, 105 and
 * 400, equality 100. All others, and the two characters of a situation, are invented for the simulator.
 */

export const qualityCodes: Readonly<Record<SelfEmployedSegment['quality'], string>> = {
  ownName: '100',
  mandatary: '110',
  helper: '200',
  assistingSpouse: '300',
};

export const qualityLabels: Labels = {
  100: ['Zelfstandige in eigen naam', 'Indépendant en nom propre', 'Selbstständiger im eigenen Namen'],
  110: ['Mandataris van een vennootschap', 'Mandataire de société', 'Beauftragter einer Gesellschaft'],
  200: ['Helper', 'Aidant', 'Helfer'],
  300: ['Meewerkende echtgenoot', 'Conjoint aidant', 'Mithelfender Ehepartner'],
};

export const contributionCodes: Readonly<Record<SelfEmployedSegment['contribution'], string>> = {
  main: '100',
  article37: '105',
  secondary: '200',
  student: '250',
  helper: '300',
  maxiStatute: '400',
  miniStatute: '410',
  afterPensionAge: '520',
  continuedInsurance: '600',
  assimilated: '700',
};

export const contributionLabels: Labels = {
  100: ['Hoofdberoep', 'Activité principale', 'Hauptberuf'],
  105: ['Gelijkstelling met bijberoep (artikel 37)', 'Assimilation (article 37)', 'Gleichstellung (Artikel 37)'],
  200: ['Bijberoep', 'Activité complémentaire', 'Nebenberuf'],
  250: ['Student-zelfstandige', 'Étudiant-indépendant', 'Selbstständiger Student'],
  300: ['Helper zonder inkomen', 'Aidant sans revenus', 'Helfer ohne Einkommen'],
  400: ['Meewerkende echtgenoot, maxistatuut', 'Conjoint aidant, maxi-statut', 'Mithelfender Ehepartner, Maxi-Statut'],
  410: ['Meewerkende echtgenoot, ministatuut', 'Conjoint aidant, mini-statut', 'Mithelfender Ehepartner, Mini-Statut'],
  520: ['Activiteit na de pensioenleeftijd', 'Activité après l’âge de la pension', 'Tätigkeit nach dem Pensionsalter'],
  600: ['Voortgezette verzekering', 'Assurance continuée', 'Fortgesetzte Versicherung'],
  700: ['Gelijkgestelde periode', 'Période assimilée', 'Gleichgestellter Zeitraum'],
};

export const equalityCodes: Readonly<Record<NonNullable<SelfEmployedSegment['assimilation']>, string>> = {
  sickness: '100',
  bankruptcy: '200',
  detention: '300',
  palliativeCare: '400',
  sickChild: '410',
  studies: '500',
};

export const equalityLabels: Labels = {
  100: ['Ziekte', 'Maladie', 'Krankheit'],
  200: ['Overbruggingsrecht na faillissement', 'Droit passerelle après faillite', 'Überbrückungsrecht nach Konkurs'],
  300: ['Voorlopige hechtenis', 'Détention préventive', 'Untersuchungshaft'],
  400: ['Palliatieve zorg', 'Soins palliatifs', 'Palliativpflege'],
  410: ['Ernstig ziek kind', 'Enfant gravement malade', 'Schwer erkranktes Kind'],
  500: ['Studies', 'Études', 'Studium'],
};

export const situationCodes: Readonly<Record<ContributionState, string>> = {
  paid: '10',
  notPaid: '20',
  exempted: '30',
};

export const situationLabels: Labels = {
  10: ['Betaald', 'Payé', 'Bezahlt'],
  20: ['Niet betaald', 'Non payé', 'Nicht bezahlt'],
  30: ['Vrijgesteld', 'Dispensé', 'Befreit'],
};

/** What a quarter gives in the insurance for sickness and invalidity. */
export const zivCodes: Readonly<Record<'insured' | 'notInsured', string>> = { insured: '1', notInsured: '2' };

export const zivLabels: Labels = {
  1: ['Telt voor de ziekteverzekering', 'Compte pour l’assurance maladie', 'Zählt für die Krankenversicherung'],
  2: [
    'Telt niet voor de ziekteverzekering',
    'Ne compte pas pour l’assurance maladie',
    'Zählt nicht für die Krankenversicherung',
  ],
};

export const occupationLabels: Labels = {
  E43910: ['Dakwerker', 'Couvreur', 'Dachdecker'],
  E56101: ['Horeca', 'Horeca', 'Gastgewerbe'],
  E74300: ['Vertaler', 'Traducteur', 'Übersetzer'],
};

/** Enterprise numbers of the funds, invented like those of all organizations here. */
export const fundNumbers: Readonly<Record<string, string>> = {
  '001': '1999340144',
  '002': '1999340244',
  '010': '1999340343',
  '012': '1999340442',
  '019': '1999340541',
};
