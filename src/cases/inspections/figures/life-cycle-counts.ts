import { sql } from 'kysely';
import type { Database } from '../../../platform/postgres/database.ts';
import type { Span } from '../../../evidence/work-records.ts';
import type { EnterpriseNumber } from '../../../values/enterprise-number.ts';
import { periodEnded } from '../../integrations/integration.ts';
import type { Counted, FigureKind } from './figure.ts';

/** Counts what happened to the integrations of a centre. Nobody is looked at. */
export interface LifeCycleCounts {
  /** @param inquiry the code under which somebody waits for a decision */
  within(centre: EnterpriseNumber, span: Span, inquiry: number | undefined): Promise<readonly Counted[]>;
}

interface Row {
  readonly figure: FigureKind;
  readonly quality_code: number | null;
  readonly count: number;
}

/** The counts, of registrations, endings and decisions, in PostgreSQL. */
export function createLifeCycleCounts({ query }: Pick<Database, 'query'>): LifeCycleCounts {
  return {
    within: async (centre, { from, until }, inquiry = 0) => {
      const within = (column: string) =>
        sql`${sql.ref(column)} >= ${new Date(from)} and ${sql.ref(column)} < ${new Date(until)}`;
      const { rows } = await sql<Row>`
        with registered as (
          select quality_code, informed_on is null as not_informed,
            quality_code = ${inquiry} and applicant_integration_id is null and previous_integration_id is null
              and (registered_at at time zone 'Europe/Brussels')::date > application_date as is_late
          from integration where centre = ${centre} and ${within('registered_at')} and state <> 'failed'
        ), ended as (
          select quality_code, quality_code = ${inquiry} and applicant_integration_id is null
              and decided_on is null and ended_by = ${periodEnded.by} as is_undecided
          from integration where centre = ${centre} and ${within('ended_at')}
        ), counted as (
          select 'registrations' as figure, quality_code, count(*)::int as count
            from registered group by quality_code
          union all select 'registeredLate', quality_code, count(*)::int
            from registered where is_late group by quality_code
          union all select 'notInformed', quality_code, count(*)::int
            from registered where not_informed group by quality_code
          union all select 'endings', quality_code, count(*)::int from ended group by quality_code
          union all select 'endedUndecided', quality_code, count(*)::int
            from ended where is_undecided group by quality_code
          union all select 'decisionsEnteredLate', null, count(*)::int from decision
            where centre = ${centre} and ${within('decided_at')} and lateness_reason_sealed is not null
        )
        select * from counted where count > 0 order by figure collate "C", quality_code nulls first`.execute(query);
      return rows.map(toCounted);
    },
  };
}

function toCounted({ figure, quality_code: code, count }: Row): Counted {
  return {
    figure,
    ...(code === null ? {} : { qualityCode: code }),
    count,
  };
}
