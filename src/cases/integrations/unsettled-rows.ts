import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { IntegrationStore } from './integration.ts';
import { integrationColumns, type IntegrationQuery } from './row.ts';

/** Ids of integrations that run or stopped recently. */
export async function toReconcile(
  query: IntegrationQuery,
  centre: EnterpriseNumber,
  filter: Parameters<IntegrationStore['toReconcile']>[1],
): Promise<readonly string[]> {
  const since = new Date(`${filter.endedSince}T00:00:00Z`);
  let found = query
    .selectFrom('integration')
    .select('integration_id')
    .where('centre', '=', centre)
    .where((is) =>
      is.or([
        is.and([is('state', '=', 'active'), is('end_date', '>=', filter.endedSince)]),
        is('state', 'in', ['registering', 'ending']),
        is.and([
          is('state', '=', 'failed'),
          is('registered_at', '>=', since),
          is.not(
            is.exists(
              is
                .selectFrom('refused_registration')
                .whereRef('refused_registration.integration_id', '=', 'integration.integration_id'),
            ),
          ),
        ]),
        is.and([is('state', '=', 'ended'), is('ended_at', '>=', since)]),
      ]),
    );
  if (filter.after !== undefined) found = found.where('integration_id', '>', filter.after);
  const rows = await found.orderBy('integration_id').limit(filter.limit).execute();
  return rows.map((row) => row.integration_id);
}

/** Integrations that are active although their last day is over. */
export function over(query: IntegrationQuery, { today, limit }: Parameters<IntegrationStore['over']>[0]) {
  return query
    .selectFrom('integration')
    .select(integrationColumns)
    .where('state', '=', 'active')
    .where('end_date', '<', today)
    .orderBy('end_date')
    .limit(limit);
}

/** Ids of integrations that have waited for the Bank's confirmation since before a moment. */
export async function unconfirmed(
  query: IntegrationQuery,
  filter: Parameters<IntegrationStore['unconfirmed']>[0],
): Promise<readonly string[]> {
  const before = new Date(filter.before);
  const rows = await query
    .selectFrom('integration')
    .select('integration_id')
    .where((is) =>
      is.or([
        is.and([is('state', '=', 'registering'), is('registered_at', '<', before)]),
        is.and([is('state', '=', 'ending'), is('ended_at', '<', before)]),
      ]),
    )
    .orderBy('integration_id')
    .limit(filter.limit)
    .execute();
  return rows.map((row) => row.integration_id);
}
