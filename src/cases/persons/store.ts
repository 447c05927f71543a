import { sql, type ColumnType, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import { kinships, type ProposedPerson } from '../../stream-kit/relative.ts';
import { SealedValueError, type SsinSealer } from '../../evidence/sealing.ts';
import { changeRows, inTransaction, selectRows } from '../../evidence/storage/sealed-rows.ts';
import { Ssin } from '../../values/ssin.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { integrationTable, sealingOf, type IntegrationRow } from '../integrations/row.ts';
import { createPersonRef, formerPersonRefs } from './person-ref.ts';

/** Table `proposed_person`. */
export interface ProposedPersonTable {
  readonly integration_id: string;
  readonly person_ref: string;
  readonly person_sealed: Buffer;
  readonly named_at: ColumnType<Date, Date, Date>;
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

/** A proposal, and the number in it. */
interface Opened {
  readonly person: ProposedPerson;
  readonly number: Ssin;
}

export type ProposedTables = { readonly proposed_person: ProposedPersonTable };

/** Opens a proposal, which then has the reference of the current key. @throws SealedValueError when it was tampered with */
function opener(sealer: SsinSealer) {
  const refOf = createPersonRef(sealer);
  return (integrationId: string, personRef: string, sealed: Buffer): Opened => {
    const kept = shape.parse(JSON.parse(sealer.openText(sealed, personContext(integrationId, personRef))));
    // The number passed its checks when it came in.
    const number = Ssin.parse(kept.ssin, { fictive: true, today: '9999-12-31' });
    if (!number) throw new SealedValueError('a stored value is not a number of a person');
    return { person: { ...kept, personRef: refOf(integrationId, number) }, number };
  };
}

function sealPerson(integrationId: string, person: ProposedPerson, sealer: SsinSealer): Buffer {
  return Buffer.from(sealer.sealText(JSON.stringify(person), personContext(integrationId, person.personRef)));
}

/**
 * Gives the proposals of an integration the references of the current key, so that a person has one row, and no reference
 * can be made from what else stands in the database.
 */
export async function renewReferences(
  executor: Kysely<ProposedTables>,
  integrationId: string,
  sealer: SsinSealer,
): Promise<void> {
  const rows = await executor
    .selectFrom('proposed_person')
    .select(['person_ref', 'person_sealed'])
    .where('integration_id', '=', integrationId)
    .orderBy('person_ref')
    .forUpdate()
    .execute();
  const open = opener(sealer);
  const refs = new Set(rows.map((row) => row.person_ref));
  for (const row of rows) {
    const { person } = open(integrationId, row.person_ref, row.person_sealed);
    if (person.personRef === row.person_ref || refs.has(person.personRef)) continue;
    await executor
      .updateTable('proposed_person')
      .set({ person_ref: person.personRef, person_sealed: sealPerson(integrationId, person, sealer) })
      .where('integration_id', '=', integrationId)
      .where('person_ref', '=', row.person_ref)
      .execute();
  }
}

/** Proposals in PostgreSQL, encrypted. */
export function createPersonStore({ database, sealer }: { readonly database: Database; readonly sealer: SsinSealer }) {
  const query: Kysely<ProposedTables> = database.query.$extendTables<ProposedTables>();
  const open = opener(sealer);

  const ofIntegration = (integrationId: string) =>
    query
      .selectFrom('proposed_person')
      .select(['person_ref', 'person_sealed', 'named_at'])
      .where('integration_id', '=', integrationId)
      .orderBy('person_ref');

  async function named(integrationId: string, personRef: string): Promise<NamedPerson | undefined> {
    const row = await ofIntegration(integrationId).where('person_ref', '=', personRef).executeTakeFirst();
    if (!row) return namedBefore(integrationId, personRef);
    return { person: open(integrationId, personRef, row.person_sealed).person, at: row.named_at.getTime() };
  }

  /** By a reference that the person had before: of another key, or of a form that had none. */
  async function namedBefore(integrationId: string, personRef: string): Promise<NamedPerson | undefined> {
    for (const row of await ofIntegration(integrationId).execute()) {
      const { person, number } = open(integrationId, row.person_ref, row.person_sealed);
      if (!formerPersonRefs(sealer, integrationId, number).includes(personRef)) continue;
      return { person, at: row.named_at.getTime() };
    }
    return undefined;
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
        person_sealed: sealPerson(integrationId, person, sealer),
        named_at: at,
      }));
      // A household is known with everybody in it, or not at all.
      await inTransaction(query, async (transaction: Transaction<ProposedTables>) => {
        await renewReferences(transaction, integrationId, sealer);
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
        await changeRows(transaction, sealingOf(sealer), sql`integration_id = ${integrationId}`, () => ({
          household_known_at: at,
        }));
      });
    },

    /**
     * Everybody who was proposed for an integration.
     * @throws SealedValueError when one was tampered with
     */
    async everybody(integrationId: string): Promise<readonly ProposedPerson[]> {
      const rows = await ofIntegration(integrationId).execute();
      return rows.map((row) => {
        const { person } = open(integrationId, row.person_ref, row.person_sealed);
        return person;
      });
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
      const { rows } = await sql<IntegrationRow>`
        with recursive line as (
          select head.integration_id, head.previous_integration_id from integration as head
          where head.integration_id = ${integrationId}
          union
          select former.integration_id, former.previous_integration_id
          from integration as former join line on line.previous_integration_id = former.integration_id
        )
        ${selectRows(integrationTable, sql`integration_id in (select integration_id from line)`)}`.execute(query);
      const genuine = new Map(sealer.rows.genuine(integrationTable, rows).map((row) => [row.integration_id, row]));
      const line: { readonly integrationId: string; readonly knownAt?: number }[] = [];
      // It ends at a row that was changed outside the gateway.
      for (let row = genuine.get(integrationId); row; row = genuine.get(row.previous_integration_id ?? '')) {
        const { integration_id: id, household_known_at: knownAt } = row;
        line.push({ integrationId: id, ...(knownAt === null ? {} : { knownAt: knownAt.getTime() }) });
      }
      return line;
    },
  };
}

/** Binds the sealed text to its row. */
export function personContext(integrationId: string, personRef: string): string {
  return `proposed person ${integrationId} ${personRef}`;
}
