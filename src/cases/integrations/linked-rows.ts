import { sql } from 'kysely';
import type { CalendarDate } from '../../values/calendar.ts';
import { integrationColumns, type IntegrationQuery } from './row.ts';

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

/** The integration and those that follow on it, one after the other, by decisions and reviews. */
const line = (integrationId: unknown) => sql`
  with recursive line as (
    select integration_id, state, end_date from integration where integration_id = ${integrationId}
    union
    select next.integration_id, next.state, next.end_date
    from integration as next join line on next.previous_integration_id = line.integration_id
  )`;

/** Whether an integration, or one that follows on it, is open on a day. */
export async function isCarriedOn(
  query: IntegrationQuery,
  integrationId: string,
  today: CalendarDate,
): Promise<boolean> {
  const { rows } = await sql<{ readonly found: boolean }>`${line(integrationId)}
    select exists (select from line where state = 'active' and end_date >= ${today}) as found`.execute(query);
  return rows[0]?.found ?? false;
}

/**
 * Integrations of all centres that run although nothing of their applicant does: neither the applicant's integration nor
 * one that follows on it is open or on its way, and no decision on one of them is still being carried out.
 */
export function withoutApplicant(
  query: IntegrationQuery,
  {
    today,
    keptCodes,
    limit,
  }: { readonly today: CalendarDate; readonly keptCodes: readonly number[]; readonly limit: number },
) {
  let found = query
    .selectFrom('integration')
    .select(integrationColumns)
    .where('state', '=', 'active')
    .where('applicant_integration_id', 'is not', null)
    .where(
      sql<boolean>`not exists (${line(sql.ref('integration.applicant_integration_id'))}
        select from line
        where (state in ('registering', 'active') and end_date >= ${today})
          or exists (
            select from decision_person
            where decision_person.integration_id = line.integration_id and decision_person.state = 'pending'
          ))`,
    );
  if (keptCodes.length > 0) found = found.where('quality_code', 'not in', keptCodes);
  return found.orderBy('integration_id').limit(limit);
}
