import type { Labels } from './labels.ts';

/** Registers (210). */
export const registers: Labels = {
  '1': ['Vreemdelingenregister', 'Registre des étrangers', 'Fremdenregister'],
  '2': ['Bevolkingsregister', 'Registre de la population', 'Bevölkerungsregister'],
  '3': ['Register EU-ambtenaren', 'Registre des fonctionnaires UE', 'Register der EU-Beamten'],
  '4': ['Wachtregister', "Registre d'attente", 'Warteregister'],
  '5': ['Wachtregister', "Registre d'attente", 'Warteregister'],
  '6': ['Wachtregister EU', "Registre d'attente UE", 'Warteregister EU'],
};

/*
 * The register has codes for what follows, but its list is not public: the codes in the personas and these words for them
 * are invented.
 */
export const refugeeTypes: Labels = { '1': ['Kandidaat-vluchteling', 'Candidat réfugié', 'Asylbewerber'] };
export const generalInformation: Labels = {
  '1': ['Verzoek', 'Demande', 'Antrag'],
  '2': ['Beslissing', 'Décision', 'Entscheidung'],
  '3': ['Beroep', 'Recours', 'Beschwerde'],
};
export const organizations: Labels = {
  '2': ['Commissariaat-generaal', 'Commissariat général', 'Generalkommissariat'],
  '3': ['Dienst Vreemdelingenzaken', 'Office des étrangers', 'Ausländeramt'],
  '4': ['Raad voor Vreemdelingenbetwistingen', 'Conseil du contentieux des étrangers', 'Rat für Ausländerstreitsachen'],
};
export const procedureOrigins: Labels = { '2': ['Eerste verzoek', 'Première demande', 'Erster Antrag'] };
export const applications: Labels = { A: ['Asielverzoek', "Demande d'asile", 'Asylantrag'] };
export const advices: Labels = { '5': ['Ongunstig', 'Défavorable', 'Ungünstig'] };
export const decisions: Labels = { '7': ['Weigering', 'Refus', 'Ablehnung'] };
export const openClosed: Labels = { '1': ['Open', 'Ouvert', 'Offen'], '2': ['Gesloten', 'Fermé', 'Geschlossen'] };
export const initiatives: Labels = {
  '1': ['Lokaal opvanginitiatief', "Initiative locale d'accueil", 'Lokale Aufnahmeinitiative'],
};
export const receptionCentres: Labels = { '1004': ['Opvangcentrum', "Centre d'accueil", 'Aufnahmezentrum'] };
export const limosaReasons: Labels = {
  '1': ['Gedetacheerd werknemer', 'Travailleur détaché', 'Entsandter Arbeitnehmer'],
  '3': ['Tijdelijk', 'Temporaire', 'Zeitweilig'],
};
export const appeals: Labels = {};
export const protections: Labels = {};
export const strikingOuts: Labels = {};
export const territoryLeft: Labels = {};
