import type { CalendarDate } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import type { Ssin } from '../values/ssin.ts';
import type { WrittenRow } from './written-rows.ts';

/**
 * How it ended. `answered`: data left the gateway. `noData`: the sources answered that there is nothing. `denied`: a
 * rule refused. `failed`: a source or the gateway failed, and no data left. `unanswered`: the gateway stopped, so the
 * outcome is not known.
 */
export type EvidenceOutcome = 'answered' | 'noData' | 'denied' | 'failed' | 'unanswered';

/**
 * The facts of a decision, so that it can be made again with the rules of its version. They say how things stood, and
 * hold no amounts, no numbers of persons and no words of the user.
 */
export interface DecisionFacts {
  /** The day whose rules decided. */
  readonly day: CalendarDate;
  /**
   * False when the integration belongs to another centre; nothing more is then recorded of it. Absent when no
   * integration was found.
   */
  readonly ownCentre?: boolean;
  /** State of the integration. */
  readonly state?: string;
  readonly startDate?: CalendarDate;
  /** Last day, included. */
  readonly endDate?: CalendarDate;
  readonly informedOn?: CalendarDate;
  /** Day of the decision on the integration. */
  readonly decidedOn?: CalendarDate;
  /** Day of its last review. */
  readonly reviewedOn?: CalendarDate;
  /** True when the centre knew that the person had died. */
  readonly personDied?: boolean;
  /** Whether the integration of the applicant was open, for one that ends with it. */
  readonly applicantIsOpen?: boolean;
  /** True when the Bank had told that the number of the person was replaced or canceled. */
  readonly numberChanged?: boolean;
  /** Of the caller to the person. */
  readonly relation?: string;
  /** Whether a reason stood beside the question. */
  readonly reasonGiven?: boolean;
  /** What the means of the person came to beside the federal scale; absent where no grant depends on it. */
  readonly scale?: string;
}

/** The opening half of an entry: who asks what, about whom and why. It is durable before the Bank is asked. */
export interface Opening {
  /** Name of the act. */
  readonly action: string;
  readonly traceId: string;
  /** For whom it is done; absent when a person looks at the own evidence, for no centre. */
  readonly centre?: EnterpriseNumber;
  readonly userId: string;
  readonly clientId: string;
  readonly role: string;
  /** The person it is about; stored only as a keyed pseudonym and an encrypted value. */
  readonly ssin?: Ssin;
  /** Other persons it concerns: those whom a list shows, or with whom a decision is taken; stored as pseudonyms. */
  readonly alsoAbout?: readonly Ssin[];
  readonly integrationId?: string;
  readonly qualityCode?: number;
  readonly caseReference?: string;
  readonly stream?: string;
  /** Why, from a closed list. */
  readonly reason?: string;
  /** The reason in the caller's own words; stored only encrypted. */
  readonly explanation?: string;
  /** Version of the rules that decided. */
  readonly policyVersion?: string;
  /** Days between the application and its registration, when it was not registered on the day. */
  readonly daysLate?: number;
  /** What the decision looked at, beside role, code and stream. */
  readonly facts?: DecisionFacts;
  /** The entry that the act is about: one that a person asks about, or an officer answers for. */
  readonly aboutEntryId?: string;
  /** The inspection to which it belongs. */
  readonly inspection?: InspectionEvidence;
}

/** What the evidence says of an inspection. It names no person. */
export interface InspectionEvidence {
  readonly inspectionId: string;
  /** By which supervisor and centre know the mandate. */
  readonly reference: string;
  /** Number of the file in the sample, from 1. */
  readonly file?: number;
  /** What the request for a mandate commits to, before anybody knows the sample. */
  readonly mandate?: {
    readonly centre: EnterpriseNumber;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    /** Empty: whatever the code. */
    readonly qualityCodes: readonly number[];
    readonly sampleSize: number;
    readonly candidates: number;
    /** SHA-256 over the list of candidates, in hexadecimal. */
    readonly candidatesHash: string;
  };
}

/**
 * What an answer taught a centre: that the person, or somebody else whom it names, has died; or that a death was taken
 * back.
 */
export const noticedKinds = ['personDied', 'otherPersonDied', 'deathCorrected', 'otherDeathCorrected'] as const;
export type Noticed = (typeof noticedKinds)[number];

/** The closing half. It is durable before the answer leaves. */
export interface Closing {
  readonly outcome: EvidenceOutcome;
  /** Code of the rule that decided (grant or refusal). */
  readonly rule?: string;
  /** Type of the problem answered, for refusals and failures. */
  readonly problem?: string;
  readonly exchanges: readonly ExchangeEvidence[];
  /** Categories of data that left. */
  readonly categories?: readonly string[];
  /** What the answer changed in what the centre knows. */
  readonly noticed?: readonly Noticed[];
  /**
   * Whether the person is registered in a municipality that the centre serves, by what the source answered; absent where
   * it names no municipality. Which one it is, is not kept.
   */
  readonly livesInTerritory?: boolean;
  /** Other persons whom the answer shows by number; stored as pseudonyms, and not read back. */
  readonly shown?: readonly Ssin[];
  /** Sealed rows that were written, as they are now: an older one that is put back is known by it. Not read back. */
  readonly written?: readonly WrittenRow[];
}

/** An opened entry, to be closed with the same id. */
export interface OpenedEntry {
  readonly entryId: string;
  /** For whom the act is done. */
  readonly centre?: EnterpriseNumber;
}

/** The evidence. If any of these methods fails, data must be withheld. */
export interface Ledger {
  open(opening: Opening): Promise<OpenedEntry>;
  close(entry: OpenedEntry, closing: Closing): Promise<void>;
  /** Opens and closes an entry in one commit: for refusals, and for acts without a call to the Bank. */
  record(opening: Opening, closing: Closing): Promise<void>;
}

/** An entry as the data protection officer of a centre reads it. */
export interface AccessRecord {
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly opening: ReadOpening;
  /** The person is one of several whom the act concerned: shown in a list, or decided with. */
  readonly isOneOfSeveral: boolean;
  /** Absent while the request is under way. */
  readonly closing?: ReadClosing;
}

/** The opening half as it is read back, without the persons. */
export type ReadOpening = Omit<Opening, 'ssin' | 'alsoAbout' | 'centre'> & { readonly centre: EnterpriseNumber };
/** The closing half as it is read back, without the persons. */
export type ReadClosing = Omit<Closing, 'shown' | 'written'>;

/**
 * How a person is in an entry. `subject`: it is about this person. `oneOfSeveral`: a list showed this person, or it was
 * decided with others. `shown`: the answer about somebody else shows this person.
 */
export const appearances = ['subject', 'oneOfSeveral', 'shown'] as const;
export type Appearance = (typeof appearances)[number];

/** An entry as the person reads it whom it concerns. */
export interface PersonalRecord extends Omit<AccessRecord, 'isOneOfSeveral'> {
  readonly appearance: Appearance;
}

/** A person by all numbers of this person: the present one, and those that it replaced. */
export type Person = readonly [Ssin, ...Ssin[]];

/** A page of entries: since a moment (milliseconds since 1970), before an entry. */
export interface PersonalPage {
  readonly since: number;
  readonly before?: string;
  readonly limit: number;
}

/** Which entries of a centre to find; all conditions must hold. Moments are milliseconds since 1970. */
export interface RecordFilter {
  /** A person whom they are about, alone or among others. */
  readonly ssin?: Ssin;
  readonly userId?: string;
  readonly integrationId?: string;
  readonly stream?: string;
  /** `underWay`: not closed yet. */
  readonly outcome?: EvidenceOutcome | 'underWay';
  /** Acts that are left out. */
  readonly exceptActions?: readonly string[];
  readonly from?: number;
  /** Not included. */
  readonly until?: number;
}

/** An entry that was found, with the person it is about where the search did not name that person. */
export interface FoundRecord {
  readonly record: AccessRecord;
  readonly ssin?: Ssin;
}

/** How many entries there are of one kind. */
export interface RecordCount {
  readonly action: string;
  readonly stream?: string;
  readonly qualityCode?: number;
  readonly outcome: EvidenceOutcome | 'underWay';
  /** Code of the rule that refused; only of what was denied. */
  readonly rule?: string;
  readonly count: number;
}

/** Reads the evidence back. */
export interface AccessRecords {
  /** Entries of one centre, newest first; `before` is an entry id. */
  find(
    centre: EnterpriseNumber,
    filter: RecordFilter,
    page: { readonly before?: string; readonly limit: number },
  ): Promise<readonly FoundRecord[]>;
  /** Whether more entries than this would be found; those of each evidence key are counted alone. */
  areMoreThan(count: number, centre: EnterpriseNumber, filter: RecordFilter): Promise<boolean>;
  /** Entries of one centre that were begun within the span, counted by their kinds. No person is looked at. */
  counts(centre: EnterpriseNumber, from: number, until: number): Promise<readonly RecordCount[]>;
  /** That of one person in all centres, newest first. What the person did alone is left out. */
  findOfPerson(person: Person, page: PersonalPage): Promise<readonly PersonalRecord[]>;
  /** One entry of a person, whatever its centre; undefined when it does not concern this person. */
  readOfPerson(person: Person, entryId: string, since: number): Promise<PersonalRecord | undefined>;
  /** One entry of any centre, with the person it is about; undefined when there is none of this id. */
  read(
    entryId: string,
  ): Promise<{ readonly record: AccessRecord; readonly centre: EnterpriseNumber; readonly ssin?: Ssin } | undefined>;
}
