import { createHash } from 'node:crypto';
import { sql, type ColumnType } from 'kysely';
import { z } from 'zod';
import { kinships, type ProposedPerson } from '../../stream-kit/relative.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { Database } from '../../platform/postgres/database.ts';

/** Table `proposed_person`. */
export interface ProposedPersonTable {
  readonly integration_id: string;
  readonly person_ref: string;
  readonly person_sealed: Buffer;
  readonly named_at: ColumnType<Date, Date, Date>;
}

/** What this store reads and writes of the table `integration`. */
interface HouseholdTable {
  readonly integration_id: string;
  readonly household_known_at: ColumnType<Date | null, Date, Date>;
}

const shape = z.strictObject({
  personRef: z.string(),
  ssin: z.string(),
  familyName: z.string().optional(),
  givenName: z.string().optional(),
  birthDate: z.string().optional(),
  kinship: z.enum(kinships),
  livesIn: z.boolean().optional(),
  isDeceased: z.literal(true).optional(),
  diedOn: z.string().optional(),
  isDebtor: z.boolean().optional(),
});

/** A person as the streams last named him or her, and when: milliseconds since 1970. */
export interface NamedPerson {
  readonly person: ProposedPerson;
  readonly at: number;
}

/** Proposals in PostgreSQL, encrypted. */
export function createPersonStore({ database, sealer }: { readonly database: Database; readonly sealer: SsinSealer }) {
  const query = database.query.$extendTables<{ proposed_person: ProposedPersonTable; integration: HouseholdTable }>();
  const open = (integrationId: string, personRef: string, sealed: Buffer): ProposedPerson =>
    shape.parse(JSON.parse(sealer.openText(sealed, context(integrationId, personRef))));

  async function named(integrationId: string, personRef: string): Promise<NamedPerson | undefined> {
    const row = await query
      .selectFrom('proposed_person')
      .select(['person_sealed', 'named_at'])
      .where('integration_id', '=', integrationId)
      .where('person_ref', '=', personRef)
      .executeTakeFirst();
    return row && { person: open(integrationId, personRef, row.person_sealed), at: row.named_at.getTime() };
  }

  return {
    /**
     * Stores the current proposals; a person proposed earlier but no longer stays reachable under the old reference.
     * @param told when the streams named them, milliseconds since 1970, and whether they told the whole household
     */
    async keep(
      integrationId: string,
      persons: readonly ProposedPerson[],
      told: { readonly at: number; readonly isHouseholdKnown: boolean },
    ): Promise<void> {
      const at = new Date(told.at);
      const rows = persons.map((person) => ({
        integration_id: integrationId,
        person_ref: person.personRef,
        person_sealed: Buffer.from(sealer.sealText(JSON.stringify(person), context(integrationId, person.personRef))),
        named_at: at,
      }));
      // A household is known with everybody in it, or not at all.
      await query.transaction().execute(async (transaction) => {
        if (rows.length > 0) {
          await transaction
            .insertInto('proposed_person')
            .values(rows)
            .onConflict((conflict) =>
              conflict.columns(['integration_id', 'person_ref']).doUpdateSet((set) => ({
                person_sealed: set.ref('excluded.person_sealed'),
                named_at: set.ref('excluded.named_at'),
              })),
            )
            .execute();
        }
        if (!told.isHouseholdKnown) return;
        await transaction
          .updateTable('integration')
          .set({ household_known_at: at })
          .where('integration_id', '=', integrationId)
          .execute();
      });
    },

    /**
     * Everybody who was proposed for an integration.
     * @throws SealedValueError when one was tampered with
     */
    async everybody(integrationId: string): Promise<readonly ProposedPerson[]> {
      const rows = await query
        .selectFrom('proposed_person')
        .select(['person_ref', 'person_sealed'])
        .where('integration_id', '=', integrationId)
        .orderBy('person_ref')
        .execute();
      return rows.map((row) => open(integrationId, row.person_ref, row.person_sealed));
    },

    /** @throws SealedValueError when it was tampered with */
    async find(integrationId: string, personRef: string): Promise<ProposedPerson | undefined> {
      return (await named(integrationId, personRef))?.person;
    },

    named,

    /**
     * The integration and those that it follows on, the newest first, each with the moment (milliseconds since 1970) at
     * which the streams last told its household.
     */
    async householdsBefore(
      integrationId: string,
    ): Promise<readonly { readonly integrationId: string; readonly knownAt?: number }[]> {
      const { rows } = await sql<{ readonly integration_id: string; readonly household_known_at: Date | null }>`
        with recursive line as (
          select integration_id, previous_integration_id, household_known_at, 1 as step
          from integration where integration_id = ${integrationId}
          union all
          select former.integration_id, former.previous_integration_id, former.household_known_at, step + 1
          from integration as former join line on line.previous_integration_id = former.integration_id
        )
        select integration_id, household_known_at from line order by step`.execute(query);
      return rows.map((row) => ({
        integrationId: row.integration_id,
        ...(row.household_known_at === null ? {} : { knownAt: row.household_known_at.getTime() }),
      }));
    },
  };
}

/** The reference of a person in an integration: it is computed, so it does not depend on the database. */
export function createPersonRef(sealer: SsinSealer): (integrationId: string, ssin: Ssin) => string {
  return (integrationId, ssin) =>
    asUuid(createHash('sha256').update(integrationId).update(sealer.pseudonym(ssin)).digest());
}

/** Sixteen bytes in the form of a UUID, version 8 (RFC 9562: made by the application). */
function asUuid(bytes: Buffer): string {
  const hex = bytes.subarray(0, 16).toString('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join('-');
}

/** Binds the sealed text to its row. */
function context(integrationId: string, personRef: string): string {
  return `proposed person ${integrationId} ${personRef}`;
}
