import type { FullText } from '../../../values/localized-text.ts';

/** What the roles are called. */
export const roleTitles: Readonly<Record<string, FullText>> = {
  socialWorker: { nl: 'maatschappelijk werker', fr: 'travailleur social', de: 'Sozialarbeiter', en: 'social worker' },
  teamLead: {
    nl: 'teamverantwoordelijke',
    fr: 'responsable d’équipe',
    de: 'Teamverantwortlicher',
    en: 'team lead',
  },
  dataProtectionOfficer: {
    nl: 'functionaris voor gegevensbescherming',
    fr: 'délégué à la protection des données',
    de: 'Datenschutzbeauftragter',
    en: 'data protection officer',
  },
  securityOfficer: {
    nl: 'informatieveiligheidsconsulent',
    fr: 'conseiller en sécurité de l’information',
    de: 'Informationssicherheitsberater',
    en: 'security officer',
  },
  inspector: {
    nl: 'inspecteur van de POD Maatschappelijke Integratie',
    fr: 'inspecteur du SPP Intégration sociale',
    de: 'Inspektor des ÖPD Sozialeingliederung',
    en: 'inspector of the PPS Social Integration',
  },
  softwareIntegration: {
    nl: 'software zonder persoon',
    fr: 'logiciel sans personne',
    de: 'Software ohne Person',
    en: 'software without a person',
  },
};
