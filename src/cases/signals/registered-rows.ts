import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/postgres/database.ts';
import type { IntegrationTables } from '../integrations/row.ts';
import type { EndedUndecided, Registered, RegistrationFacts } from './facts.ts';

/** Registered by a user for itself: not by a decision, nor for a review. */
function byHand(query: Kysely<IntegrationTables>) {
  return query
    .selectFrom('integration')
    .select([
      'integration_id',
      'centre',
      sql<string>`encode(subject, 'hex')`.as('person'),
      'registered_by',
      'registered_at',
      'ended_at',
      'quality_code',
      'case_reference',
      'applicant_integration_id',
    ])
    .where('previous_integration_id', 'is', null)
    .where('integration.state', '!=', 'failed');
}

type Row = Awaited<ReturnType<ReturnType<typeof byHand>['execute']>>[number];

function toRegistered(row: Row): Registered {
  return {
    integrationId: row.integration_id,
    centre: row.centre,
    person: row.person,
    userId: row.registered_by,
    registeredAt: row.registered_at.getTime(),
    qualityCode: row.quality_code,
    caseReference: row.case_reference,
    hasApplicant: row.applicant_integration_id !== null,
  };
}

/** Reads integrations for patterns in the work of users, in PostgreSQL. No number of a person is opened. */
export function createRegistrationFacts(database: Pick<Database, 'query'>): RegistrationFacts {
  const query = database.query.$extendTables<IntegrationTables>();
  return {
    registered: async ({ from, until }) => {
      const rows = await byHand(query)
        .where('registered_at', '>=', new Date(from))
        .where('registered_at', '<', new Date(until))
        .orderBy('registered_at')
        .execute();
      return rows.map(toRegistered);
    },

    inCases: async (cases, since) => {
      if (cases.length === 0) return [];
      const rows = await byHand(query)
        .where(
          sql<boolean>`(centre, case_reference) in (select * from unnest(${cases.map(({ centre }) => centre)}::text[],
            ${cases.map(({ caseReference }) => caseReference)}::text[]))`,
        )
        .where('registered_at', '>=', new Date(since))
        .orderBy('registered_at')
        .execute();
      return rows.map(toRegistered);
    },

    endedUndecided: async ({ from, until }) => {
      const rows = await byHand(query)
        .where('ended_at', '>=', new Date(from))
        .where('ended_at', '<', new Date(until))
        .where('applicant_integration_id', 'is', null)
        .where('decided_on', 'is', null)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('decision_person')
                .select('decision_id')
                .whereRef('decision_person.integration_id', '=', 'integration.integration_id'),
            ),
          ),
        )
        .orderBy('ended_at')
        .execute();
      return rows.map((row): EndedUndecided => ({ ...toRegistered(row), endedAt: row.ended_at?.getTime() ?? from }));
    },

    unexplained: async (integrationIds, { asked, ofAid }) => {
      if (integrationIds.length === 0) return new Set();
      const rows = await byHand(query)
        .where(sql<boolean>`integration_id = any (${integrationIds}::uuid[])`)
        .where(sql<boolean>`quality_code = any (${asked}::int[])`)
        .where('applicant_integration_id', 'is', null)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('integration as aid')
                .select('aid.integration_id')
                .whereRef('aid.centre', '=', 'integration.centre')
                .whereRef('aid.subject', '=', 'integration.subject')
                .where(sql<boolean>`aid.quality_code = any (${ofAid}::int[])`)
                .where('aid.state', '!=', 'failed'),
            ),
          ),
        )
        .execute();
      return new Set(rows.map((row) => row.integration_id));
    },
  };
}
