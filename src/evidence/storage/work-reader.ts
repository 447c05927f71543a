import type { Pool } from 'pg';
import { readClosing, readSsin } from '../entry.ts';
import type { EntrySeals } from '../entry-seals.ts';
import type { Opening } from '../evidence.ts';
import type { SsinSealer } from '../sealing.ts';
import type { WorkedHours, WorkRecord, WorkRecords } from '../work-records.ts';
import { beginningOf, idFrom } from './ledger-columns.ts';

/*
 * Columns of an entry, by the names of its two rows. Conditions on the content are on its text, never on JSON: JSON can
 * hold what PostgreSQL refuses to read. A quote inside a value is escaped, so no value can look like a member.
 */
const COLUMNS = `opened.entry_id, opened.at, opened.centre, opened.content, closed.content as closed_content`;
const CLOSED = `left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed'`;

const CLOSED_WITH = {
  name: 'entries closed with',
  text: `select ${COLUMNS} from ledger closed
    join ledger opened on opened.entry_id = closed.entry_id and opened.kind = 'opened'
    where closed.kind = 'closed' and closed.at >= $1 and closed.at < $2 and strpos(closed.content, $3) > 0
    order by opened.entry_id`,
};

const BEGUN = {
  name: 'entries begun',
  text: `select ${COLUMNS} from ledger opened ${CLOSED}
    where opened.kind = 'opened' and opened.centre = $3
      and opened.entry_id >= ${idFrom('$1')} and opened.entry_id < ${idFrom('$2')}
      and exists (select from unnest($4::text[]) as wanted where starts_with(opened.content, wanted))
    order by opened.entry_id`,
};

const HOURS = {
  name: 'hours of entries',
  text: `select centre, user_id, day::text, bit_or(1 << hour) as hours from (
      select centre, entry_user_id(content) as user_id, moment::date as day, extract(hour from moment)::int as hour
      from ledger, lateral (select to_timestamp(at / 1000.0) at time zone 'Europe/Brussels' as moment) as belgian
      where kind = 'opened' and at >= $1 and at < $2
        and exists (select from unnest($3::text[]) as wanted where starts_with(content, wanted))
    ) as begun
    where user_id is not null group by centre, user_id, day order by centre, user_id, day`,
};

const ON = {
  name: 'entries on integrations',
  text: `select ${COLUMNS}
    from unnest($1::text[], $2::text[]) as asked (integration_id, centre)
    join ledger opened on opened.kind = 'opened' and opened.centre = asked.centre
      and entry_integration_id(opened.content) = asked.integration_id
    ${CLOSED}
    where exists (select from unnest($3::text[]) as wanted where starts_with(opened.content, wanted)) order by opened.entry_id`,
};

interface EntryRow {
  readonly entry_id: string;
  readonly at: number;
  readonly centre: string;
  readonly content: string;
  readonly closed_content: string | null;
}

/** Reads entries for patterns in the work of users, in PostgreSQL. */
export function createWorkRecords(
  pool: Pool,
  { seals, sealer }: { readonly seals: Pick<EntrySeals, 'openerOf'>; readonly sealer: Pick<SsinSealer, 'pseudonym'> },
): WorkRecords {
  const read = async (query: { readonly name: string; readonly text: string }, values: readonly unknown[]) => {
    const { rows } = await pool.query<EntryRow>({ ...query, values: [...values] });
    const openerOf = await seals.openerOf(rows.map((row) => row.entry_id));
    return rows.map((row) => {
      // In the ledger a person is another one each month.
      const ssin = readSsin({ entryId: row.entry_id, content: row.content }, openerOf(row.entry_id));
      return toRecord(row, ssin && Buffer.from(sealer.pseudonym(ssin, row.centre)).toString('hex'));
    });
  };
  return {
    withProblem: (problem, { from, until }) => read(CLOSED_WITH, [from, until, `"problem":${JSON.stringify(problem)}`]),
    outsideTerritory: ({ from, until }) => read(CLOSED_WITH, [from, until, '"livesInTerritory":false']),
    begun: (actions, centre, { from, until }) => read(BEGUN, [from, until, centre, actions.map(beginningOf)]),
    hours: async (actions, { from, until }) => {
      const { rows } = await pool.query<{ centre: string; user_id: string; day: string; hours: number }>({
        ...HOURS,
        values: [from, until, actions.map(beginningOf)],
      });
      return rows.map(({ centre, user_id, day, hours }): WorkedHours => {
        // As it stands in the JSON text, where signs may be escaped.
        return { centre, userId: JSON.parse(`"${user_id}"`) as string, day, hours };
      });
    },
    on: (integrations, actions) =>
      integrations.length === 0
        ? Promise.resolve([])
        : read(ON, [
            integrations.map(({ integrationId }) => integrationId),
            integrations.map(({ centre }) => centre),
            actions.map(beginningOf),
          ]),
  };
}

function toRecord(row: EntryRow, person: string | undefined): WorkRecord {
  const { action, userId, integrationId, qualityCode } = JSON.parse(row.content) as Opening;
  return {
    entryId: row.entry_id,
    at: row.at,
    centre: row.centre,
    action,
    userId,
    ...(person === undefined ? {} : { person }),
    ...(integrationId === undefined ? {} : { integrationId }),
    ...(qualityCode === undefined ? {} : { qualityCode }),
    ...(row.closed_content === null ? {} : { outcome: readClosing(row.closed_content).outcome }),
  };
}
