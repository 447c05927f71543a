import type { IncompleteDate } from '../values/incomplete-date.ts';

/** What one answer says about whether a person has died. */
export interface LifeSign {
  /** The person consulted, or somebody else. */
  readonly who: 'self' | 'other';
  /** Of somebody else: eleven digits; absent for a person without a number. */
  readonly ssin?: string | undefined;
  /** True when the source says that the person has died, false when it says everything else and no death. */
  readonly hasDied: boolean;
  /** The day of death; absent when it is not known. */
  readonly diedOn?: IncompleteDate | undefined;
  /** True for somebody else in the household of the person consulted. */
  readonly livesIn?: true | undefined;
}
