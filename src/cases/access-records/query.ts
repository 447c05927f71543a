import { refined, type Asked } from '../../access/asked.ts';
import type { Look } from '../../access/door.ts';
import type { Done } from '../../access/evidence-required.ts';
import type { AccessRecord, AccessRecords, FoundRecord } from '../../evidence/evidence.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { Integration } from '../integrations/integration.ts';
import { requireSsin, type IntegrationPorts } from '../life-cycle.ts';
import { visiblePageOf } from '../visible-page.ts';
import { withPerson, type RecordConditions } from './filter.ts';

/** A page of a search in the evidence. */
export interface AccessRecordQuery<Person = string> extends RecordConditions<Person> {
  readonly before?: string;
  readonly pageSize: number;
}

export interface AccessRecordPage {
  readonly records: readonly AccessRecord[];
  readonly next?: string;
}

export type RecordPorts = Pick<IntegrationPorts, 'door' | 'clock' | 'fictiveSsins'> & {
  readonly accessRecords: AccessRecords;
};

/**
 * Lists who in the centre did what, newest first, for the data protection officer: about a person, by a user, on an
 * integration, within a time. Records about persons near the officer are left out. The question itself is recorded as
 * evidence too, and names whoever the answer is about.
 * @throws Problem
 */
export function queryAccessRecords(ports: RecordPorts, asked: Asked<AccessRecordQuery>): Promise<AccessRecordPage> {
  const checked = refined(asked, (query) => withPerson(query, (text) => requireSsin(text, ports)));
  return ports.door.perform('queryAccessRecords', checked, {
    find: (look, query) => whomToSee(look, query),
    carryOut: (maySee, _granted, query) => pageOf(ports.accessRecords, asked.caller.centre, maySee, query),
  });
}

export type MaySee = (ssin: Ssin) => boolean;

/** Whom a search is about; where it names no person, those whom it finds are judged one by one. */
export async function whomToSee(
  look: Look<Integration>,
  { ssin, integrationId }: RecordConditions<Ssin>,
): Promise<MaySee> {
  if (integrationId !== undefined) await look.integration(integrationId);
  if (ssin === undefined) return look.lists();
  look.person(ssin);
  return () => true;
}

/** A page of what the officer may see. */
export async function pageOf(
  records: AccessRecords,
  centre: string,
  maySee: MaySee,
  { before, pageSize, ...filter }: AccessRecordQuery<Ssin>,
): Promise<Done<AccessRecordPage>> {
  const { items, next } = await visiblePageOf(
    { after: before, pageSize },
    maySee,
    { ssinOf: ({ ssin }: FoundRecord) => ssin, placeOf: ({ record }: FoundRecord) => record.entryId },
    ({ after, limit }) => records.find(centre, filter, { ...(after === undefined ? {} : { before: after }), limit }),
  );
  return {
    outcome: items.length > 0 ? 'answered' : 'noData',
    shown: items.flatMap(({ ssin }) => (ssin === undefined ? [] : [ssin])),
    result: { records: items.map(({ record }) => record), ...(next === undefined ? {} : { next }) },
  };
}
