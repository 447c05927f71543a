import type { Labels } from './labels.ts';

/** Civil states (120). */
export const civilStates: Labels = {
  '10': ['Ongehuwd', 'Célibataire', 'Ledig'],
  '20': ['Gehuwd', 'Marié(e)', 'Verheiratet'],
  '25': ['Huwelijk nietig verklaard', 'Mariage annulé', 'Ehe für nichtig erklärt'],
  '26': ['Putatief huwelijk', 'Mariage putatif', 'Putativehe'],
  '30': ['Verweduwd', 'Veuf/veuve', 'Verwitwet'],
  '40': ['Gescheiden', 'Divorcé(e)', 'Geschieden'],
  '41': ['Gescheiden', 'Divorcé(e)', 'Geschieden'],
  '50': ['Gescheiden van tafel en bed', 'Séparé(e) de corps', 'Von Tisch und Bett getrennt'],
  '51': ['Gescheiden van tafel en bed', 'Séparé(e) de corps', 'Von Tisch und Bett getrennt'],
  '60': ['Verstoten', 'Répudié(e)', 'Verstoßen'],
  '80': ['Geregistreerd partnerschap', 'Partenariat enregistré', 'Eingetragene Partnerschaft'],
  '81': ['Einde van het partnerschap', 'Fin du partenariat', 'Ende der Partnerschaft'],
  '90': ['Onbepaald', 'Indéterminé', 'Unbestimmt'],
};

/** Roles towards the reference person (140, 141). */
export const familyRoles: Labels = {
  '01': ['Referentiepersoon', 'Personne de référence', 'Bezugsperson'],
  '02': ['Echtgenoot/echtgenote', 'Conjoint(e)', 'Ehepartner'],
  '03': ['Zoon/dochter', 'Fils/fille', 'Sohn/Tochter'],
  '05': ['Kleinkind', 'Petit-enfant', 'Enkelkind'],
  '06': ['Vader/moeder', 'Père/mère', 'Vater/Mutter'],
  '09': ['Broer/zus', 'Frère/sœur', 'Bruder/Schwester'],
  '10': ['Schoonbroer/schoonzus', 'Beau-frère/belle-sœur', 'Schwager/Schwägerin'],
  '12': ['Niet verwant', 'Non apparenté', 'Nicht verwandt'],
  '13': ['Stiefkind', 'Enfant du conjoint', 'Stiefkind'],
  '14': ['Achterkleinkind', 'Arrière-petit-enfant', 'Urenkelkind'],
  '15': ['Oom/tante', 'Oncle/tante', 'Onkel/Tante'],
  '20': ['Gemeenschap', 'Communauté', 'Gemeinschaft'],
  '21': ['Partner', 'Partenaire', 'Partner'],
  '22': ['Wettelijk samenwonende', 'Cohabitant légal', 'Gesetzlich zusammenwohnend'],
};

/** Kinds of dwelling of a household. */
export const housings: Labels = {
  '00': ['Private woning', 'Logement privé', 'Privatwohnung'],
  '01': ['Collectieve woning', 'Logement collectif', 'Gemeinschaftswohnung'],
};

/** Descent (110). */
export const filiations: Labels = {
  '00': ['Afstamming', 'Filiation', 'Abstammung'],
  '01': ['Afstamming van één ouder', 'Filiation à un parent', 'Abstammung von einem Elternteil'],
};

/** Capacity to act (111). */
export const protectionSituations: Labels = {
  '68': ['Voorlopig bewind', 'Administration provisoire', 'Vorläufige Verwaltung'],
  '70': ['Rechterlijke bescherming', 'Protection judiciaire', 'Gerichtlicher Schutz'],
};

/** In what capacity somebody acts for another (113). */
export const guardianCapacities: Labels = {
  '24': ['Voorlopig bewindvoerder', 'Administrateur provisoire', 'Vorläufiger Verwalter'],
  '30': ['Bewindvoerder over de goederen', 'Administrateur des biens', 'Verwalter der Güter'],
  '31': ['Bewindvoerder over de persoon', 'Administrateur de la personne', 'Verwalter der Person'],
};

/** Ground of a measure of protection. */
export const justifications: Labels = {
  '5': ['Beslissing vrederechter', 'Décision du juge de paix', 'Entscheidung des Friedensrichters'],
};

/** Why a legal cohabitation ended. */
export const cessationReasons: Labels = {
  '01': ['Huwelijk', 'Mariage', 'Eheschließung'],
  '03': ['Eenzijdige verklaring', 'Déclaration unilatérale', 'Einseitige Erklärung'],
};

/** Identity cards (195). */
export const cardTypes: Labels = {
  '0000': ['Identiteitskaart', "Carte d'identité", 'Personalausweis'],
  '0010': ['Vreemdelingenkaart', "Carte d'étranger", 'Ausländerkarte'],
  '0050': ['Identiteitsstuk kind', "Document d'identité enfant", 'Kinderausweis'],
  '0060': ['Identiteitsstuk kind', "Document d'identité enfant", 'Kinderausweis'],
  '0070': ['Identiteitsstuk kind', "Document d'identité enfant", 'Kinderausweis'],
  '0071': ['Identiteitsstuk kind', "Document d'identité enfant", 'Kinderausweis'],
  '0120': ['Attest van verlies', 'Attestation de perte', 'Verlustbescheinigung'],
};

/*
 * The register has codes for what follows, but its list is not public: the codes in the personas and these words for them
 * are invented.
 */
export const courts: Labels = {
  '12': ['Rechtbank van eerste aanleg', 'Tribunal de première instance', 'Gericht erster Instanz'],
};
export const courtNames: Labels = {
  '0063': ['Rechtbank Eupen', "Tribunal d'Eupen", 'Gericht Eupen'],
  '0092': ['Rechtbank Namen', 'Tribunal de Namur', 'Gericht Namur'],
};
export const inquiryResults: Labels = { '1': ['Verblijf bevestigd', 'Résidence confirmée', 'Wohnort bestätigt'] };
export const nameChanges: Labels = { '02': ['Voornamen', 'Prénoms', 'Vornamen'] };
export const nationalityReasons: Labels = {
  '12': ['Verklaring', 'Déclaration', 'Erklärung'],
  '41': ['Naturalisatie', 'Naturalisation', 'Einbürgerung'],
};
export const deathDecisions: Labels = {};
/** Roles in a shared residence of a child (021). */
export const hostingRoles: Labels = {
  '1': ['Gehuisvest kind', 'Enfant hébergé', 'Beherbergtes Kind'],
  '2': ['Huisvestende ouder', 'Parent hébergeur', 'Beherbergender Elternteil'],
};
export const absenceKinds: Labels = {
  '1': ['Ziekenhuis of rusthuis', 'Hôpital ou maison de repos', 'Krankenhaus oder Altersheim'],
  '2': ['Studie of arbeid', 'Études ou travail', 'Studium oder Arbeit'],
};
export const absenceDecisions: Labels = {
  '1': ['Vermoeden van afwezigheid', "Présomption d'absence", 'Abwesenheitsvermutung'],
};
export const chosenResidences: Labels = {
  '1': ['Commissariaat-generaal', 'Commissariat général', 'Generalkommissariat'],
};
export const occupations: Labels = {
  '0412': ['Magazijnier', 'Magasinier', 'Lagerist'],
  '0655': ['Herbergier', 'Aubergiste', 'Gastwirt'],
};
export const socialCategories: Labels = {
  '2': ['Arbeider', 'Ouvrier', 'Arbeiter'],
  '4': ['Zelfstandige', 'Indépendant', 'Selbstständiger'],
};
export const validations: Labels = { '1': ['Te controleren', 'À vérifier', 'Zu prüfen'] };
