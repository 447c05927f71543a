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
  /** Takes in what is known without its entries. */
  add(rows: Iterable<WrittenRow>): void;
  /** Takes in what another part of the ledger tells. */
  merge(rows: readonly WrittenRow[], openConsultations: readonly string[]): void;
  /** Takes in the closed row of a consultation that was read elsewhere. */
  close(row: LedgerRow): void;
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

  /** Whoever put an older row back lets the gateway write the same version a second time. */
  function tell(rows: readonly WrittenRow[], entryId?: string): void {
    for (const row of rows) {
      if (versions.get(keyOfRow(row))?.version !== row.version) continue;
      const { table, id, version } = row;
      const why = `version ${String(version)} was written twice`;
      findings.add({ kind: 'putBack', table, id, why, ...(entryId === undefined ? {} : { entryId }) });
    }
    add(rows);
  }

  function close(row: LedgerRow): void {
    if (!consultations.delete(row.entryId)) return;
    if (successful.test(row.content) && row.content.includes('"exchanges":[]')) {
      findings.row(row, 'ticket', 'it was answered, and no message to the Bank stands behind it');
    }
  }

  return {
    versions,
    add,
    merge: (rows, open) => {
      tell(rows);
      for (const entryId of open) consultations.add(entryId);
    },
    close,
    read: (row) => {
      const { content, entryId } = row;
      if (row.kind === 'opened') {
        if (content.startsWith(consultation)) consultations.add(entryId);
        return;
      }
      close(row);
      if (content.includes('"written":["')) tell(writtenIn(content), entryId);
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
