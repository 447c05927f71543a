import type { SqlTransaction } from '../../platform/jobs/work.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { Ssin } from '../../values/ssin.ts';

/** Stands for the day of a death of which no source gives a day. */
export const unknownDay: IncompleteDate = '0000-00-00';

/** A death that a stream showed to a centre. */
export interface Death {
  /** Parts may be unknown; {@link unknownDay} when all are. */
  readonly diedOn: IncompleteDate;
}

/** A person as one centre knows the person: what one centre saw is not shown to another. */
export interface KnownPerson {
  readonly centre: EnterpriseNumber;
  readonly ssin: Ssin;
}

/** Where deaths are kept, per centre and person. */
export interface DeathStore {
  /** The death of a person, as far as the centre knows; undefined when it knows of none. */
  find(person: KnownPerson): Promise<Death | undefined>;
  /** The deaths among several persons, by number. */
  among(centre: EnterpriseNumber, persons: readonly Ssin[]): Promise<ReadonlyMap<string, Death>>;
  /**
   * Keeps a death, and marks the person's integrations and the files of applicants in whose household the person is.
   * Repeating it changes nothing.
   * @param shown where and when it was seen; `at` in milliseconds since 1970
   * @param codes `closed`: integrations under these end with the person; `outside`: those of people who are not in the
   *   household of their applicant
   * @param alongside runs in the same transaction, with the active integrations that have to end
   */
  keep(
    person: KnownPerson,
    death: Death & { readonly stream: string; readonly integrationId: string; readonly at: number },
    codes: { readonly closed: readonly number[]; readonly outside: readonly number[] },
    alongside: (transaction: SqlTransaction, toEnd: readonly string[]) => Promise<void>,
  ): Promise<void>;
  /** Takes a death back that a register no longer shows, with the marks. What has ended stays ended. */
  correct(person: KnownPerson, at: number, codes: { readonly outside: readonly number[] }): Promise<void>;
  /**
   * Marks whether somebody in the household of the person of an integration has died.
   * @param outside codes of people who are not in the household of their applicant
   */
  markHousehold(integrationId: string, hasDied: boolean, outside: readonly number[]): Promise<void>;
  /** Active integrations of all centres, under these codes, of people who have died. */
  unclosed(codes: readonly number[], limit: number): Promise<readonly string[]>;
}

/** The day as callers get it; undefined when nothing of it is known. */
export function shownDay({ diedOn }: Death): IncompleteDate | undefined {
  return diedOn === unknownDay ? undefined : diedOn;
}
