import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aLedger, makeLedger, type MadeLedger } from '../bench/ledger-generator.ts';
import { statementsOf, type LedgerStatement } from '../bench/ledger-statements.ts';
import { genericPlanOf, planOf, type PlanNode } from '../bench/plans.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';

const entries = 100_000;

let database: TestDatabase;
let client: Client;
let made: MadeLedger;
let statements: readonly LedgerStatement[];
/** Rows of each partition. */
let sizes: ReadonlyMap<string, number>;

beforeAll(async () => {
  database = await createTestDatabase();
  made = await makeLedger(database.ownerUrl, { ...aLedger, entries }, Date.now());
  client = new Client({ connectionString: database.runtimeUrl });
  await client.connect();
  statements = await statementsOf(made);
  const { rows } = await client.query<{ name: string; size: string }>(
    `select relname as name, reltuples as size from pg_class where relname like 'ledger%' and relkind = 'r'`,
  );
  sizes = new Map(rows.map(({ name, size }) => [name, Number(size)]));
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Steps that read or sort far more than they give. */
function tooMuch(plan: readonly PlanNode[]): readonly string[] {
  return plan.flatMap((node) => {
    const { 'Node Type': type, 'Relation Name': table = '', 'Plan Rows': rows } = node;
    if (type === 'Seq Scan' && (sizes.get(table) ?? 0) > 0) return [`reads all of ${table}`];
    return type.includes('Sort') && rows > entries / 10 ? [`sorts ${String(rows)} rows`] : [];
  });
}

it('is a ledger of many months, centres and users', async () => {
  expect([...sizes.values()].filter((size) => size > entries / 10)).toHaveLength(aLedger.months);
  // One in a thousand entries is open.
  expect(made.rows).toBe(2 * entries - entries / 1_000);
  const { rows } = await client.query<{ centres: number; users: number }>(
    `select count(distinct centre)::int as centres, count(distinct entry_user_id(content))::int as users
     from ledger where kind = 'opened' and entry_id >= entry_id_from(to_timestamp($1 / 1000.0))`,
    [made.until - 7 * 86_400_000],
  );
  expect(rows).toEqual([{ centres: aLedger.centres, users: aLedger.usersOfCentre }]);
});

it('every statement that reads entries goes by an index, whatever it is asked', async () => {
  const found: string[] = [];
  for (const statement of statements) {
    const wrong = tooMuch(await planOf(client, statement));
    found.push(...wrong.map((why) => `${statement.what}: ${why}`));
  }
  expect(found).toEqual([]);
});

it('so does the plan that is kept for all values', async () => {
  const found: string[] = [];
  for (const statement of statements.filter(({ isKept }) => isKept)) {
    const wrong = tooMuch(await genericPlanOf(client, statement));
    found.push(...wrong.map((why) => `${statement.what}: ${why}`));
  }
  expect(found).toEqual([]);
});

it.each([
  ['records of a person', 'subject_centre_entry_id'],
  ['records of a user', 'entry_user_id'],
  ['records of an integration', 'entry_integration_id'],
  ['records of a time', 'centre_entry_id'],
])('%s are found by the index made for them', async (what, index) => {
  const statement = statements.find((one) => one.what === what);
  const plan = await planOf(client, statement!);
  const used = plan.flatMap((node) => (node['Index Name'] === undefined ? [] : [node['Index Name']]));
  expect(used.filter((name) => name.includes(index))).not.toEqual([]);
  const others = ['subject_centre_entry_id', 'entry_user_id', 'entry_integration_id', 'month_centre_entry_id'];
  expect(used.filter((name) => others.some((other) => other !== index && name.includes(other)))).toEqual([]);
});

it('notices a statement that reads everything', async () => {
  const everything = {
    what: 'all',
    isKept: false,
    text: `select * from ledger where content like $1`,
    values: ['%x%'],
  };
  expect(tooMuch(await planOf(client, everything))).not.toEqual([]);
  const sorted = { what: 'all', isKept: false, text: 'select * from ledger where seq > $1 order by hash', values: [0] };
  expect(tooMuch(await planOf(client, sorted))).toContainEqual(expect.stringContaining('sorts'));
});
