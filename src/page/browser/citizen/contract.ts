/*
 * What the page of the person concerned reads of the API: types only, never served. They repeat the contract
 * (`openapi/openapi.yaml`), because the page is a caller like any other. Texts come in the language that was asked for.
 */

import type { Language } from '../common/contract.ts';

/** A code of the API in words. */
export interface Worded {
  readonly code: string;
  readonly text: string;
}

export interface Centre {
  readonly enterpriseNumber: string;
  /** Absent when the gateway no longer knows it. */
  readonly name?: string;
}

/** Words of a data protection officer, in the language in which they were written. */
export interface OfficerWords {
  readonly text: string;
  readonly language: Language;
}

/** What the person asked about a line, and what came of it. */
export interface LineQuestion {
  readonly questionId: string;
  readonly state: Worded;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly text?: string;
  /** The answer takes longer: `dueOn` is the later day. */
  readonly extension?: OfficerWords & { readonly formerDueOn: string; readonly extendedAt: string };
  readonly answer?: OfficerWords & { readonly answeredAt: string };
}

/** The same in the list of questions. */
export interface OwnQuestion extends LineQuestion {
  readonly entryId: string;
  readonly centre: Centre;
}

/** Somebody of a centre did something with the person's data. */
export interface OwnRecord {
  readonly entryId: string;
  readonly at: string;
  readonly centre: Centre;
  readonly role: Worded;
  readonly action: Worded;
  readonly appearance: Worded;
  readonly outcome: Worded;
  readonly data?: {
    readonly stream: string;
    readonly title: string;
    readonly source: string;
    readonly purpose: string;
    readonly categories?: readonly string[];
  };
  readonly qualityCode?: Worded;
  readonly mandate?: string;
  /** In English. */
  readonly legalBasis?: string;
  readonly reason?: Worded;
  readonly question?: LineQuestion;
  readonly withheldUntil?: string;
}

/** A page of a list of the API. */
export interface ListPage<Item> {
  /** First day of which the person sees records; only in the list of these. */
  readonly from?: string;
  readonly items: readonly Item[];
  readonly next?: string;
}
