import { withOwner, type TestDatabase } from '../../postgres.ts';
import { ofTrace } from '../evidence-rows.ts';

/** A row of the ledger with the transaction that wrote it. */
export interface LedgerRow {
  readonly kind: string;
  readonly transaction: string;
  /** What is stored, as text. */
  readonly text: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The rows of one request, in the order in which they were written. */
export async function readLedger({ ownerUrl }: TestDatabase, traceId: string): Promise<readonly LedgerRow[]> {
  const { rows } = await withOwner(ownerUrl, (client) =>
    client.query<{ kind: string; transaction: string; text: string }>(
      `select kind, xmin::text as transaction, content as text from ledger where ${ofTrace} order by seq`,
      [traceId],
    ),
  );
  return rows.map((row) => ({ ...row, content: JSON.parse(row.text) as Readonly<Record<string, unknown>> }));
}
