import type { CalendarDate } from '../../values/calendar.ts';
import type { ExemptionAmount, ExemptionKind, ExemptionWindow } from '../../values/income-exemption.ts';

/**
 * The rule book: everything that decides who may see what, when and for how long, as dated rows. A change of the rules
 * is a new row with its first day; the old row gets a last day and stays, because earlier decisions were taken under
 * it. The book holds no texts for people, so that a corrected typo is no other rule; the legal basis is part of it.
 */
export interface RuleRows {
  readonly codes: readonly CodeRow[];
  readonly grants: readonly GrantRow[];
  readonly roles: readonly RoleRow[];
  readonly relations: readonly RelationRow[];
  readonly acts: readonly ActRow[];
  readonly scale: readonly ScaleRow[];
  readonly scaleUse: readonly ScaleUseRow[];
  readonly informing: readonly InformingRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly registering: readonly RegisteringRow[];
  readonly flags: readonly FlagRow[];
  readonly flagFeedback: readonly FlagFeedbackRow[];
  readonly exemption: readonly ExemptionRow[];
  readonly exemptionUse: readonly ExemptionUseRow[];
  /** In the order in which they are judged: the first that refuses is the reason that is given. */
  readonly rules: readonly RuleRow[];
}

/** A row holds on its first day, on its last day and on all days between. */
export interface Dated {
  readonly validFrom: CalendarDate;
  /** Last day; absent while nothing has ended it. */
  readonly validUntil?: CalendarDate;
}

/** A number that a setting of the installation may replace, within bounds (both included). */
export interface Adjustable {
  readonly value: number;
  /** Name of the setting; a point separates the name of the variable from the code it is about. */
  readonly setting: string;
  readonly least: number;
  readonly most: number;
}

/** Kinds of aid that a decision can grant. */
export const aids = ['livingWage', 'equivalentLivingWage', 'otherAid', 'employment'] as const;
export type Aid = (typeof aids)[number];

/**
 * The event for which a code is set: an application (`inquiry`), a request for debt mediation, an inquiry on a
 * maintenance debtor, the aid that a decision grants, or a decision on the file of somebody whose household member gets
 * no aid (`withoutAid`). `nothing`: the code is on the Bank's list and cannot be set here.
 */
export const codeEvents = ['inquiry', 'debtMediation', 'maintenanceInquiry', ...aids, 'withoutAid', 'nothing'] as const;
export type CodeEvent = (typeof codeEvents)[number];

/** A quality code: what it is for, who sets it, how long it lasts, and on what ground. */
export interface CodeRow extends Dated {
  readonly code: number;
  readonly setBy: 'socialWorker' | 'decision' | 'nobody';
  readonly setFor: CodeEvent;
  /** Calendar months counted from the day of the application; for codes that are set by hand. */
  readonly months?: Adjustable;
  /** For codes that follow from a decision, which has a closed period. */
  readonly decision?: DecisionLimits;
  /** True when every consultation needs a written reason: the first inquiry explains itself, a later look does not. */
  readonly needsReason: boolean;
  /** True when it is registered only with a written reason: nothing else shows that somebody asked for it. */
  readonly reasonToRegister?: true;
  /** True when it is registered only in the file of an applicant, and ends with it. */
  readonly besideApplicant?: true;
  /** It is reviewed in place, at most this many calendar months after its begin or its last review. */
  readonly reviewedWithinMonths?: number;
  readonly legalBasis: string;
}

/** Limits of a decision, in calendar months. */
export interface DecisionLimits {
  /** Longest period that one decision gives. */
  readonly longestMonths: Adjustable;
  /** The period begins at most this long after the day of the decision. */
  readonly effectWithinMonths: number;
}

/** What may be seen: role × quality code × stream × categories of data. Whatever no row grants is refused. */
export interface GrantRow extends Dated {
  readonly role: string;
  readonly qualityCodes: readonly number[];
  readonly stream: string;
  /** `all`, or the categories the stream declares. */
  readonly categories: 'all' | readonly string[];
  /**
   * `debtorIncomeUnderScale`: only when the income in the debtor's own tax assessment, consulted under this
   * integration, does not exceed the federal scale. Real estate is consulted when income alone leaves nothing to
   * recover.
   */
  readonly condition?: 'debtorIncomeUnderScale';
}

/** Who a caller can be. A role without a row may do nothing. */
export interface RoleRow extends Dated {
  readonly name: string;
  /** Role whose grants open streams to this one; absent for roles that consult nothing. */
  readonly consultsAs?: string;
  /** True for software without a person: it does background work only, never a consultation. */
  readonly isSoftware?: true;
}

/**
 * The caller's relation to the person. `unknown`: the token must identify the caller in the register and does not, so
 * it is not known whether the caller is the same person.
 */
export const relationKinds = ['none', 'self', 'householdMember', 'colleague', 'unknown'] as const;
export type Relation = (typeof relationKinds)[number];

/** A relation between caller and person that refuses. */
export interface RelationRow extends Dated {
  readonly relation: Exclude<Relation, 'none'>;
  /** Code of the rule that refuses. */
  readonly refusedBy: string;
  /** Roles that the relation does not refuse. */
  readonly exemptRoles: readonly string[];
}

/** Something that can be done through the API, and who may do it. */
export interface ActRow extends Dated {
  /** Also the action that evidence names. */
  readonly name: string;
  /** Scope of the access token, without prefix. */
  readonly scope: 'integrate' | 'consult' | 'audit' | 'citizen' | 'inspect';
  readonly roles: readonly string[];
  /** What it is about; `persons`: it shows several, each of whom the evidence names. */
  readonly target: 'none' | 'person' | 'integration' | 'persons';
  /** It is for organizations that supervise centres, and not for centres. */
  readonly forSupervisor?: true;
  /** It is about streams, so roles are judged, and refusals explained, as for a consultation. */
  readonly isConsultation?: true;
  /** It only reads what is kept here: its evidence is written once, before the answer leaves. */
  readonly isRead?: true;
}

/** A row of the federal scale of maintenance debtors. */
export interface ScaleRow extends Dated {
  /** Eurocents a year, net taxable. */
  readonly base: number;
  /** Eurocents a year for each person fiscally dependent. */
  readonly perDependant: number;
  /** `derived` rows are computed from the index and may differ by 0.02 euro from the official list. */
  readonly source: 'confirmed' | 'derived';
}

/** Whose income can count with that of a debtor. */
export const countedIncomes = ['spouse', 'otherParentInHousehold'] as const;
export type CountedIncome = (typeof countedIncomes)[number];

/** How means are compared with the scale. */
export interface ScaleUseRow extends Dated {
  /**
   * Whose income counts with the debtor's own. `spouse`: the spouse with whom the debtor is taxed together, never a
   * legal cohabitant. `otherParentInHousehold`: another parent of the applicant who lives with the debtor, married or
   * not.
   */
  readonly alsoCounted: readonly CountedIncome[];
  /** Cadastral income, not indexed, in eurocents, up to which own property is not counted. */
  readonly cadastralIncomeIgnored: number;
  /** Above it the whole cadastral income counts this many times. */
  readonly cadastralIncomeFactor: number;
  /** The income of this many years before the day of the inquiry counts. */
  readonly incomeYearsBefore: number;
  /** While that assessment is missing, one of at most this many years before counts. */
  readonly incomeYearsBeforeAtMost: number;
  readonly legalBasis: string;
}

/** When the person must have been told that personal data are processed. */
export interface InformingRow extends Dated {
  /** Counted from the day after the first day of the integration; 0 means on the first day. */
  readonly withinWorkingDays: Adjustable;
  readonly legalBasis: string;
}

/**
 * What a centre has to do by a day. `forwarding`: pass an application on to the competent centre. `decision`: decide on
 * it. `inquiryEnd`: the last day of its inquiry. `notification`, `payment`: tell the person of the decision, pay.
 * `a036`: the multifunctional attestation. `individualProject`: the contract with a beneficiary (GPMI, PIIS).
 * `homeVisit`, `review`: of running aid, every year. `debtMediationReview`, `periodEnd`: of debt mediation.
 * `maintenanceInquiryEnd`: the last day of an inquiry on a maintenance debtor.
 */
export const deadlineKinds = [
  'forwarding',
  'decision',
  'inquiryEnd',
  'notification',
  'a036',
  'payment',
  'individualProject',
  'homeVisit',
  'review',
  'debtMediationReview',
  'periodEnd',
  'maintenanceInquiryEnd',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Days from which a deadline is counted. `homeVisit`: the last one, or the application; `begin`: or the last review. */
export const deadlineStarts = ['application', 'decision', 'begin', 'homeVisit', 'lastDay'] as const;
export type DeadlineStart = (typeof deadlineStarts)[number];

/** A deadline. The row holds for what began on its days: an application keeps the delay of the day it was made on. */
export interface DeadlineRow extends Dated {
  readonly kind: DeadlineKind;
  /** It concerns the codes of these events, or decisions that grant this aid. */
  readonly concerns: readonly CodeEvent[];
  /** The day from which it is counted; `lastDay`: it is the last day of the integration itself. */
  readonly from: DeadlineStart;
  /** Calendar days after that day. */
  readonly days?: number;
  /** Calendar months after that day. */
  readonly months?: number;
  /** Not for somebody who had this aid at any time in so many months before. */
  readonly newAfterMonths?: number;
  /** It is due soon from this many months after that day; absent: by the setting for ends that are near. */
  readonly soonAfterMonths?: Adjustable;
  /** `assumed`: no source that states the number was found. */
  readonly source: 'confirmed' | 'assumed';
  readonly legalBasis: string;
}

/** What a registration keeps to, beside its code. */
export interface RegisteringRow extends Dated {
  /** The application lies at most this many days back, unless a reason says why. */
  readonly applicationWithinDays: Adjustable;
  /** The person was told at most this many days before the application. */
  readonly informedBeforeDays: Adjustable;
  /** The household of an applicant counts as known this many calendar months after the streams told it. */
  readonly householdKnownMonths: number;
  readonly legalBasis: string;
}

/** What a centre does with a flag of the supervisor. The row holds for flags that were raised on its days. */
export interface FlagRow extends Dated {
  /** A flag is handled at most this many days after it came. */
  readonly handleWithinDays: Adjustable;
  /** What a flag says is removed this many calendar months after it was raised. */
  readonly keepMonths: Adjustable;
  /** `assumed`: no source that states the numbers was found. */
  readonly source: 'confirmed' | 'assumed';
  readonly legalBasis: string;
}

/** A code with which a centre answers a flag. */
export interface FlagFeedbackRow extends Dated {
  /** A positive number, as the supervisor takes it. */
  readonly code: number;
  /** True when the code says nothing without a comment. */
  readonly needsComment?: true;
  /** `assumed`: the list of the supervisor is not public. */
  readonly source: 'confirmed' | 'assumed';
}

/** An amount of income that is exempt (art. 35), by kind of exemption. */
export type ExemptionRow = Dated & ExemptionAmount;

/** How the days of an exemption are counted. */
export interface ExemptionUseRow extends Dated {
  /** Days of one person, at all centres together. */
  readonly days: Adjustable;
  /** Newest first. */
  readonly windows: readonly ExemptionWindow[];
  /** Kinds of which no day is counted. */
  readonly withoutCounter: readonly ExemptionKind[];
  readonly shortageJobMonths: number;
  readonly legalBasis: string;
}

/** A rule that can refuse, in its place. */
export interface RuleRow extends Dated {
  readonly code: string;
  /**
   * `target`, `caller`, `relation` and `facts` are judged in the order of the book before any grant: whose integration it
   * is, who asks, how near the caller is to the person, and how things stand. `grant`: there is no grant. `condition`:
   * the condition of a grant does not hold. `act`: on every act. `person`: on persons named by the streams.
   */
  readonly judges: 'target' | 'caller' | 'relation' | 'facts' | 'grant' | 'condition' | 'act' | 'person';
  readonly legalBasis: string;
}

/** The rows that hold on one day, with the version of the book they come from. */
export interface BookOfDay extends RuleRows {
  readonly day: CalendarDate;
  readonly version: string;
}

/** A book with its version, as an installation uses it. */
export interface RuleBook {
  /** Identifies the rules that decide: the book and what settings changed in it. */
  readonly version: string;
  /** All rows, also those of other days. */
  readonly rows: RuleRows;
  /** The rows that hold on a day; decisions of that day are made with them. */
  on(day: CalendarDate): BookOfDay;
}
