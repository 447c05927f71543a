import type { FullText } from '../../values/localized-text.ts';

/** Who a caller can be. A role that is not here may do nothing. */
export interface Role {
  readonly name: string;
  readonly title: FullText;
  /** Role whose grants open streams to this one; absent for roles that consult nothing. */
  readonly consultsAs?: string;
  /** True for software without a person: it does background work only, never a consultation. */
  readonly isSoftware?: true;
}

/** The roles of a centre and of those who check it, as the access token names them. */
export const roles: readonly Role[] = [
  {
    name: 'socialWorker',
    title: { nl: 'maatschappelijk werker', fr: 'travailleur social', de: 'Sozialarbeiter', en: 'social worker' },
    consultsAs: 'socialWorker',
  },
  {
    name: 'teamLead',
    title: {
      nl: 'teamverantwoordelijke',
      fr: 'responsable d’équipe',
      de: 'Teamverantwortlicher',
      en: 'team lead',
    },
    consultsAs: 'socialWorker',
  },
  {
    name: 'dataProtectionOfficer',
    title: {
      nl: 'functionaris voor gegevensbescherming',
      fr: 'délégué à la protection des données',
      de: 'Datenschutzbeauftragter',
      en: 'data protection officer',
    },
  },
  {
    name: 'securityOfficer',
    title: {
      nl: 'informatieveiligheidsconsulent',
      fr: 'conseiller en sécurité de l’information',
      de: 'Informationssicherheitsberater',
      en: 'security officer',
    },
  },
  {
    name: 'inspector',
    title: {
      nl: 'inspecteur van de POD Maatschappelijke Integratie',
      fr: 'inspecteur du SPP Intégration sociale',
      de: 'Inspektor des ÖPD Sozialeingliederung',
      en: 'inspector of the PPS Social Integration',
    },
  },
  {
    name: 'softwareIntegration',
    title: {
      nl: 'software zonder persoon',
      fr: 'logiciel sans personne',
      de: 'Software ohne Person',
      en: 'software without a person',
    },
    isSoftware: true,
  },
];

const byName = new Map(roles.map((role) => [role.name, role]));

/** The role of that name. */
export function findRole(name: string): Role | undefined {
  return byName.get(name);
}

/** True for a caller behind whom there is no person. */
export function isSoftware({ role }: { readonly role: string }): boolean {
  return findRole(role)?.isSoftware === true;
}
