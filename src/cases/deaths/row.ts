import type { ColumnType } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';

type Moment = ColumnType<Date, Date, Date>;

/** Table `person_death`. */
export interface PersonDeathTable {
  readonly centre: string;
  readonly subject: Buffer;
  readonly day_sealed: Buffer;
  readonly stream: string;
  readonly integration_id: string;
  readonly seen_at: Moment;
  readonly corrected_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** A person of a centre, as tables name one. */
export interface SubjectKey {
  readonly centre: string;
  /** Pseudonym of the number. */
  readonly subject: Buffer;
}

/** Binds a sealed day of death to centre and person. */
function dayContext({ centre, subject }: SubjectKey): string {
  return `death of a person ${centre} ${subject.toString('hex')}`;
}

export function sealDay(key: SubjectKey, day: IncompleteDate, sealer: SsinSealer): Buffer {
  return Buffer.from(sealer.sealText(day, dayContext(key)));
}

/** @throws SealedValueError when it was tampered with */
export function openDay(key: SubjectKey, sealed: Buffer, sealer: SsinSealer): IncompleteDate {
  return sealer.openText(sealed, dayContext(key));
}
