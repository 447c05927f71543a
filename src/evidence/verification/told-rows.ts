import type { LedgerRow } from '../ledger-storage.ts';
import { beginningOf } from '../storage/ledger-columns.ts';
import { readTold, type WrittenRow } from '../written-rows.ts';
import type { Findings } from './finding.ts';

/** What a part of the ledger tells of other tables and of the Bank. */
export interface ToldRows {
  /** The last version of each sealed row that an entry tells of, by table and id. */
  readonly versions: ReadonlyMap<string, WrittenRow>;
  /** Takes in a row of the ledger; those of an entry in their order. */
  read(row: LedgerRow): void;
  /** Takes in what was told elsewhere. */
  add(rows: Iterable<WrittenRow>): void;
  /** Consultations whose closed row was not read yet. */
  openConsultations(): readonly string[];
}

/** What a consultation begins with; the act has this name since the first release. */
const consultation = beginningOf('consult');
const successful = /^\{"outcome":"(?:answered|noData)",/;

/** The key of a row in {@link ToldRows.versions}. */
export function keyOfRow({ table, id }: Pick<WrittenRow, 'table' | 'id'>): string {
  return `${table} ${id}`;
}

/** Collects it, row by row. An answer that no message to the Bank stands behind is a finding. */
export function createToldRows(findings: Findings): ToldRows {
  const versions = new Map<string, WrittenRow>();
  const consultations = new Set<string>();

  function add(rows: Iterable<WrittenRow>): void {
    for (const row of rows) {
      const key = keyOfRow(row);
      const before = versions.get(key);
      if (!before || before.version < row.version) versions.set(key, row);
    }
  }

  return {
    versions,
    add,
    read: (row) => {
      const { content, entryId } = row;
      if (row.kind === 'opened') {
        if (content.startsWith(consultation)) consultations.add(entryId);
        return;
      }
      if (consultations.delete(entryId) && successful.test(content) && content.includes('"exchanges":[]')) {
        findings.row(row, 'ticket', 'it was answered, and no message to the Bank stands behind it');
      }
      if (!content.includes('"written":["')) return;
      const written = writtenIn(content);
      for (const one of written) {
        // Whoever put an older row back lets the gateway write the same version a second time.
        if (versions.get(keyOfRow(one))?.version !== one.version) continue;
        const { table, id, version } = one;
        findings.add({ kind: 'putBack', table, id, entryId, why: `version ${String(version)} was written twice` });
      }
      add(written);
    },
    openConsultations: () => [...consultations],
  };
}

function writtenIn(content: string): readonly WrittenRow[] {
  try {
    const { written = [] } = JSON.parse(content) as { readonly written?: readonly string[] };
    return written.map(readTold).filter((row) => row !== undefined);
  } catch {
    // A changed row is told of by its leaf.
    return [];
  }
}
