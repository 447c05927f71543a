import type { DeadlineKind } from '../../../access/book/book.ts';
import type { EvidenceOutcome } from '../../../evidence/evidence.ts';
import { closedList } from '../../../values/code-list.ts';
import type { EnterpriseNumber } from '../../../values/enterprise-number.ts';
import { readCodeLists } from '../../../values/text-file.ts';
import type { SignalRule, SignalState } from '../../signals/signal.ts';

/** What is counted; what each means is in `codes.yaml`. */
export const figureKinds = [
  'consultations',
  'refusals',
  'registrations',
  'registeredLate',
  'notInformed',
  'endings',
  'endedUndecided',
  'decisionsEnteredLate',
  'signals',
  'overdue',
  'questionsOpen',
  'questionsOverdue',
  'recordsWithheld',
  'flagsOpen',
  'flagsOverdue',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The figures with their labels: a closed list, published under `/refData`. */
export const figureList = closedList(
  readCodeLists(new URL('codes.yaml', import.meta.url), ['inspectionFigures']).inspectionFigures,
  figureKinds,
);

/** What a figure is broken down by; each kind has its own. */
export interface FigureDetails {
  readonly stream?: string;
  readonly qualityCode?: number;
  readonly outcome?: EvidenceOutcome | 'underWay';
  readonly action?: string;
  /** Code of the rule that refused. */
  readonly rule?: string;
  readonly signal?: SignalRule;
  readonly signalState?: SignalState;
  readonly deadline?: DeadlineKind;
}

/** How often something happened. */
export interface Counted extends FigureDetails {
  readonly figure: FigureKind;
  readonly count: number;
}

/** A figure of a centre as the inspector sees it. */
export interface Figure extends FigureDetails {
  readonly centre: EnterpriseNumber;
  readonly figure: FigureKind;
  /** Month of the Belgian calendar, `2026-03`; absent for how things stand today. */
  readonly month?: string;
  readonly shown: ShownCount;
}

/** The count, or only that it is under a number. */
export type ShownCount = { readonly count: number } | { readonly fewerThan: number };

/**
 * What is shown of a count. A small one could point to a person: whoever knows that somebody of the village applied
 * would read from "1 refused" what was decided. Pure.
 * @param smallest the smallest count that is shown as it is
 */
export function shownCount(count: number, smallest: number): ShownCount {
  return count < smallest ? { fewerThan: smallest } : { count };
}
