import { sql, type ColumnType, type Selectable } from 'kysely';
import { DatabaseError } from 'pg';
import type { Observation } from '../../assessment/observation.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import type { IntegrationTables } from '../integrations/row.ts';
import {
  ObservationWithdrawnError,
  type FileObservation,
  type NotedObservation,
  type ObservationStore,
} from './observation.ts';

/** Table `observation`. */
interface ObservationTable {
  readonly observation_id: string;
  readonly integration_id: string;
  readonly kind: Observation['kind'];
  readonly observed_on: string;
  readonly item: Observation['item'];
  readonly outcome: Observation['outcome'];
  readonly reference_sealed: Buffer | null;
  readonly withdraws: string | null;
  readonly noted_by: string;
  readonly noted_at: ColumnType<Date, Date, Date>;
}

/** Observations in PostgreSQL. References are encrypted. */
export function createObservationStore(options: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): ObservationStore {
  const { sealer, database } = options;
  const query = database.query.$extendTables<IntegrationTables & { readonly observation: ObservationTable }>();

  const ofFile = async (integrationId: string): Promise<readonly FileObservation[]> => {
    const rows = await query
      .selectFrom('observation')
      .innerJoin('integration as one', 'one.integration_id', 'observation.integration_id')
      .innerJoin('integration as its_head', (join) =>
        join.on('its_head.integration_id', '=', sql`coalesce(one.applicant_integration_id, one.integration_id)`),
      )
      .innerJoin('integration as head', (join) =>
        join
          .onRef('head.centre', '=', 'its_head.centre')
          .onRef('head.subject', '=', 'its_head.subject')
          .onRef('head.case_reference', '=', 'its_head.case_reference'),
      )
      .innerJoin('integration as named', (join) =>
        join.on('head.integration_id', '=', sql`coalesce(named.applicant_integration_id, named.integration_id)`),
      )
      .leftJoin('observation as later', 'later.withdraws', 'observation.observation_id')
      .selectAll('observation')
      .select([
        'later.observation_id as withdrawn_by',
        sql<string | null>`case when one.subject <> named.subject then (
          select newest.integration_id from integration as newest
          where newest.centre = one.centre and newest.subject = one.subject and newest.case_reference = one.case_reference
          order by newest.integration_id desc limit 1
        ) end`.as('other_person'),
      ])
      .where('named.integration_id', '=', integrationId)
      .orderBy('observation.observed_on')
      .orderBy('observation.observation_id')
      .execute();
    const read = (row: (typeof rows)[number]) => ({
      ...toObservation(row, sealer),
      ...(row.withdrawn_by === null ? {} : { withdrawnBy: row.withdrawn_by }),
      ...(row.other_person === null ? {} : { otherPerson: row.other_person }),
    });
    return rows.flatMap((row) => sealer.rows.read('observation', row.observation_id, () => read(row)) ?? []);
  };

  return {
    ofFile,

    list: async (integrationId) =>
      (await ofFile(integrationId))
        .filter(({ withdrawnBy }) => withdrawnBy === undefined)
        .map(({ observationId, kind, date, item, outcome, reference, otherPerson }) => ({
          observationId,
          kind,
          date,
          item,
          outcome,
          ...(reference === undefined ? {} : { reference }),
          ...(otherPerson === undefined ? {} : { integrationId: otherPerson }),
        })),

    add: async (observation) => {
      try {
        await query.insertInto('observation').values(toRow(observation, sealer)).execute();
      } catch (error) {
        if (error instanceof DatabaseError && error.code === '23505') throw new ObservationWithdrawnError();
        throw error;
      }
    },
  };
}

function toRow(observation: NotedObservation, sealer: SsinSealer) {
  const { observationId, reference } = observation;
  return {
    observation_id: observationId,
    integration_id: observation.integrationId,
    kind: observation.kind,
    observed_on: observation.date,
    item: observation.item,
    outcome: observation.outcome,
    reference_sealed:
      reference === undefined ? null : Buffer.from(sealer.sealText(reference, observationContext(observationId))),
    withdraws: observation.withdraws ?? null,
    noted_by: observation.notedBy,
    noted_at: new Date(observation.notedAt),
  };
}

/** @throws SealedValueError when the row was tampered with or is of another key */
function toObservation(row: Selectable<ObservationTable>, sealer: SsinSealer): NotedObservation {
  const sealed = row.reference_sealed;
  return {
    observationId: row.observation_id,
    integrationId: row.integration_id,
    kind: row.kind,
    date: row.observed_on,
    item: row.item,
    outcome: row.outcome,
    ...(sealed === null ? {} : { reference: sealer.openText(sealed, observationContext(row.observation_id)) }),
    ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
    notedBy: row.noted_by,
    notedAt: row.noted_at.getTime(),
  };
}

/** Binds the sealed text to its row. */
export function observationContext(observationId: string): string {
  return `observation ${observationId}`;
}
