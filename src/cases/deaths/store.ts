import { sql, type Transaction } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { sqlOf } from '../../platform/postgres/sql-transaction.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import { sealDeath, type IntegrationTables } from '../integrations/row.ts';
import type { DeathStore, KnownPerson } from './death.ts';
import { dayOfDeath } from './day-of-death.ts';
import { openDay, sealDay, type SubjectKey } from './row.ts';

/** Deaths in PostgreSQL: whose they are as a pseudonym, the day encrypted. */
export function createDeathStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): DeathStore {
  const query = database.query.$extendTables<IntegrationTables>();
  const keyOf = ({ centre, ssin }: KnownPerson): SubjectKey => ({
    centre,
    subject: Buffer.from(sealer.pseudonym(ssin)),
  });

  return {
    find: async (person) => {
      const diedOn = await dayOfDeath(query, keyOf(person), sealer);
      return diedOn === undefined ? undefined : { diedOn };
    },

    among: async (centre, persons) => {
      if (persons.length === 0) return new Map();
      const numbers = new Map(
        persons.map((ssin) => [keyOf({ centre, ssin }).subject.toString('hex'), ssin.reveal()] as const),
      );
      const rows = await query
        .selectFrom('person_death')
        .select(['subject', 'day_sealed'])
        .where('centre', '=', centre)
        .where(
          'subject',
          'in',
          persons.map((ssin) => keyOf({ centre, ssin }).subject),
        )
        .where('corrected_at', 'is', null)
        .execute();
      return new Map(
        rows.flatMap(({ subject, day_sealed: sealed }) => {
          const number = numbers.get(subject.toString('hex'));
          return number === undefined ? [] : [[number, { diedOn: openDay({ centre, subject }, sealed, sealer) }]];
        }),
      );
    },

    keep: (person, { diedOn, stream, integrationId, at }, { closed, outside }, alongside) =>
      query.transaction().execute(async (transaction) => {
        const key = keyOf(person);
        const told = { day_sealed: sealDay(key, diedOn, sealer), stream, integration_id: integrationId };
        const row = { ...told, seen_at: new Date(at), corrected_at: null };
        await transaction
          .insertInto('person_death')
          .values({ ...key, ...row })
          .onConflict((conflict) => conflict.columns(['centre', 'subject']).doUpdateSet(row))
          .execute();
        await markPerson(transaction, key, diedOn, sealer);
        await markApplicants(transaction, key, outside);
        const toEnd = await ofPerson(transaction, key)
          .select('integration_id')
          .where('state', '=', 'active')
          .where('quality_code', 'in', closed)
          .orderBy('integration_id')
          .execute();
        await alongside(
          sqlOf(transaction),
          toEnd.map((one) => one.integration_id),
        );
      }),

    correct: (person, at, { outside }) =>
      query.transaction().execute(async (transaction) => {
        const key = keyOf(person);
        await transaction
          .updateTable('person_death')
          .set({ corrected_at: new Date(at) })
          .where('centre', '=', key.centre)
          .where('subject', '=', key.subject)
          .where('corrected_at', 'is', null)
          .execute();
        await markPerson(transaction, key, undefined, sealer);
        await markApplicants(transaction, key, outside);
      }),

    markHousehold: async (integrationId, hasDied, outside) => {
      await query
        .updateTable('integration as applicant')
        .set({ household_member_died: hasDied ? true : someMemberDied(outside) })
        .where('applicant.integration_id', '=', integrationId)
        .execute();
    },

    unclosed: async (codes, limit) => {
      const rows = await query
        .selectFrom('integration')
        .select('integration_id')
        .where('died_on_sealed', 'is not', null)
        .where('state', '=', 'active')
        .where('quality_code', 'in', codes)
        .orderBy('integration_id')
        .limit(limit)
        .execute();
      return rows.map((row) => row.integration_id);
    },
  };
}

function ofPerson(transaction: Transaction<IntegrationTables>, { centre, subject }: SubjectKey) {
  return transaction.selectFrom('integration').where('centre', '=', centre).where('subject', '=', subject);
}

/** Each integration has the day sealed for itself. */
async function markPerson(
  transaction: Transaction<IntegrationTables>,
  key: SubjectKey,
  diedOn: IncompleteDate | undefined,
  sealer: SsinSealer,
): Promise<void> {
  const rows = await ofPerson(transaction, key)
    .select('integration_id')
    .forUpdate()
    .orderBy('integration_id')
    .execute();
  for (const { integration_id: id } of rows) {
    const sealed = diedOn === undefined ? null : sealDeath(id, diedOn, sealer);
    await transaction
      .updateTable('integration')
      .set({ died_on_sealed: sealed })
      .where('integration_id', '=', id)
      .execute();
  }
}

/** Whether the centre knows that an integration's household has lost somebody whom it has integrated beside it. */
function someMemberDied(outside: readonly number[]) {
  return sql<boolean>`exists (
    select from integration as member
    where member.applicant_integration_id = applicant.integration_id
      and member.died_on_sealed is not null
      and not member.quality_code = any(${[...outside]}::smallint[])
  )`;
}

/** Marks the files of the applicants whose household a person belongs to. */
async function markApplicants(
  transaction: Transaction<IntegrationTables>,
  key: SubjectKey,
  outside: readonly number[],
): Promise<void> {
  await transaction
    .updateTable('integration as applicant')
    .set({ household_member_died: someMemberDied(outside) })
    .where('applicant.integration_id', 'in', (of) =>
      of
        .selectFrom('integration')
        .select('applicant_integration_id')
        .where('centre', '=', key.centre)
        .where('subject', '=', key.subject)
        .where('applicant_integration_id', 'is not', null)
        .$narrowType<{ applicant_integration_id: string }>(),
    )
    .execute();
}
