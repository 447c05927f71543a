import type { Persona, PersonaDate } from '../personas/schema.ts';

/** One entry of the reference directory: a sector knows a person in a quality, from when to when. Dates as in a life. */
export interface NetworkEntry {
  readonly sector: number;
  readonly qualityCode: number;
  readonly since: PersonaDate;
  /** Last day, included; open when left out. */
  readonly until?: PersonaDate | undefined;
}

/** What a section of a life means for the directory. */
export interface Derivation {
  /** Sectors whose entries come from this section alone. */
  readonly sectors: readonly number[];
  entries(life: Persona): readonly NetworkEntry[];
}
