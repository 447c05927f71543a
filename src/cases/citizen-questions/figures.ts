import { sql } from 'kysely';
import type { Database } from '../../platform/postgres/database.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';

/** How a centre deals with its citizens, as numbers. No person is in it. */
export interface CitizenFigures {
  /** Questions that wait for an answer and whose due day is not over. */
  readonly open: number;
  /** Questions whose due day is over. */
  readonly overdue: number;
  /** Entries that their persons do not see now. */
  readonly withheld: number;
}

export const noFigures: CitizenFigures = { open: 0, overdue: 0, withheld: 0 };

/** Counts for whoever supervises: on a day, of each centre that has something to count. */
export interface CitizenCounts {
  figures(today: CalendarDate, centres: readonly EnterpriseNumber[]): Promise<ReadonlyMap<string, CitizenFigures>>;
}

/** Counts in PostgreSQL, by an index. A row that was changed outside the gateway counts as what it says. */
export function createCitizenCounts({ query }: Pick<Database, 'query'>): CitizenCounts {
  return {
    figures: async (today, centres) => {
      const { rows } = await sql<CitizenFigures & { readonly centre: string }>`
        select centre, count(*) filter (where what = 'open') as open, count(*) filter (where what = 'overdue') as overdue,
          count(*) filter (where what = 'withheld') as withheld
        from (
          select centre, case when due_on < ${today} then 'overdue' else 'open' end as what
          from citizen_question where answered_at is null and centre = any(${[...centres]})
          union all
          select centre, 'withheld' from withheld_entry where visible_from > ${today} and centre = any(${[...centres]})
        ) as counted group by centre`.execute(query);
      return new Map(rows.map(({ centre, ...figures }) => [centre, figures]));
    },
  };
}
