/*
 * What the dossier page reads of the API: types only, never served. They repeat the contract (`openapi/openapi.yaml`),
 * because the page is a caller like any other.
 */

import type { Localized, ProblemBody } from '../common/contract.ts';

export interface Persona {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  readonly story: string;
}

export interface Integration {
  readonly integrationId: string;
  readonly ssin?: string;
  readonly qualityCode: { readonly code: string; readonly label?: Localized };
  readonly caseReference?: string;
  readonly applicationDate: string;
  /** The integration of the applicant in whose file this one is. */
  readonly applicant?: string;
  readonly period: { readonly startDate: string; readonly endDate: string };
  readonly daysLeft?: number;
  readonly state: string;
  readonly warnings: readonly string[];
}

export interface IntegrationPage {
  readonly items: readonly Integration[];
  readonly next?: string;
}

export interface StreamAccess {
  readonly name: string;
  readonly title: Localized;
  readonly allowed: boolean;
  readonly reason?: Localized;
  readonly legalBasis?: string;
  readonly remedy?: { readonly action: string };
}

/** The answer of a stream. */
export interface StreamAnswer {
  readonly stream: string;
  readonly outcome: 'dataFound' | 'noDataFound' | 'incomplete';
  readonly consultedAt: string;
  readonly withheldCategories: readonly string[];
  readonly filteredElements: readonly string[];
  readonly unknownProperties: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

export type StreamState = 'answered' | 'incomplete' | 'failed' | 'refused';

export interface StreamResult {
  readonly name: string;
  readonly state: StreamState;
  readonly shouldAskAgain: boolean;
  readonly problem?: ProblemBody;
  readonly answer?: StreamAnswer;
}

export interface Begun {
  readonly asked: readonly string[];
}

export interface Progress {
  readonly slow: readonly string[];
}

export interface Summary {
  readonly dossierId: string;
  readonly completedAt: string;
  readonly streams: readonly Omit<StreamResult, 'answer'>[];
  readonly keptUntil?: string;
}

/** A dossier that is read again, with its answers by stream. */
export interface KeptDossier extends Summary {
  readonly answers: Readonly<Record<string, StreamAnswer>>;
}

/** Somebody near the applicant, by the applicant's own streams. */
export interface ProposedPerson {
  readonly personRef?: string;
  /** Absent for somebody who cannot be integrated. */
  readonly href?: string;
  readonly cannotIntegrate?: 'noNumber' | 'invalidNumber';
  readonly ssin?: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly birthDate?: string;
  readonly kinship: string;
  readonly livesIn?: boolean;
  readonly isDeceased?: true;
  readonly qualityCode?: number;
}

export interface Proposal {
  readonly items: readonly ProposedPerson[];
  readonly isHouseholdKnown: boolean;
}

export interface Observation {
  readonly observationId: string;
  readonly integrationId: string;
  readonly kind: string;
  readonly date: string;
  readonly item: string;
  readonly outcome: string;
  readonly reference?: string;
  readonly withdraws?: string;
  readonly withdrawnBy?: string;
}

export interface Rule {
  readonly code: string;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly certainty: 'confirmed' | 'derived' | 'assumed';
}

export interface Fact {
  readonly origin: 'found' | 'declared' | 'observed' | 'chosen';
  readonly integrationId?: string;
  readonly stream?: string;
  readonly path: string;
  readonly ticket?: string;
  readonly consultedAt?: string;
}

export interface Missing {
  readonly why: 'notConsulted' | 'notOpen' | 'sourceSilent' | 'withheld' | 'notInSource' | 'notDeclared' | 'notSettled';
  readonly integrationId?: string;
  readonly stream?: string;
  readonly path?: string;
}

export interface Finding {
  readonly state: 'raised' | 'explained' | 'clear' | 'unknown';
  readonly rule: Rule;
  readonly title: Localized;
  readonly text: Localized;
  readonly question?: Localized;
  readonly values?: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}
