import type { ClientBase } from 'pg';
import { createRanges, type Month, type RowRange } from '../archive/month.ts';

/** Whether the rows of a month have a table of their own, and whether questions find them there. */
export type MonthTable = 'attached' | 'detached' | 'none';

export async function tableOfMonth(owner: ClientBase, { partition }: Month): Promise<MonthTable> {
  const { rows } = await owner.query<{ readonly attached: boolean }>(
    `select exists (select from pg_inherits where inhrelid = pg_class.oid and inhparent = 'public.ledger'::regclass) as attached
     from pg_class where oid = to_regclass('public.' || $1)`,
    [partition],
  );
  const [row] = rows;
  if (!row) return 'none';
  return row.attached ? 'attached' : 'detached';
}

const PAGE = 20_000;

/** The rows of a month, as ranges of its chains. The statements read a page each. */
export async function rangesOfMonth(
  owner: ClientBase,
  { partition }: Month,
): Promise<{ readonly ranges: readonly RowRange[]; readonly rows: number; readonly open: number }> {
  const ranges = createRanges();
  let rows = 0;
  for (let after: readonly [string, number] = ['00000000-0000-0000-0000-000000000000', 0]; ;) {
    const page = await owner.query<[string, number]>({
      text: `select chain, seq from public.${partition} where (chain, seq) > ($1::uuid, $2::bigint) order by chain, seq limit $3`,
      values: [...after, PAGE],
      rowMode: 'array',
    });
    for (const [chain, seq] of page.rows) ranges.add(chain, seq);
    rows += page.rows.length;
    const last = page.rows.at(-1);
    if (!last || page.rows.length < PAGE) break;
    after = last;
  }
  const closed = await owner.query<{ readonly open: number }>(
    `select count(*) as open from public.${partition} opened where kind = 'opened' and not exists (
       select from public.${partition} closed where closed.entry_id = opened.entry_id and closed.kind = 'closed')`,
  );
  return { ranges: ranges.list, rows, open: closed.rows[0]?.open ?? 0 };
}

/** Where rows stand in the tree: the first and the last leaf, and how many have a place. */
export async function leavesOfRanges(
  owner: ClientBase,
  ranges: readonly RowRange[],
): Promise<{ readonly first: number; readonly last: number; readonly placed: number }> {
  const { rows } = await owner.query<{ first: number | null; last: number | null; placed: number | null }>(
    `select min(first_leaf + greatest(asked.first - first_seq, 0)) as first,
       max(first_leaf + least(asked.last, first_seq + rows - 1) - first_seq) as last,
       sum(least(asked.last, first_seq + rows - 1) - greatest(asked.first, first_seq) + 1)::bigint as placed
     from unnest($1::uuid[], $2::bigint[], $3::bigint[]) as asked (chain, first, last)
     join ledger_span span on span.chain = asked.chain
       and first_seq <= asked.last and first_seq + rows > asked.first`,
    [ranges.map(({ chain }) => chain), ranges.map(({ first }) => first), ranges.map(({ last }) => last)],
  );
  const [found] = rows;
  return { first: found?.first ?? 0, last: found?.last ?? 0, placed: found?.placed ?? 0 };
}

/**
 * Takes the rows of a month out of the table, so that no question finds them. The lock is held for a moment only, and is
 * given up when gateways are in its way; then it is tried again.
 * @param waits is told of each attempt that gave up
 */
export async function detachMonth(owner: ClientBase, { partition }: Month, waits: () => void): Promise<void> {
  await owner.query(`set lock_timeout = '2s'`);
  for (;;) {
    try {
      // PostgreSQL does not detach concurrently while there is a partition for all other months.
      await owner.query(`alter table public.ledger detach partition public.${partition}`);
      return;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== '55P03') throw error;
      waits();
    }
  }
}

/** Removes the table of a month. */
export async function dropMonth(owner: ClientBase, { partition }: Month): Promise<void> {
  await owner.query(`drop table public.${partition}`);
}
