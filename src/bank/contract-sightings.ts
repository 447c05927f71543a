import type { Pool } from 'pg';
import type { CalendarDate } from '../values/calendar.ts';
import { compare } from '../values/order.ts';
import { around, type KeptSighting, type SightingStore } from './contract-drift.ts';

interface SightingRow {
  readonly service: string;
  readonly operation: string;
  readonly element: string;
  readonly kind: KeptSighting['kind'];
  readonly first_seen: CalendarDate;
  readonly last_seen: CalendarDate;
  readonly occurrences: number;
  readonly around_then: number;
  readonly acknowledged: boolean;
}

/**
 * Stores sightings in PostgreSQL, summed over all gateways. Rows are written in one order, so that two gateways cannot
 * deadlock.
 */
export function createSightingStore(pool: Pool): SightingStore {
  return {
    async add(sightings, day) {
      const keyOf = (one: KeptKey) => [one.service, one.operation, one.element, one.kind].join('\u0000');
      const sorted = [...sightings].sort((a, b) => compare(keyOf(a), keyOf(b)));
      const columns = (['service', 'operation', 'element', 'kind'] as const).map((name) =>
        sorted.map((one) => one[name]),
      );
      await pool.query({
        text: `insert into contract_sighting as kept
            (service, operation, element, kind, occurrences, first_seen, last_seen)
          select *, $6::date, $6::date from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[])
          on conflict (service, operation, element, kind) do update set
            occurrences = kept.occurrences + excluded.occurrences,
            last_seen = greatest(kept.last_seen, excluded.last_seen)`,
        values: [...columns, sorted.map(({ occurrences }) => occurrences), day],
      });
      // All counts are up to date only now.
      await pool.query({
        text: `update contract_sighting as kept set around_then = outer_one.occurrences
          from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as seen (service, operation, element, around)
          join contract_sighting outer_one on outer_one.service = seen.service
            and outer_one.operation = seen.operation and outer_one.element = seen.around
            and outer_one.kind in ('reply', 'read')
          where kept.service = seen.service and kept.operation = seen.operation and kept.element = seen.element
            and kept.kind = 'read'`,
        values: [...columns.slice(0, 3), sorted.map(({ element }) => around(element))],
      });
    },
    async all() {
      const { rows } = await pool.query<SightingRow>(
        'select * from contract_sighting order by service, operation, element, kind',
      );
      return rows.map(({ first_seen: firstSeen, last_seen: lastSeen, around_then: aroundThen, ...row }) => {
        const { acknowledged: isAcknowledged, ...same } = row;
        return { ...same, firstSeen, lastSeen, aroundThen, isAcknowledged };
      });
    },
    async acknowledge(gone) {
      await pool.query("update contract_sighting set acknowledged = true where kind in ('unread', 'code')");
      for (const { service, operation, element } of gone) {
        await pool.query({
          text: "delete from contract_sighting where service = $1 and operation = $2 and element = $3 and kind = 'read'",
          values: [service, operation, element],
        });
      }
    },
  };
}

type KeptKey = Pick<KeptSighting, 'service' | 'operation' | 'element' | 'kind'>;
