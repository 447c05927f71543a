import { sql, type Transaction } from 'kysely';
import type { CalendarDate } from '../../values/calendar.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { selectRows } from '../../evidence/storage/sealed-rows.ts';
import {
  integrationColumns,
  integrationTable,
  type IntegrationQuery,
  type IntegrationRow,
  type IntegrationTables,
} from './row.ts';

/** What belongs to the file of an applicant and is not over, or ended at a moment or later; oldest first. */
export function ofApplicant(query: IntegrationQuery, applicantIntegrationId: string, endedSince: number | undefined) {
  return query
    .selectFrom('integration')
    .select(integrationColumns)
    .where('applicant_integration_id', '=', applicantIntegrationId)
    .where((is) =>
      is.or([
        is('state', 'in', ['registering', 'active', 'ending']),
        ...(endedSince === undefined
          ? []
          : [is.and([is('state', '=', 'ended'), is('ended_at', '>=', new Date(endedSince))])]),
      ]),
    )
    .orderBy('integration_id');
}

/**
 * The integration and those that follow on it, one after the other, by decisions and reviews.
 * @param first an id, or a column of a query around this one; no table in here is called `integration`, so that a column
 *   of that name is the one of the query around it
 */
const line = (first: unknown) => sql`
  with recursive line as (
    select head.integration_id, head.state, head.end_date from integration as head where head.integration_id = ${first}
    union
    select next.integration_id, next.state, next.end_date
    from integration as next join line on next.previous_integration_id = line.integration_id
  )`;

/** Whether an integration, or one that follows on it, is open on a day: as far as their rows are genuine. */
export async function isCarriedOn(
  query: IntegrationQuery,
  integrationId: string,
  today: CalendarDate,
  sealer: Pick<SsinSealer, 'rows'>,
): Promise<boolean> {
  const { rows } = await sql<IntegrationRow>`${line(integrationId)}
    ${selectRows(integrationTable, sql`integration_id in (select integration_id from line)`)}`.execute(query);
  // A row that was changed opens nothing, and neither does what only follows on it.
  const genuine = new Map(sealer.rows.genuine(integrationTable, rows).map((row) => [row.integration_id, row]));
  const isReached = (id: string): boolean => {
    const row = genuine.get(id);
    if (!row) return false;
    return id === integrationId || (row.previous_integration_id !== null && isReached(row.previous_integration_id));
  };
  return [...genuine.values()].some(
    (row) => row.state === 'active' && row.end_date >= today && isReached(row.integration_id),
  );
}

/** Which integrations run on their own, and on which day the others need an applicant. */
export interface AloneOn {
  readonly today: CalendarDate;
  /** Codes whose integrations run on their own. */
  readonly keptCodes: readonly number[];
}

/** Aid of one's own, or the review of such aid: it is there for the person, not for the applicant. */
const isOwnAid = (keptCodes: readonly number[]) => sql<boolean>`(
  integration.quality_code = any(${keptCodes}::int[])
  or integration.review_reason is not null and exists (
    select from integration as reviewed
    where reviewed.integration_id = integration.previous_integration_id
      and reviewed.quality_code = any(${keptCodes}::int[])
  ))`;

/**
 * What runs in a file of which nothing of the applicant runs: neither the applicant's integration nor one that follows on
 * it is open or on its way, and no decision on one of them is still being carried out.
 */
const inFileWithoutApplicant = (query: IntegrationQuery, today: CalendarDate) =>
  query
    .selectFrom('integration')
    .select(integrationColumns)
    .where('state', '=', 'active')
    .where('applicant_integration_id', 'is not', null)
    .where(
      sql<boolean>`not exists (${line(sql.ref('integration.applicant_integration_id'))}
        select from line
        where (line.state in ('registering', 'active') and line.end_date >= ${today})
          or exists (
            select from decision_person
            where decision_person.integration_id = line.integration_id and decision_person.state = 'pending'
          ))`,
    );

/**
 * Integrations of all centres that run for an applicant although nothing of the applicant does. Somebody on whom a
 * decision is still being carried out is none of them: that decision says what follows.
 */
export function withoutApplicant(query: IntegrationQuery, { today, keptCodes }: AloneOn) {
  return inFileWithoutApplicant(query, today).where(
    sql<boolean>`not ${isOwnAid(keptCodes)} and not exists (
      select from decision_person
      where decision_person.integration_id = integration.integration_id and decision_person.state = 'pending')`,
  );
}

/** Aid of somebody's own, of all centres, that still belongs to a file of which nothing of the applicant runs. */
export function aidWithoutApplicant(query: IntegrationQuery, { today, keptCodes }: AloneOn) {
  return inFileWithoutApplicant(query, today).where('end_date', '>=', today).where(isOwnAid(keptCodes));
}

/**
 * Whether an integration still runs without an applicant. It stays locked until the end of the transaction, with the
 * applicant's: whoever moves it to another file, or decides on that of the applicant, comes before or after.
 */
export async function isAlone(
  transaction: Transaction<IntegrationTables>,
  integrationId: string,
  alone: AloneOn,
): Promise<boolean> {
  // In the order in which a decision locks them too.
  await transaction
    .selectFrom('integration')
    .select('integration_id')
    .where((is) =>
      is.or([
        is('integration_id', '=', integrationId),
        is(
          'integration_id',
          '=',
          is
            .selectFrom('integration as linked')
            .select('linked.applicant_integration_id')
            .where('linked.integration_id', '=', integrationId),
        ),
      ]),
    )
    .orderBy('integration_id')
    .forUpdate()
    .execute();
  // A statement of its own sees what was committed while this one waited.
  const found = await withoutApplicant(transaction, alone)
    .where('integration_id', '=', integrationId)
    .executeTakeFirst();
  return found !== undefined;
}
