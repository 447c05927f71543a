import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { DueFilter } from './integration.ts';
import { integrationColumns, type IntegrationQuery } from './row.ts';

/** Integrations of a centre that wait for a decision or a review. */
export function dueIntegrations(query: IntegrationQuery, centre: EnterpriseNumber, filter: DueFilter) {
  let found = query
    .selectFrom('integration')
    .select(integrationColumns)
    .where('centre', '=', centre)
    .where('state', '=', 'active')
    .where('end_date', '>=', filter.today)
    .where((is) =>
      is.or([
        ...(filter.inquiryCode === undefined
          ? []
          : [is.and([is('quality_code', '=', filter.inquiryCode), is('end_date', '<=', filter.endingUntil)])]),
        ...filter.reviewed.map(({ code, startedUntil }) =>
          is.and([
            is('quality_code', '=', code),
            is.or([is('end_date', '<=', filter.endingUntil), is('start_date', '<=', startedUntil)]),
          ]),
        ),
      ]),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('decision_person')
            .select('decision_id')
            .whereRef('decision_person.integration_id', '=', 'integration.integration_id')
            .where('effect', 'in', ['newCode', 'ended']),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('integration as review')
            .select('review.integration_id')
            .whereRef('review.previous_integration_id', '=', 'integration.integration_id')
            .where('review.review_reason', 'is not', null)
            .where('review.state', 'in', ['registering', 'active']),
        ),
      ),
    );
  if (filter.after !== undefined) found = found.where('integration_id', '<', filter.after);
  return found.orderBy('integration_id', 'desc').limit(filter.limit);
}
