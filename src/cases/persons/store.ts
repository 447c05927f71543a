import { createHash } from 'node:crypto';
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

/** Proposals in PostgreSQL, encrypted. */
export function createPersonStore({ database, sealer }: { readonly database: Database; readonly sealer: SsinSealer }) {
  const query = database.query.$extendTables<{ proposed_person: ProposedPersonTable }>();
  return {
    /**
     * Stores the current proposals; a person proposed earlier but no longer stays reachable under the old reference.
     */
    async keep(integrationId: string, persons: readonly ProposedPerson[]): Promise<void> {
      if (persons.length === 0) return;
      const rows = persons.map((person) => ({
        integration_id: integrationId,
        person_ref: person.personRef,
        person_sealed: Buffer.from(sealer.sealText(JSON.stringify(person), context(integrationId, person.personRef))),
      }));
      await query
        .insertInto('proposed_person')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(['integration_id', 'person_ref'])
            .doUpdateSet((set) => ({ person_sealed: set.ref('excluded.person_sealed') })),
        )
        .execute();
    },

    /** @throws SealedValueError when it was tampered with */
    async find(integrationId: string, personRef: string): Promise<ProposedPerson | undefined> {
      const row = await query
        .selectFrom('proposed_person')
        .select('person_sealed')
        .where('integration_id', '=', integrationId)
        .where('person_ref', '=', personRef)
        .executeTakeFirst();
      return row && shape.parse(JSON.parse(sealer.openText(row.person_sealed, context(integrationId, personRef))));
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
