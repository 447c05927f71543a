import { LRUCache } from 'lru-cache';
import type { FieldDef } from 'pg';
import type { Settled } from '../domain/batching.ts';
import type { Integration } from '../domain/integration.ts';
import type { SsinSealer } from '../domain/sealing.ts';
import { parsers, type Database } from './database.ts';
import { fromRow, integrationColumns, type IntegrationRow } from './integration-row.ts';

/** A row as PostgreSQL writes it. */
type Written = readonly (string | null)[];

const FIND = {
  name: 'find integrations',
  text: `select ${integrationColumns.join(', ')} from integration where integration_id = any($1::uuid[])`,
  rowMode: 'array' as const,
  types: { getTypeParser: () => (text: string) => text },
};

/** Integrations opened before: a social worker consults one stream after the other of the same person. */
const remembered = 1_000;
/** Milliseconds; then the number of a person nobody asks about any more leaves the memory. */
const rememberedFor = 60_000;

/**
 * Looks integrations up, always in the database: their state decides who may see what. What is remembered is only the
 * opening of the sealed number, as long as the row is the same to the letter.
 */
export function createFinder(
  { pool }: Pick<Database, 'pool'>,
  sealer: SsinSealer,
): (ids: readonly string[]) => Promise<readonly Settled<Integration | undefined>[]> {
  const known = new LRUCache<string, { readonly written: Written; readonly integration: Integration }>({
    max: remembered,
    ttl: rememberedFor,
  });

  function open(id: string, written: Written, fields: readonly FieldDef[]): Integration {
    const before = known.get(id);
    if (before?.written.every((text, index) => text === written[index])) return before.integration;
    const integration = fromRow(toRow(written, fields), sealer);
    known.set(id, { written, integration });
    return integration;
  }

  return async (ids) => {
    const { rows, fields } = await pool.query<(string | null)[]>({ ...FIND, values: [[...new Set(ids)]] });
    const byId = new Map(rows.map((row) => [row[0], row]));
    return ids.map((id) => {
      const written = byId.get(id);
      try {
        return { value: written && open(id, written, fields) };
      } catch (error) {
        return { error };
      }
    });
  };
}

function toRow(written: Written, fields: readonly FieldDef[]): IntegrationRow {
  return Object.fromEntries(
    fields.map(({ name, dataTypeID }, index) => {
      const text = written[index] ?? null;
      // The driver's types describe how a parser is set, not what it gives back.
      const parse = parsers.getTypeParser(dataTypeID) as unknown as (text: string) => unknown;
      return [name, text === null ? null : parse(text)];
    }),
  ) as IntegrationRow;
}
