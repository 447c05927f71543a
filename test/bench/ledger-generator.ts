import { Client } from 'pg';

/** What a made-up ledger looks like. */
export interface LedgerShape {
  readonly entries: number;
  readonly centres: number;
  readonly usersOfCentre: number;
  /** Entries are spread evenly over so many months before now. */
  readonly months: number;
}

/** What can be asked about a made-up ledger: all of it is there. */
export interface MadeLedger {
  readonly centre: string;
  readonly userId: string;
  readonly integrationId: string;
  /** Pseudonym of its person, in hexadecimal. */
  readonly person: string;
  readonly entryId: string;
  readonly chain: string;
  /** Of the rows, opened and closed. */
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

export const aLedger = { centres: 50, usersOfCentre: 30, months: 6 } satisfies Omit<LedgerShape, 'entries'>;

/** Entries about one person, on average. */
const entriesOfFile = 20;

/** The expressions of one entry, by its number `n`: file, then what follows from the file. */
const ENTRY = `select n, ms, file, user_number,
    (lpad(to_hex(ms), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid as entry_id,
    '0' || (200000000 + file % $centres)::text as centre,
    sha256(convert_to('person ' || file, 'UTF8')) as subject,
    md5('integration ' || file)::uuid as integration_id,
    turn, turn % 50 = 7 as is_list
  from (
    select n, n / $centres as turn, $from::bigint + n * $step::bigint as ms, n * 7919 % $files as file, (n * 31 + n / 97) % $users as user_number
    from generate_series($first::bigint, $last::bigint) as n
  ) as numbered`;

const OPENED = String.raw`case when is_list then
    '{"action":"queryIntegrations","traceId":"' || md5('trace ' || n)::uuid || '","userId":"user-' || user_number
      || '","clientId":"client","role":"socialWorker","alsoAbout":["' || (
        select string_agg(encode(sha256(convert_to('person ' || (file + other * $centres) % $files, 'UTF8')), 'hex'), '","')
        from generate_series(0, 4) as other) || '"],"facts":{"day":"2026-02-01"}}'
  else
    '{"action":"' || (array['consult', 'consult', 'consult', 'listStreams', 'readIntegration'])[1 + turn % 5]
      || '","traceId":"' || md5('trace ' || n)::uuid || '","userId":"user-' || user_number
      || '","clientId":"client","role":"socialWorker","ssin":"' || repeat(md5(n::text), 3)
      || '","integrationId":"' || integration_id || '","qualityCode":' || 1 + file % 6
      || ',"caseReference":"case ' || file || '"'
      || case when turn % 5 < 3 then ',"stream":"' || (array['dimona', 'household', 'wages', 'pension'])[1 + turn % 4] || '"' else '' end
      || ',"policyVersion":"2026-03-01+116c96b4ec18","facts":{"day":"2026-02-01","ownCentre":true,"state":"active","relation":"none"}}'
  end`;

const CLOSED = `'{"outcome":"' || case when turn % 100 < 90 then 'answered' when turn % 100 < 95 then 'noData'
    when turn % 100 < 98 then 'denied' else 'failed' end || '","rule":"grant"'
  || case when turn % 100 >= 95 then ',"problem":"urn:problem-type:cbss:accessDenied"' else '' end
  || ',"exchanges":[{"service":"DmfaConsultationService","operation":"consult","ticket":"' || md5('ticket ' || n)::uuid
  || '","status":"DATA_FOUND MSG00000"}]' || case when turn % 200 = 3 then ',"livesInTerritory":false' else '' end || '}'`;

/**
 * Fills an empty, migrated ledger with entries of many centres, users and persons, in the order of time, as the owner of
 * the database. One in a thousand is not closed. The hashes are no chain: it serves to measure queries, not to verify.
 */
export async function makeLedger(ownerUrl: string, shape: LedgerShape, now: number): Promise<MadeLedger> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    const chain = 'c0000000-0000-4000-8000-000000000001';
    const months = monthsBefore(shape.months, now);
    const from = months[0] ?? now;
    const until = months.at(-1) ?? now;
    const files = Math.ceil(shape.entries / entriesOfFile);
    const step = Math.floor((until - from) / shape.entries);
    const numbers = { centres: shape.centres, files, users: shape.usersOfCentre, from, step };
    for (const [index, begin] of months.slice(0, -1).entries()) {
      const end = months[index + 1] ?? until;
      const first = Math.ceil((begin - from) / step);
      const last = Math.min(Math.ceil((end - from) / step), shape.entries) - 1;
      const rowsOfMonth = filled(ROWS, { ...numbers, first, last }).replaceAll('$chain', `'${chain}'::uuid`);
      await makeMonth(client, begin, end, rowsOfMonth);
    }
    const rows = await setEnds(client, chain);
    await client.query('analyze');
    return { ...(await somethingIn(client)), chain, rows, from, until };
  } finally {
    await client.end();
  }
}

/** Adds entries of one chain to the table, as gateways do: in the order of time, with all indexes there. */
export async function addEntries(
  client: Client,
  { centres, usersOfCentre: users }: Pick<LedgerShape, 'centres' | 'usersOfCentre'>,
  span: {
    readonly first: number;
    readonly last: number;
    readonly from: number;
    readonly step: number;
    readonly of: number;
  },
): Promise<void> {
  const numbers = { centres, users, files: Math.ceil(span.of / entriesOfFile), from: span.from, step: span.step };
  const rows = filled(ROWS, { ...numbers, first: span.first, last: span.last });
  await client.query(
    `insert into ledger (chain, seq, kind, entry_id, subject, centre, at, content, hash)
     ${rows.replaceAll('$chain', `'c0000000-0000-4000-8000-000000000001'::uuid`)}`,
  );
}

const ROWS = `select $chain as chain, 2 * n + 1 + half as seq, case half when 0 then 'opened' else 'closed' end, entry_id,
    case when half = 0 and not is_list then subject end, case half when 0 then centre end, ms + half * 300,
    case half when 0 then ${OPENED} else ${CLOSED} end, decode(repeat('ab', 32), 'hex')
  from (${ENTRY}) as entry cross join generate_series(0, 1) as half
  where half = 0 or n % 1000 <> 500
  order by n, half`;

function filled(text: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values).reduce(
    (made, [name, value]) => made.replaceAll(`$${name}`, `(${String(value)})`),
    text,
  );
}

/** The beginnings of so many months before this one, and of this one, in UTC. */
function monthsBefore(months: number, now: number): readonly number[] {
  const day = new Date(now);
  return Array.from({ length: months + 1 }, (_, index) =>
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months + index, 1),
  );
}

/** Fills a month before it becomes a partition, so that its indexes are built at once. */
async function makeMonth(client: Client, begin: number, end: number, rows: string): Promise<void> {
  const name = `ledger_${new Date(begin).toISOString().slice(0, 7).replace('-', '_')}`;
  const bound = (milliseconds: number) => `(entry_id_from(to_timestamp(${String(milliseconds)} / 1000.0)))`;
  await client.query(`create table ${name} (like ledger including defaults including constraints)`);
  await client.query(`insert into ${name} (chain, seq, kind, entry_id, subject, centre, at, content, hash) ${rows}`);
  await client.query(`alter table ledger attach partition ${name} for values from ${bound(begin)} to ${bound(end)}`);
}

/** The ends of the chains, as processes leave them; all rows but the last thousand have their place. */
async function setEnds(client: Client, chain: string): Promise<number> {
  const { rows } = await client.query<{ rows: string; seq: string }>(
    'select count(*) as rows, max(seq) as seq from ledger where chain = $1',
    [chain],
  );
  const [found] = rows;
  const seq = Number(found?.seq);
  await client.query(`insert into ledger_key (key_id, key_check) values ('made', decode(repeat('cd', 32), 'hex'))`);
  await client.query(`insert into ledger_chain (chain, seq, key_id) values ($1, $2, 'made')`, [chain, seq]);
  await client.query(`insert into ledger_placed (chain, seq, hash) values ($1, $2, decode(repeat('ab', 32), 'hex'))`, [
    chain,
    Math.max(0, seq - 1_000),
  ]);
  return Number(found?.rows);
}

async function somethingIn(
  client: Client,
): Promise<Pick<MadeLedger, 'centre' | 'userId' | 'integrationId' | 'person' | 'entryId'>> {
  const { rows } = await client.query<{
    centre: string;
    userId: string;
    integrationId: string;
    person: string;
    entryId: string;
  }>(
    `select centre, entry_user_id(content) as "userId", entry_integration_id(content) as "integrationId",
       encode(subject, 'hex') as person, entry_id as "entryId"
     from ledger where subject is not null order by entry_id desc limit 1`,
  );
  const [row] = rows;
  if (!row) throw new Error('the ledger is empty');
  return row;
}
