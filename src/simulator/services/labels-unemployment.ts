import type { Labels } from './labels.ts';

/** Kinds of unemployment; the numbers are those of the employment office, the words are ours. */
export const unemploymentLabels: Labels = {
  '00': ['Niet vergoedbaar als werkloze', 'Non indemnisable comme chômeur', 'Nicht als Arbeitsloser entschädigbar'],
  '01': ['Volledige werkloosheid, voltijds', 'Chômage complet, temps plein', 'Vollarbeitslosigkeit, Vollzeit'],
  '02': [
    'Tijdelijke werkloosheid, voltijds',
    'Chômage temporaire, temps plein',
    'Zeitweilige Arbeitslosigkeit, Vollzeit',
  ],
  '03': [
    'Volledige werkloosheid, vrijwillig deeltijds',
    'Chômage complet, temps partiel volontaire',
    'Vollarbeitslosigkeit, freiwillige Teilzeit',
  ],
  '05': [
    'Deeltijds met inkomensgarantie-uitkering',
    'Temps partiel avec allocation de garantie de revenus',
    'Teilzeit mit Einkommensgarantie',
  ],
  11: ['Beroepsopleiding', 'Formation professionnelle', 'Berufsausbildung'],
};

/** Articles of the rules on unemployment. */
export const articleLabels: Labels = {
  30: [
    'Onvoldoende arbeidsdagen in de referteperiode',
    'Nombre insuffisant de journées de travail dans la période de référence',
    'Nicht genug Arbeitstage im Bezugszeitraum',
  ],
  36: ['Inschakelingsuitkering', 'Allocation d’insertion', 'Eingliederungsgeld'],
  44: ['Zonder arbeid en zonder loon', 'Privé de travail et de rémunération', 'Ohne Arbeit und ohne Lohn'],
  51: ['Vrijwillig werkverlaten', 'Abandon d’emploi', 'Freiwillige Arbeitsaufgabe'],
  56: ['Beschikbaar voor de arbeidsmarkt', 'Disponible pour le marché de l’emploi', 'Verfügbar für den Arbeitsmarkt'],
  63: ['Einde van de periode van recht', 'Fin de la période du droit', 'Ende des Anspruchszeitraums'],
};

/** Kinds of sanction and of warning; the numbers are invented. */
export const sanctionLabels: Labels = {
  B1: ['Werkverlating', 'Abandon d’emploi', 'Arbeitsaufgabe'],
  B2: ['Afwezigheid bij een oproeping', 'Absence à une convocation', 'Abwesenheit bei einer Vorladung'],
  W1: ['Verwittiging', 'Avertissement', 'Verwarnung'],
};

/** Reasons of an exemption, and regions; the numbers are invented. */
export const exemptionLabels: Labels = {
  E10: ['Studies met volledig leerplan', 'Études de plein exercice', 'Vollzeitstudium'],
  E20: ['Beroepsopleiding', 'Formation professionnelle', 'Berufsausbildung'],
  R1: ['Vlaams Gewest', 'Région flamande', 'Flämische Region'],
  R2: ['Waals Gewest', 'Région wallonne', 'Wallonische Region'],
};
