import type { FullText } from '../domain/localized-text.ts';

export interface Refusal {
  readonly allowed: false;
  readonly ruleCode: string;
  readonly reason: FullText;
}

export interface Permission {
  readonly allowed: true;
  /** Names the grant, for the evidence. */
  readonly ruleCode: string;
  readonly categories: 'all' | readonly string[];
}

export type Decision = Permission | Refusal;
