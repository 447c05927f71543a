import { Client } from 'pg';
import type { Got } from './callers.ts';

/** What the ledger has of one request. */
export interface OnRecord {
  readonly opened: number;
  /** Outcome and problem of each closing row. */
  readonly closed: readonly { readonly outcome: string; readonly problem: string | null }[];
}

/** The number of the last row of the ledger. */
export async function endOfLedger(ownerUrl: string): Promise<number> {
  const [row] = await rows<{ seq: string }>(ownerUrl, 'select coalesce(max(seq), 0) as seq from ledger', []);
  return Number(row?.seq);
}

/** Entries that nobody has closed. */
export async function openEntries(ownerUrl: string): Promise<number> {
  const [row] = await rows<{ open: string }>(
    ownerUrl,
    `select count(*) as open from ledger opened where kind = 'opened' and not exists
       (select from ledger closed where closed.entry_id = opened.entry_id and closed.kind = 'closed')`,
    [],
  );
  return Number(row?.open);
}

/** What was written after a row of the ledger, by trace id. */
export async function recordedSince(ownerUrl: string, seq: number): Promise<ReadonlyMap<string, OnRecord>> {
  const found = await rows<{ trace: string; opened: string; closed: OnRecord['closed'] }>(
    ownerUrl,
    `select opened.trace, count(distinct opened.entry_id) as opened,
         coalesce(json_agg(json_build_object('outcome', closed.outcome, 'problem', closed.problem))
           filter (where closed.outcome is not null), '[]') as closed
       from (select entry_id, content::json->>'traceId' as trace from ledger where seq > $1 and kind = 'opened') opened
         left join (select entry_id, content::json->>'outcome' as outcome, content::json->>'problem' as problem
           from ledger where seq > $1 and kind = 'closed') closed using (entry_id)
       group by opened.trace`,
    [seq],
  );
  return new Map(found.map(({ trace, opened, closed }) => [trace, { opened: Number(opened), closed }]));
}

async function rows<Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/**
 * Holds answers against the ledger: each has one entry, closed once, and it says what the caller got. A 503 may be one
 * that was refused before anything was begun; then there is none.
 * @returns a sentence for each answer whose evidence is another
 */
export function contradictions(answers: readonly Got[], recorded: ReadonlyMap<string, OnRecord>): readonly string[] {
  const seen = new Set<string>();
  return answers
    .filter(({ status }) => status > 0)
    .flatMap((got) => {
      const { traceId, status, stream } = got;
      const wrong = (what: string) => [`${stream}, ${String(status)}, ${traceId}: ${what}`];
      if (seen.has(traceId)) return wrong('a second answer under the same trace id');
      seen.add(traceId);
      const entry = recorded.get(traceId);
      if (!entry) return status === 503 && got.retryAfter !== undefined ? [] : wrong('no entry');
      const [closing, ...more] = entry.closed;
      if (entry.opened !== 1 || more.length > 0) return wrong('more than one entry');
      if (!closing) return wrong('the entry is open');
      return says(closing, got) ? [] : wrong(`the entry says ${closing.outcome} ${closing.problem ?? ''}`);
    });
}

function says({ outcome, problem }: OnRecord['closed'][number], got: Got): boolean {
  if (got.status === 200) return outcome === 'answered' || outcome === 'noData';
  // What waits for a commit when its time is over may be on record as given (docs/adr/0028): rather too much.
  if (got.status === 503 && got.retryAfter === undefined) return true;
  return problem === got.problem;
}
