import { firstIdOf } from '../archive/month.ts';
import type { RowSealer, SealedTable } from '../row-sealing.ts';
import type { ComparedTables, ExplainedTable, TablesPosition } from '../storage/compared-tables.ts';
import { keyOfRow, type ToldRows } from './told-rows.ts';
import type { Findings } from './finding.ts';

const PAGE = 1_000;

/** The tables that are compared with the ledger. */
export interface OtherTables {
  readonly sealed: readonly SealedTable[];
  readonly explained: readonly ExplainedTable[];
  readonly rows: Pick<RowSealer, 'judge'>;
}

/**
 * Whether sealed rows are as they were sealed, and not older than the ledger says. An older row with its own seal is
 * genuine by itself; only the entry of the act that wrote the newer one shows that it was put back.
 */
export async function verifySealedRows(
  tables: ComparedTables,
  { sealed, rows: sealer }: Pick<OtherTables, 'sealed' | 'rows'>,
  told: Pick<ToldRows, 'versions'>,
  findings: Findings,
): Promise<void> {
  const missing = new Map(told.versions);
  for (const table of sealed) {
    for (let after: object | undefined; ;) {
      const page = await tables.sealedRows(table, after, PAGE);
      for (const row of page) {
        judgeRow(table, row);
      }
      after = page.at(-1);
      if (page.length < PAGE) break;
    }
  }
  const known = new Set(sealed.map(({ name }) => name));
  for (const { table, id } of missing.values()) {
    if (known.has(table)) findings.add({ kind: 'absent', table, id, why: 'an entry says that it was written' });
  }

  function judgeRow(table: SealedTable, row: object): void {
    const values = row as Readonly<Record<string, unknown>>;
    const one = { table: table.name, id: table.id.map((column) => textOf(values[column])).join(' ') };
    const state = sealer.judge(table, row);
    if (state === 'changed') findings.add({ kind: 'changed', ...one, why: 'it is not as it was sealed' });
    if (state === 'unsealed') findings.add({ kind: 'changed', ...one, why: 'it has no seal' });
    if (state === 'unknownKey') {
      findings.add({ kind: 'changed', ...one, why: 'it is sealed under a key that is not given' });
    }
    const last = told.versions.get(keyOfRow(one));
    missing.delete(keyOfRow(one));
    const version = Number(values['row_version']);
    if (last && version < last.version) {
      const why = `version ${String(version)} was put back, an entry says that it has version ${String(last.version)}`;
      findings.add({ kind: 'putBack', ...one, why });
    }
  }
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * Whether an entry stands behind what the tables say was registered, consulted or exchanged.
 * @param from milliseconds since 1970: entries from before are in archives
 * @param since only of rows that were written since then; of all when left out
 */
export async function verifyExplained(
  tables: ComparedTables,
  explained: readonly ExplainedTable[],
  { from, since }: { readonly from: number; readonly since: TablesPosition | undefined },
  findings: Findings,
): Promise<void> {
  for (const one of explained) {
    for (let after = firstIdOf(from); ;) {
      const read = await tables.integrationsIn(one, after, PAGE, since);
      const page = read.filter(({ isChanged }) => isChanged).map(({ id }) => id);
      for (const id of await tables.unexplained(one, page)) {
        const why = one.by === 'named' ? 'no entry names it' : 'no entry of a stream is on its integration';
        findings.add({ kind: 'unexplained', table: one.table, id, why });
      }
      if (one.table === 'integration') {
        for (const id of await tables.withoutTicket(page)) {
          findings.add({ kind: 'ticket', table: one.table, id, why: 'no entry has its ticket of the Bank' });
        }
      }
      after = read.at(-1)?.id ?? after;
      if (read.length < PAGE) break;
    }
  }
  for (const id of await tables.missingOfSignals(firstIdOf(from))) {
    findings.add({ kind: 'absent', table: 'ledger', id, why: 'a signal names this entry' });
  }
}
