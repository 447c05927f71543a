import type { Client } from 'pg';
import type { LedgerStatement } from './ledger-statements.ts';

/** A step of a plan, as PostgreSQL describes it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Plan Rows': number;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Every step of the plan of a statement with these values. */
export async function planOf(client: Client, { text, values }: LedgerStatement): Promise<readonly PlanNode[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
    `explain (format json) ${text}`,
    [...values],
  );
  return stepsOf(rows);
}

/** The same for a plan that serves whatever the values are, as PostgreSQL may choose for a statement that it keeps. */
export async function genericPlanOf(client: Client, { text }: LedgerStatement): Promise<readonly PlanNode[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
    `explain (generic_plan, format json) ${text}`,
  );
  return stepsOf(rows);
}

function stepsOf(rows: readonly { readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }[]) {
  const under = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(under)];
  return rows.flatMap((row) => under(row['QUERY PLAN'][0].Plan));
}
