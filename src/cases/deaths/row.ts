import { sql, type ColumnType, type RawBuilder, type Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { sealedTable } from '../../evidence/storage/sealed-rows.ts';
import { pseudonymsOf } from '../../evidence/storage/subjects.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { KnownPerson } from './death.ts';

type Moment = ColumnType<Date, Date, Date>;

/** Table `person_death`. */
export interface PersonDeathTable extends SealColumns {
  readonly centre: string;
  readonly subject: Buffer;
  readonly day_sealed: Buffer;
  readonly stream: string;
  readonly integration_id: string;
  readonly seen_at: Moment;
  readonly corrected_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly ssin_sealed: Buffer | null;
}
export type PersonDeathRow = Selectable<PersonDeathTable>;

/** The table as it is sealed. */
export const deathTable = sealedTable<PersonDeathRow>(
  'person_death',
  ['centre', 'subject'],
  ['centre', 'subject', 'day_sealed', 'stream', 'integration_id', 'seen_at', 'corrected_at', 'ssin_sealed'],
);

/** A person of a centre, as tables name one. */
export interface SubjectKey {
  readonly centre: string;
  /** Pseudonym of the number. */
  readonly subject: Buffer;
}

/** The rows of a person of a centre, under whatever key. */
export function isOfPerson({ centre, ssin }: KnownPerson, sealer: Pick<SsinSealer, 'pseudonyms'>): RawBuilder<unknown> {
  const pseudonyms = pseudonymsOf(sealer, ssin, centre);
  return sql`centre = ${centre} and subject in (${sql.join(pseudonyms)})`;
}

/** Binds the number of somebody who died to the centre. */
export function deadContext({ centre }: Pick<SubjectKey, 'centre'>): string {
  return `person who died ${centre}`;
}

/** Binds a sealed day of death to centre and person. */
export function dayContext({ centre, subject }: SubjectKey): string {
  return `death of a person ${centre} ${subject.toString('hex')}`;
}

export function sealDay(key: SubjectKey, day: IncompleteDate, sealer: SsinSealer): Buffer {
  return Buffer.from(sealer.sealText(day, dayContext(key)));
}

/** @throws SealedValueError when it was tampered with */
export function openDay(key: SubjectKey, sealed: Buffer, sealer: SsinSealer): IncompleteDate {
  return sealer.openText(sealed, dayContext(key));
}
