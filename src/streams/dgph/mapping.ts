import { outcomeOfSource, type SourceOutcome } from '../../stream-kit/authentic-source.ts';
import { newestBy, newestFirst } from '../../stream-kit/order.ts';
import { coded, type CodedValue } from '../../values/code-list.ts';
import { booleanOf, textOf } from '../../values/xsd-values.ts';
import { euros } from '../../values/amount.ts';
import { monthOf } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { handiCodes } from './bank-codes.ts';
import { codeLists } from './codes.ts';
import { decisionMeaning } from './decision-status.ts';
import { toAddress, toAllowance, toCard, toRequest } from './mapping-file.ts';
import { toRecognition } from './mapping-recognition.ts';
import type { FilesReply, HandicapFile, HandicapPayment, PaymentsReply } from './reply.ts';
import type { DgphData, HandicapPaymentItem, SourceAnswer } from './schema.ts';
import { payingSources, sources } from './sources.ts';

/** What the files and payments of one question said: nothing at all, or nothing that can be used. */
export type Without = 'none' | 'unknown';

type Files = Omit<DgphData, 'referenceDate' | 'paymentPeriod' | 'paymentSources' | 'payments'>;

const recognitionElements = ['handicapRecognitions', 'handicapRecognition'];
const allowanceElements = ['rights', 'right'];

/** Elements of a file by the property that they fill: an empty list means nothing when the Bank took them out. */
const elements: Readonly<Record<keyof Omit<Files, 'fileSources'>, readonly string[]>> = {
  requests: ['evolutionOfRequest'],
  recognitions: recognitionElements,
  otherRecognitionDecisions: recognitionElements,
  allowances: allowanceElements,
  otherAllowanceDecisions: allowanceElements,
  socialCards: ['socialCards', 'socialCard'],
  addresses: ['addressHandicappedPerson'],
};

/**
 * Files of all sources, each item with its source. Without any, every source said that it has nothing, or all is unknown.
 * @param filtered names of the elements that the Bank took out
 */
export function toFiles(reply: FilesReply | Without, filtered: readonly string[]): Files {
  if (reply === 'unknown') return {};
  const { fileSources, ...lists } = allFiles(reply);
  const shown = Object.entries(lists).filter(
    ([property, items]) =>
      (items ?? []).length > 0 || !elements[property as keyof typeof elements].some((name) => filtered.includes(name)),
  );
  return { fileSources, ...(Object.fromEntries(shown) as Partial<typeof lists>) };
}

function allFiles(reply: FilesReply | 'none'): Required<Files> {
  const results = reply === 'none' ? undefined : reply.results;
  const files = sources.map((source) => ({
    source: sourceOf(source.code),
    file: results?.[source.result]?.file ?? {},
  }));
  const each = <T>(read: (file: HandicapFile, source: CodedValue) => readonly (T | undefined)[]): T[] =>
    files.flatMap(({ source, file }) => read(file, source).filter((item) => item !== undefined));
  const recognitions = each((file, source) =>
    (file.handicapRecognitions?.handicapRecognition ?? []).map((one) => toRecognition(one, source)),
  ).sort(newestFirst);
  const allowances = each(({ rights, right }, source) => [
    rights && toAllowance(rights, source),
    right && toAllowance(right, source),
  ]).sort(newestFirst);
  return {
    fileSources: sources.map(({ code, result }) => answerOf(code, reply === 'none' ? 'none' : results?.[result])),
    requests: each((file, source) => [toRequest(file.evolutionOfRequest, source)]),
    recognitions: given(recognitions),
    otherRecognitionDecisions: notGiven(recognitions),
    allowances: given(allowances),
    otherAllowanceDecisions: notGiven(allowances),
    socialCards: each((file, source) => (file.socialCards?.socialCard ?? []).map((card) => toCard(card, source))),
    addresses: each((file, source) => [toAddress(file.addressHandicappedPerson, source)]),
  };
}

interface Decided {
  readonly decisionStatus?: string | undefined;
}

function given<T extends Decided>(decisions: readonly T[]): T[] {
  return decisions.filter(({ decisionStatus }) => decisionMeaning(decisionStatus) === 'given');
}

function notGiven<T extends Decided>(decisions: readonly T[]) {
  return decisions.flatMap((decision) => {
    const meaning = decisionMeaning(decision.decisionStatus);
    return meaning === 'given' ? [] : [{ ...decision, meaning }];
  });
}

/** Payments of all sources, the last month first. */
export function toPayments(reply: PaymentsReply | Without): Pick<DgphData, 'paymentSources' | 'payments'> {
  if (reply === 'unknown') return {};
  const results = reply === 'none' ? undefined : reply.results;
  return {
    paymentSources: payingSources.map(({ code, result }) =>
      answerOf(code, reply === 'none' ? 'none' : results?.[result]),
    ),
    payments: payingSources
      .flatMap(({ code, result }) =>
        (results?.[result]?.payments?.payment ?? []).map((one) => toPayment(one, sourceOf(code))),
      )
      .sort(newestBy(({ yearMonth }) => yearMonth)),
  };
}

/** A source that tells of given decisions tells of the others as well. */
const decisionsOf: Readonly<Record<string, readonly string[]>> = {
  recognitions: ['recognitions', 'otherRecognitionDecisions'],
  allowances: ['allowances', 'otherAllowanceDecisions'],
};

/** Properties that a reply with files leaves unknown: what the sources that did not answer could have told. */
export function lackingOfFiles({ results }: FilesReply): readonly string[] {
  if (!results) return [];
  const silent = sources.filter(({ result }) => isSilent(outcomeOf(results[result])));
  return [...new Set(silent.flatMap(({ tells }) => tells.flatMap((property) => decisionsOf[property] ?? [property])))];
}

/** The same for payments. */
export function lackingOfPayments({ results }: PaymentsReply): readonly string[] {
  if (!results) return [];
  return payingSources.some(({ result }) => isSilent(outcomeOf(results[result]))) ? ['payments'] : [];
}

function isSilent(outcome: SourceOutcome): boolean {
  return outcome === 'unknown' || outcome === 'incomplete';
}

/** What the reply gives of one source. */
interface Result {
  readonly status: { readonly value: string; readonly code?: string };
  readonly file?: object;
  readonly payments?: object;
}

/**
 * A source that was asked and is not in the results did not answer as far as anybody knows, nor did one that says it has
 * data of which nothing is there.
 */
function outcomeOf(result: Result | undefined): SourceOutcome {
  if (result === undefined) return 'unknown';
  const outcome = outcomeOfSource(result.status, handiCodes);
  return outcome === 'dataFound' && !tells(result.file ?? result.payments) ? 'unknown' : outcome;
}

function tells(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(tells);
  return typeof value === 'string' && value !== '';
}

function answerOf(code: string, result: Result | 'none' | undefined): SourceAnswer {
  return { source: sourceOf(code), outcome: result === 'none' ? 'noDataFound' : outcomeOf(result) };
}

function sourceOf(code: string): CodedValue {
  return coded(codeLists.handicapSources, code);
}

/** Anything but a clear "no" counts as canceled: such a payment must not pass for income. */
function toPayment(payment: HandicapPayment, source: CodedValue): HandicapPaymentItem {
  return withoutAbsent({
    source,
    yearMonth: monthOf(payment.yearMonth),
    amount: euros(textOf(payment.amount)),
    amountBasis: 'untaxed' as const,
    isCanceled: booleanOf(payment.cancelledPayment) !== false,
  });
}
