import { sandboxSecrets } from '../../src/config/production.ts';
import { deriveEvidenceKeys, createEvidenceKeyRing } from '../../src/evidence/keys.ts';
import { openLedgerArchive } from '../../src/evidence/storage/ledger-archive.ts';
import { momentOfId, monthOfMoment } from '../../src/evidence/archive/month.ts';
import { readSsin } from '../../src/evidence/entry.ts';
import { createMonthSealer } from '../../src/evidence/month-sealer.ts';
import { originOf, verifiersOf } from '../../src/evidence/tree/log-keys.ts';
import { verifyLedger as verify, type Verification } from '../../src/evidence/verification/verify.ts';
import { explainedTables, sealedTables } from '../../src/cases/on-record.ts';
import type { Ssin } from '../../src/values/ssin.ts';
import { withOwner, type TestDatabase } from '../postgres.ts';
import { sandboxSealer } from '../sealed-rows.ts';

/** An entry as it stands in the database, read by SQL and not by the gateway's own code. */
export interface EntryRows {
  readonly entryId: string;
  readonly centre: string;
  readonly subject: string | null;
  /** The gateway process that opened it. */
  readonly instance: string;
  readonly opened: Readonly<Record<string, unknown>>;
  /** All closing rows there are: one is right, none means open. */
  readonly closed: readonly ClosedRow[];
}

export interface ClosedRow {
  readonly outcome: string;
  readonly rule?: string;
  readonly problem?: string;
  readonly categories?: readonly string[];
  readonly livesInTerritory?: boolean;
  readonly exchanges: readonly {
    readonly service: string;
    readonly operation: string;
    readonly ticket: string;
    readonly ticketCbss?: string;
    readonly status: string;
  }[];
}

interface Row {
  readonly kind: 'opened' | 'closed';
  readonly entry_id: string;
  readonly centre: string | null;
  readonly subject: string | null;
  readonly instance: string;
  readonly content: string;
}

type OfEntry = Pick<EntryRows, 'entryId' | 'centre' | 'opened'>;

/** What entries of the sandbox say of persons to whoever has its keys. */
export async function personsIn(database: Pick<TestDatabase, 'ownerUrl'>): Promise<{
  /** In hexadecimal. */
  readonly pseudonymOf: (ssin: Ssin, entry: OfEntry) => string | undefined;
  readonly numberOf: (entry: OfEntry) => string | undefined;
}> {
  const ring = createEvidenceKeyRing(deriveEvidenceKeys(sandboxSecrets[0] ?? '', 'sandbox'));
  await using archive = await openLedgerArchive(database.ownerUrl);
  const months = new Map(
    (await archive.secrets.all()).map(({ month, secret, has_former: hasFormer }) => [
      month,
      createMonthSealer(ring, { month, secret, hasFormer }),
    ]),
  );
  const sealerOf = ({ entryId }: OfEntry) => months.get(monthOfMoment(momentOfId(entryId)));
  return {
    pseudonymOf: (ssin, entry) => {
      const pseudonym = sealerOf(entry)?.pseudonym(ssin, entry.centre || undefined);
      return pseudonym && Buffer.from(pseudonym).toString('hex');
    },
    numberOf: (entry) => {
      const sealer = sealerOf(entry);
      return sealer && readSsin({ entryId: entry.entryId, content: JSON.stringify(entry.opened) }, sealer)?.reveal();
    },
  };
}

/** Every entry of the ledger, oldest first. */
export function readEntries(database: TestDatabase): Promise<readonly EntryRows[]> {
  return readRows(database, 'true');
}

/** @param condition in SQL, on the rows of the ledger */
async function readRows(
  database: TestDatabase,
  condition: string,
  values: readonly string[] = [],
): Promise<readonly EntryRows[]> {
  const { rows } = await withOwner(database.ownerUrl, (client) =>
    client.query<Row>(
      `select kind, entry_id, centre, encode(subject, 'hex') as subject, chain as instance, content from ledger
         where ${condition} order by at, chain, seq`,
      [...values],
    ),
  );
  const closings = Map.groupBy(
    rows.filter(({ kind }) => kind === 'closed'),
    ({ entry_id }) => entry_id,
  );
  return rows
    .filter(({ kind }) => kind === 'opened')
    .map((row) => ({
      entryId: row.entry_id,
      centre: row.centre ?? '',
      subject: row.subject,
      instance: row.instance,
      opened: JSON.parse(row.content) as Readonly<Record<string, unknown>>,
      closed: (closings.get(row.entry_id) ?? []).map(({ content }) => JSON.parse(content) as ClosedRow),
    }));
}

/** Entries of a trace, in SQL. Reading the JSON of every row of the ledger costs far more than looking into its text. */
export const ofTrace = `entry_id in (select entry_id from ledger
  where kind = 'opened' and strpos(content, $1) > 0 and content::json->>'traceId' = $1)`;

/** The entries of one request. */
export function entriesOf(database: TestDatabase, traceId: string): Promise<readonly EntryRows[]> {
  return readRows(database, ofTrace, [traceId]);
}

/**
 * Verifies the ledger under the key of the sandbox, and compares the other tables with it.
 * @param before goes on from there; all when left out
 */
export async function verifyLedger(
  database: Pick<TestDatabase, 'ownerUrl'>,
  before?: Pick<Verification, 'head' | 'position' | 'told'>,
): Promise<Verification> {
  const keys = deriveEvidenceKeys(sandboxSecrets[0] ?? '', 'sandbox');
  const ring = createEvidenceKeyRing(keys);
  await using archive = await openLedgerArchive(database.ownerUrl);
  return await verify({
    archive,
    ring,
    verifiers: verifiersOf(originOf(keys.check), ring),
    tables: { sealed: sealedTables, explained: explainedTables, rows: sandboxSealer.rows },
    since: before?.head,
    position: before?.position,
    told: before?.told.versions.values(),
  });
}
