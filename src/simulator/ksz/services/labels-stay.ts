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

/** The register has these codes; their words are not public, so the simulator gives the codes alone. */
export const advices: Labels = {};
export const appeals: Labels = {};
export const applications: Labels = {};
export const decisions: Labels = {};
export const generalInformation: Labels = {};
export const initiatives: Labels = {};
export const limosaReasons: Labels = {};
export const openClosed: Labels = {};
export const organizations: Labels = {};
export const procedureOrigins: Labels = {};
export const protections: Labels = {};
export const receptionCentres: Labels = {};
export const refugeeTypes: Labels = {};
export const strikingOuts: Labels = {};
export const territoryLeft: Labels = {};
