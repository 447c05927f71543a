import { LRUCache } from 'lru-cache';
import type { FieldDef, QueryArrayResult } from 'pg';
import type { Settled } from '../../platform/batching.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Integration } from './integration.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { parsers, type Database } from '../../platform/postgres/database.ts';
import { fromRow, integrationColumns, type IntegrationRow } from './row.ts';

/** A row as PostgreSQL writes it. */
type Written = (string | null)[];

const asWritten = { rowMode: 'array' as const, types: { getTypeParser: () => (text: string) => text } };

/** `xmin`, the transaction that last wrote a row, differs after every change. */
const VERSIONS = {
  name: 'versions of integrations',
  text: 'select integration_id, xmin, centre from integration where integration_id = any($1::uuid[])',
  ...asWritten,
};

const FIND = {
  name: 'find integrations',
  text: `select xmin, ${integrationColumns.join(', ')} from integration where integration_id = any($1::uuid[])`,
  ...asWritten,
};

/**
 * Limit of cached integrations. They are cached because a social worker consults several streams of a person in a row.
 */
const remembered = 1_000;
/** Milliseconds after which an unused entry, and with it a person's number, leaves the memory. */
const rememberedFor = 60_000;

/** An integration to look for. */
export interface Sought {
  readonly integrationId: string;
  /** Only for this centre: another centre's is not opened, so that it costs what a missing one costs. */
  readonly centre?: EnterpriseNumber;
}
export type FoundIntegration = Integration | 'foreign' | undefined;

interface Opened {
  readonly version: string | null;
  readonly integration: Integration;
}

/**
 * Looks integrations up, always in the database: their state decides who may see what. A cached row is reread and
 * decrypted again once its `xmin` changes.
 */
export function createFinder(
  { kept }: Pick<Database, 'kept'>,
  sealer: SsinSealer,
): (sought: readonly Sought[]) => Promise<readonly Settled<FoundIntegration>[]> {
  const known = new LRUCache<string, Opened>({ max: remembered, ttl: rememberedFor });

  const query = (text: typeof FIND, ids: readonly string[]): Promise<QueryArrayResult<Written>> =>
    kept.use((client) => client.query<Written>({ ...text, values: [ids] }));

  /** The unchanged integrations, the ids of those that have to be read, and the centre of each. */
  async function unchanged(sought: readonly Sought[]) {
    const wanted = Map.groupBy(sought, ({ integrationId }) => integrationId);
    const found = new Map<string, Settled<Integration>>();
    const changed: string[] = [];
    const centres = new Map<string, EnterpriseNumber>();
    const { rows } = await query(VERSIONS, [...wanted.keys()]);
    for (const [id, version, owner] of rows as [string, string, string][]) {
      centres.set(id, owner);
      if (!wanted.get(id)?.some(({ centre = owner }) => centre === owner)) continue;
      const before = known.get(id);
      if (before?.version === version) found.set(id, { value: before.integration });
      else changed.push(id);
    }
    return { found, changed, centres };
  }

  function open(id: string, [version = null, ...written]: Written, fields: readonly FieldDef[]): Settled<Integration> {
    try {
      const integration = fromRow(toRow(written, fields.slice(1)), sealer);
      known.set(id, { version, integration });
      return { value: integration };
    } catch (error) {
      return { error };
    }
  }

  return async (sought) => {
    const { found, changed, centres } = await unchanged(sought);
    if (changed.length > 0) {
      const { rows, fields } = await query(FIND, changed);
      for (const row of rows) {
        const id = row[1] ?? '';
        found.set(id, open(id, row, fields));
      }
    }
    return sought.map(({ integrationId, centre }) => {
      const owner = centres.get(integrationId);
      if (centre !== undefined && owner !== undefined && owner !== centre) return { value: 'foreign' };
      return found.get(integrationId) ?? { value: undefined };
    });
  };
}

function toRow(written: Written, fields: readonly FieldDef[]): IntegrationRow {
  return Object.fromEntries(
    fields.map(({ name, dataTypeID }, index) => {
      const text = written[index] ?? null;
      // The driver's types describe how a parser is set, not what it returns.
      const parse = parsers.getTypeParser(dataTypeID) as unknown as (text: string) => unknown;
      return [name, text === null ? null : parse(text)];
    }),
  ) as IntegrationRow;
}
