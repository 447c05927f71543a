import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import {
  addRow,
  changeRows,
  inTransaction,
  lockRows,
  selectRows,
  unlessThere,
  writeRow,
} from '../../evidence/storage/sealed-rows.ts';
import { pseudonymsOf } from '../../evidence/storage/subjects.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { sqlOf } from '../../platform/postgres/sql-transaction.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import {
  integrationTable,
  sealDeath,
  sealingOf,
  type IntegrationQuery,
  type IntegrationTables,
} from '../integrations/row.ts';
import type { DeathStore, KnownPerson } from './death.ts';
import { dayOfDeath } from './day-of-death.ts';
import { deadContext, deathTable, isOfPerson, openDay, sealDay, type PersonDeathRow } from './row.ts';

/** Deaths in PostgreSQL: whose they are as a pseudonym, the day encrypted. */
export function createDeathStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): DeathStore {
  const query: IntegrationQuery = database.query.$extendTables<IntegrationTables>();
  const sealing = { table: deathTable, rows: sealer.rows };

  return {
    find: async (person) => {
      const diedOn = await dayOfDeath(query, person, sealer);
      return diedOn === undefined ? undefined : { diedOn };
    },

    among: async (centre, persons) => {
      if (persons.length === 0) return new Map();
      const numbers = new Map(
        persons.flatMap((ssin) =>
          pseudonymsOf(sealer, ssin, centre).map((subject) => [subject.toString('hex'), ssin.reveal()] as const),
        ),
      );
      const subjects = persons.flatMap((ssin) => pseudonymsOf(sealer, ssin, centre));
      const { rows } = await sql<PersonDeathRow>`${selectRows(
        deathTable,
        sql`centre = ${centre} and subject in (${sql.join(subjects)}) and corrected_at is null`,
      )}`.execute(query);
      // A death whose row was changed is news when it is told again, and is then kept anew.
      return new Map(
        sealer.rows.genuine(deathTable, rows).flatMap((row) => {
          const number = numbers.get(row.subject.toString('hex'));
          return number === undefined ? [] : [[number, { diedOn: openDay(row, row.day_sealed, sealer) }]];
        }),
      );
    },

    keep: (person, { diedOn, stream, integrationId, at }, { closed, outside }, alongside) =>
      inTransaction(query, async (transaction) => {
        const [subject = Buffer.alloc(0)] = pseudonymsOf(sealer, person.ssin, person.centre);
        const key = { centre: person.centre, subject };
        const row = {
          ...key,
          day_sealed: sealDay(key, diedOn, sealer),
          stream,
          integration_id: integrationId,
          seen_at: new Date(at),
          corrected_at: null,
          ssin_sealed: Buffer.from(sealer.seal(person.ssin, deadContext(key))),
        };
        await replace(transaction, person, row, sealer);
        await markPerson(transaction, person, diedOn, sealer);
        await markApplicants(transaction, person, outside, sealer);
        const toEnd = await transaction
          .selectFrom('integration')
          .select('integration_id')
          .where('centre', '=', person.centre)
          .where('subject', 'in', pseudonymsOf(sealer, person.ssin, person.centre))
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
      inTransaction(query, async (transaction) => {
        const taken = await changeRows(transaction, sealing, isOfPerson(person, sealer), (row) =>
          row.corrected_at === null ? { corrected_at: new Date(at) } : undefined,
        );
        if (taken.length === 0) return;
        await markPerson(transaction, person, undefined, sealer);
        await markApplicants(transaction, person, outside, sealer);
      }),

    markHousehold: (integrationId, hasDied, outside) =>
      inTransaction(query, async (transaction: Transaction<IntegrationTables>) => {
        const one = sql`integration_id = ${integrationId}`;
        if (hasDied) {
          await changeRows(transaction, sealingOf(sealer), one, () => ({ household_member_died: true }));
        } else await markByMembers(transaction, one, outside, sealer);
      }),

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

/** Keeps a death in the place of what was known of the person; all of the row is new. */
async function replace(
  transaction: Transaction<IntegrationTables>,
  person: KnownPerson,
  row: Omit<PersonDeathRow, 'row_version' | 'row_seal'>,
  sealer: SsinSealer,
): Promise<void> {
  const sealing = { table: deathTable, rows: sealer.rows };
  // Somebody else may add the row between the two statements; the next try then finds it.
  for (;;) {
    const [before] = await lockRows(transaction, deathTable, isOfPerson(person, sealer));
    if (before) {
      await writeRow(transaction, sealing, before, row);
      return;
    }
    if (await addRow(transaction, sealing, row, unlessThere)) return;
  }
}

/** Each integration has the day sealed for itself. */
async function markPerson(
  transaction: Transaction<IntegrationTables>,
  person: KnownPerson,
  diedOn: IncompleteDate | undefined,
  sealer: SsinSealer,
): Promise<void> {
  await changeRows(transaction, sealingOf(sealer), isOfPerson(person, sealer), ({ integration_id: id }) => ({
    died_on_sealed: diedOn === undefined ? null : sealDeath(id, diedOn, sealer),
  }));
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
  person: KnownPerson,
  outside: readonly number[],
  sealer: SsinSealer,
): Promise<void> {
  const heads = sql`integration_id in (
    select one.applicant_integration_id from integration as one
    where one.applicant_integration_id is not null and ${isOfPerson(person, sealer)})`;
  await markByMembers(transaction, heads, outside, sealer);
}

/** Marks files by what is known of the members of their households. They are locked before it is looked up. */
async function markByMembers(
  transaction: Transaction<IntegrationTables>,
  where: RawBuilder<unknown>,
  outside: readonly number[],
  sealer: SsinSealer,
): Promise<void> {
  const locked = await lockRows(transaction, integrationTable, where);
  if (locked.length === 0) return;
  const ids = locked.map((row) => row.integration_id);
  const { rows } = await sql<{ readonly integration_id: string; readonly has_died: boolean }>`
    select applicant.integration_id, ${someMemberDied(outside)} as has_died
    from integration as applicant where applicant.integration_id in (${sql.join(ids)})`.execute(transaction);
  const found = new Map(rows.map((row) => [row.integration_id, row.has_died]));
  await changeRows(transaction, sealingOf(sealer), sql`integration_id in (${sql.join(ids)})`, (row) => {
    const hasDied = found.get(row.integration_id) === true;
    return row.household_member_died === hasDied ? undefined : { household_member_died: hasDied };
  });
}
