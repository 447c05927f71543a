import type { FullText } from '../../../values/localized-text.ts';
import { closedList } from '../../../values/code-list.ts';
import { readCodeLists, readTexts } from '../../../values/text-file.ts';
import type { Remedy } from '../../access.ts';
import {
  codeEvents,
  countedIncomes,
  deadlineKinds,
  deadlineStarts,
  relationKinds,
  type ActRow,
  type CodeRow,
  type GrantRow,
  type RuleRow,
} from '../book.ts';
import { flagFeedback } from '../flags.ts';

/** A text for each word that a column of the book can hold. */
type TextsOf<Word extends string> = Readonly<Record<Word, FullText>>;

/** For what a code is set. */
export const eventTexts = readTexts(new URL('event-texts.yaml', import.meta.url), codeEvents);

/** What has to be done by a day; also a code list of the API. */
export const deadlineTitles = closedList(
  readCodeLists(new URL('deadline-codes.yaml', import.meta.url), ['deadlineKinds']).deadlineKinds,
  deadlineKinds,
);

/** The codes with which a flag is answered; also a code list of the API. */
export const flagFeedbackTitles = closedList(
  readCodeLists(new URL('flag-feedback-codes.yaml', import.meta.url), ['flagFeedback']).flagFeedback,
  flagFeedback.map(({ code }) => String(code)),
);

/** The day from which a deadline is counted. */
export const deadlineStartTexts = readTexts(new URL('deadline-start-texts.yaml', import.meta.url), deadlineStarts);

/** Who sets a code. */
export const setterTexts: TextsOf<CodeRow['setBy']> = readTexts(new URL('setter-texts.yaml', import.meta.url), [
  'socialWorker',
  'decision',
  'nobody',
]);

/** On what a grant depends. */
export const conditionTexts: TextsOf<NonNullable<GrantRow['condition']>> = readTexts(
  new URL('condition-texts.yaml', import.meta.url),
  ['debtorIncomeUnderScale'],
);

/** Relations of the caller to the person concerned. */
export const relationTexts = readTexts(
  new URL('relation-texts.yaml', import.meta.url),
  relationKinds.filter((kind) => kind !== 'none'),
);

/** Whose income counts with that of a maintenance debtor. */
export const countedIncomeTexts = readTexts(new URL('counted-income-texts.yaml', import.meta.url), countedIncomes);

/** What an act is about. */
export const targetTexts: TextsOf<ActRow['target']> = readTexts(new URL('target-texts.yaml', import.meta.url), [
  'none',
  'person',
  'integration',
  'persons',
]);

/** What a rule judges. */
export const judgedTexts: TextsOf<RuleRow['judges']> = readTexts(new URL('judged-texts.yaml', import.meta.url), [
  'target',
  'caller',
  'relation',
  'facts',
  'grant',
  'condition',
  'act',
  'person',
]);

/** What would open what is refused. */
export const remedyTexts: TextsOf<Remedy['action']> = readTexts(new URL('remedy-texts.yaml', import.meta.url), [
  'integrate',
  'renew',
  'review',
  'askRole',
  'waitUntil',
  'inform',
  'giveReason',
  'askColleague',
  'consultFirst',
  'none',
]);
