import { booleanOf } from '../values/xsd-values.ts';

/**
 * What the Bank's status codes mean for a caller: the common message codes of the Bank's services (MSG…) here, the
 * codes of one service with its operations (`Operation.codes`).
 */

/**
 * Why a call gave no usable reply. `notAsked`: the service fails and is left alone for now. `overloaded`: too many
 * messages wait for it. `certificateUntrusted`: the certificate of the other side is not accepted here, so it may be
 * anybody. Nothing was sent in these three cases. `certificateRefused`: the Bank does not accept the gateway's.
 */
export type BankFailure =
  | 'bankUnavailable'
  | 'notAsked'
  | 'overloaded'
  | 'certificateUntrusted'
  | 'certificateRefused'
  | 'sourceUnavailable'
  | 'timeout'
  | 'badReply'
  | 'notIntegrated'
  | 'refused'
  | 'unknownSsin'
  | 'notOffered'
  | 'tooManyResults'
  | 'callerGone';

/** A failure, with the number of seconds after which it is worth asking again, where the Bank or the gateway knows it. */
export interface FailedVerdict {
  readonly kind: 'failed';
  readonly failure: BankFailure;
  readonly retryAfterSeconds?: number;
}

/**
 * The meaning of a reply. `unknown` is left out by design: a reply that is not understood is a failure, never
 * "nothing".
 */
export type BankVerdict =
  | { readonly kind: 'found' }
  | { readonly kind: 'none' }
  /** `comesLater`: nothing is known yet, the Bank delivers the answer by another way. */
  | { readonly kind: 'incomplete'; readonly comesLater?: true }
  | { readonly kind: 'replaced'; readonly by: string | undefined }
  | { readonly kind: 'canceled'; readonly by: string | undefined }
  | FailedVerdict;

/**
 * What a code says. `data` and `none` leave the decision to the status value of the reply; `incomplete` means that some
 * sources answered and others did not.
 */
export type CodeMeaning = 'data' | 'none' | 'incomplete' | 'replaced' | 'canceled' | BankFailure;

/** Codes by their text, as the Bank writes them. */
export type CodeTable = Readonly<Record<string, CodeMeaning>>;

/**
 * Status and reason codes that every service may give. A service with codes of its own declares them with its
 * operations. For a code in neither table, the status value decides.
 */
export const sharedCodes: CodeTable = {
  MSG00000: 'data',
  MSG00001: 'bankUnavailable',
  MSG00002: 'sourceUnavailable',
  MSG00003: 'badReply',
  MSG00004: 'badReply',
  MSG00005: 'unknownSsin',
  MSG00006: 'replaced',
  MSG00007: 'canceled',
  MSG00008: 'badReply',
  MSG00009: 'none',
  MSG00011: 'unknownSsin',
  MSG00012: 'notIntegrated',
  MSG00013: 'refused',
  MSG00014: 'refused',
  MSG00015: 'refused',
  MSG00016: 'refused',
  MSG00020: 'sourceUnavailable',
  MSG00021: 'none',
  MSG00023: 'badReply',
  MSG00025: 'notOffered',
  MSG00027: 'refused',
  MSG00100: 'none',
};

/** Meaning of a code for a service: its own table first. */
export function meaningOf(code: string | undefined, own: CodeTable = {}): CodeMeaning | undefined {
  if (code === undefined) return undefined;
  if (Object.hasOwn(own, code)) return own[code];
  return Object.hasOwn(sharedCodes, code) ? sharedCodes[code] : undefined;
}

interface Status {
  readonly value: string;
  readonly code?: string;
  readonly information: readonly { readonly fieldName?: string; readonly fieldValue?: string }[];
}

interface SsinResult {
  readonly attributes: { readonly canceled?: string; readonly replacedBy?: string; readonly replaces?: string };
  readonly content?: string;
}

/** What became of the number, in the words of services that have no attributes for it. */
interface SsinStatus {
  readonly requestedSsinStatus?: string;
  readonly replacingSsin?: string;
}

/**
 * Whether a reply names another person than the one asked about. Such a reply must never pass for one about the person.
 * A reply that names nobody passes.
 */
export function isAboutAnother(named: string | undefined, asked: string): boolean {
  return named !== undefined && named !== '' && named !== asked;
}

/** A number in the information fields that is not the one asked: the successor of a replaced or cancelled number. */
function otherSsin(status: Status, asked: string): string | undefined {
  return status.information
    .map((field) => field.fieldValue?.trim())
    .find((value) => value !== undefined && /^\d{11}$/.test(value) && value !== asked);
}

/**
 * Judges the reply of a SOA service.
 *
 * A replaced or cancelled number always blocks, even when data came with it. The caller has to integrate the new
 * number, because the registration that justified the question was for the old one.
 * @param asked the number the question was about, to tell it from the number that replaces it
 * @param own codes of this service
 */
export function judgeStatus(
  status: Status,
  number: { readonly ssin?: SsinResult | undefined; readonly ssinStatusData?: SsinStatus | undefined },
  asked: string,
  own?: CodeTable,
): BankVerdict {
  const changed = changedNumber(status, number, asked);
  if (changed) return changed;
  if (isAboutAnother(number.ssin?.content, asked)) return { kind: 'failed', failure: 'badReply' };
  const meaning = meaningOf(status.code, own);
  if (meaning === undefined || meaning === 'data' || meaning === 'none') return judgeValue(status.value);
  return verdictOf(meaning, otherSsin(status, asked));
}

function changedNumber(
  status: Status,
  {
    ssin,
    ssinStatusData,
  }: { readonly ssin?: SsinResult | undefined; readonly ssinStatusData?: SsinStatus | undefined },
  asked: string,
): BankVerdict | undefined {
  if (ssin?.attributes.replacedBy) return { kind: 'replaced', by: ssin.attributes.replacedBy };
  if (ssin?.attributes.replaces && ssin.content && ssin.content !== asked)
    return { kind: 'replaced', by: ssin.content };
  if (booleanOf(ssin?.attributes.canceled) === true) return { kind: 'canceled', by: otherSsin(status, asked) };
  const by = ssinStatusData?.replacingSsin;
  if (ssinStatusData?.requestedSsinStatus === 'REPLACED') return { kind: 'replaced', by };
  if (ssinStatusData?.requestedSsinStatus === 'CANCELLED') return { kind: 'canceled', by };
  return undefined;
}

/**
 * The verdict that a meaning stands for.
 * @param successor number that took the place of the one asked, where the reply names it
 */
export function verdictOf(meaning: CodeMeaning, successor?: string): BankVerdict {
  switch (meaning) {
    case 'data':
      return { kind: 'found' };
    case 'none':
    case 'incomplete':
      return { kind: meaning };
    case 'replaced':
    case 'canceled':
      return { kind: meaning, by: successor };
    default:
      return { kind: 'failed', failure: meaning };
  }
}

/** NO_RESULT means "unknown": the source was not asked or did not answer. It never means "has nothing". */
function judgeValue(value: string): BankVerdict {
  switch (value) {
    case 'DATA_FOUND':
      return { kind: 'found' };
    case 'INCOMPLETE_DATA':
    case 'PARTIAL_RESULT':
      return { kind: 'incomplete' };
    case 'RESPONSE_IN_BATCH':
      return { kind: 'incomplete', comesLater: true };
    case 'NO_DATA_FOUND':
      return { kind: 'none' };
    case 'NO_RESULT':
    case 'TECHNICAL_ERROR':
      return { kind: 'failed', failure: 'sourceUnavailable' };
    default:
      return { kind: 'failed', failure: 'badReply' };
  }
}

/**
 * The meaning of a reason code without a status value: in a SOAP fault, or in the older generation. An unknown code, or
 * one that means "data", is a bad reply there.
 */
export function judgeReason(reasonCode: string | undefined, own?: CodeTable): BankFailure | 'replaced' | 'canceled' {
  const meaning = meaningOf(reasonCode, own);
  return meaning === undefined || meaning === 'data' || meaning === 'none' || meaning === 'incomplete'
    ? 'badReply'
    : meaning;
}
