import type { CalendarDate } from '../../values/calendar.ts';

/** Scopes of access tokens. */
export const scopes = {
  integrate: 'scope:pcsw:socialInquiry:integrate',
  consult: 'scope:pcsw:socialInquiry:consult',
  audit: 'scope:pcsw:socialInquiry:audit',
} as const;

/** What each scope allows, for those who ask for a token. */
export const scopeTexts: Readonly<Record<string, string>> = {
  [scopes.integrate]: 'Register and end integrations',
  [scopes.consult]: 'Consult the streams of an integration',
  [scopes.audit]: 'Query who accessed a person’s data (data protection officer)',
};

/** What somebody does with a person's data, or with what is kept about persons, as the rules see it. */
export interface Act {
  /** First day on which the row holds. */
  readonly validFrom: CalendarDate;
  /** Last day; absent while it holds. */
  readonly validUntil?: CalendarDate;
  /** Scope that the access token must have. */
  readonly scope: (typeof scopes)[keyof typeof scopes];
  /** Roles that may do it; no other role may. */
  readonly roles: readonly string[];
  /** What the request names. `optionalPerson`: a list that may be asked about one person. */
  readonly target: 'none' | 'person' | 'optionalPerson' | 'integration';
  /** It shows or lists streams: roles are judged, and explained, as for a consultation. */
  readonly isConsultation?: true;
  /** It only reads what is kept here. Its evidence is written once, before the answer leaves. */
  readonly isRead?: true;
}

const always = '2002-10-01';
const workers = ['socialWorker', 'teamLead'];
const readers = [...workers, 'dataProtectionOfficer', 'softwareIntegration'];
const reconcilers = [...workers, 'softwareIntegration'];
const auditors = ['dataProtectionOfficer', 'securityOfficer'];
const { integrate, consult, audit } = scopes;

/** Every act, by its name in the evidence. Whatever is not here cannot be done. */
export const acts = {
  register: { validFrom: always, scope: integrate, roles: workers, target: 'person' },
  queryIntegrations: { validFrom: always, scope: integrate, roles: readers, target: 'optionalPerson', isRead: true },
  readIntegration: { validFrom: always, scope: integrate, roles: readers, target: 'integration', isRead: true },
  inform: { validFrom: always, scope: integrate, roles: workers, target: 'integration' },
  end: { validFrom: always, scope: integrate, roles: workers, target: 'integration' },
  decide: { validFrom: always, scope: integrate, roles: workers, target: 'integration' },
  readDecision: { validFrom: always, scope: integrate, roles: readers, target: 'integration', isRead: true },
  queryReviews: { validFrom: always, scope: integrate, roles: readers, target: 'none', isRead: true },
  openReview: { validFrom: always, scope: integrate, roles: workers, target: 'integration' },
  integratePerson: { validFrom: always, scope: integrate, roles: workers, target: 'integration' },
  listStreams: {
    validFrom: always,
    scope: consult,
    roles: workers,
    target: 'integration',
    isConsultation: true,
    isRead: true,
  },
  consult: { validFrom: always, scope: consult, roles: workers, target: 'integration', isConsultation: true },
  noteReason: { validFrom: always, scope: consult, roles: workers, target: 'integration' },
  reconcile: { validFrom: always, scope: integrate, roles: reconcilers, target: 'none' },
  readReconciliation: { validFrom: always, scope: integrate, roles: reconcilers, target: 'none', isRead: true },
  queryReconciliations: { validFrom: always, scope: integrate, roles: reconcilers, target: 'none', isRead: true },
  queryAccessRecords: { validFrom: always, scope: audit, roles: auditors, target: 'person', isRead: true },
} as const satisfies Readonly<Record<string, Act>>;
export type ActName = keyof typeof acts;
export const actNames = Object.keys(acts) as [ActName, ...ActName[]];
