import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';

/** `requested`: the sample is not drawn yet. `drawn`: its files can be opened. `ended`: they cannot any more. */
export const inspectionStates = ['requested', 'drawn', 'ended'] as const;
export type InspectionState = (typeof inspectionStates)[number];

/** Which files of a centre an inspector may draw a sample of. */
export interface Mandate {
  /** By which the supervisor and the centre know it. */
  readonly reference: string;
  readonly centre: EnterpriseNumber;
  /** Files with an integration of the applicant on one of these days, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Under one of these; empty: whatever the code. */
  readonly qualityCodes: readonly number[];
  readonly sampleSize: number;
}

/** How the sample was drawn. */
export interface Drawing {
  /** Signed note: the seed follows from it. */
  readonly checkpoint: string;
  /** Milliseconds since 1970. */
  readonly drawnAt: number;
  /** Last day on which a file can be opened. */
  readonly lastDay: CalendarDate;
}

/** A mandate as it is kept. */
export interface Inspection extends Mandate {
  /** UUIDv7. */
  readonly inspectionId: string;
  readonly supervisor: EnterpriseNumber;
  /** Subject of the token of the only user who may open the files. */
  readonly inspector: string;
  /** How many files the sample is drawn from, and the hash of their list in hexadecimal. */
  readonly candidates: number;
  readonly candidatesHash: string;
  /** The entry of the ledger that committed to the list. */
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly requestedAt: number;
  readonly drawing?: Drawing;
}

/** A file from which the sample is drawn. */
export interface Candidate {
  /** Names the person in this inspection only, in hexadecimal. */
  readonly pseudonym: string;
  /** The newest integration of the person that counts. */
  readonly integrationId: string;
}

/** How an inspection stands on a day. Pure. */
export function stateOn({ drawing }: Pick<Inspection, 'drawing'>, today: CalendarDate): InspectionState {
  if (!drawing) return 'requested';
  return today <= drawing.lastDay ? 'drawn' : 'ended';
}

/** A part of a list of mandates; it continues after an id. */
export interface InspectionPlace {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Where mandates are kept. One implementation: PostgreSQL. */
export interface InspectionStore {
  /** The files that a mandate is about, each person once. A row that was changed outside the gateway is left out. */
  candidates(inspectionId: string, mandate: Mandate): Promise<readonly Candidate[]>;
  add(inspection: Inspection, candidates: readonly Candidate[]): Promise<void>;
  /** @throws RowChangedError when it was changed outside the gateway */
  find(inspectionId: string): Promise<Inspection | undefined>;
  /** The list as it was committed to, sorted. */
  listOf(inspectionId: string): Promise<readonly Candidate[]>;
  /** Keeps a drawing; the first one stays. @returns the inspection as it is now */
  markDrawn(inspectionId: string, drawing: Drawing): Promise<Inspection | undefined>;
  /** Those of a centre that are drawn, newest first. */
  drawn(centre: EnterpriseNumber, place: InspectionPlace): Promise<readonly Inspection[]>;
  /** Those that an inspector holds, drawn or not, newest first. */
  held(holder: Pick<Inspection, 'supervisor' | 'inspector'>, place: InspectionPlace): Promise<readonly Inspection[]>;
  /** Those of a centre that wait for their drawing, the oldest first. */
  waiting(centre: EnterpriseNumber, limit: number): Promise<readonly Inspection[]>;
}
