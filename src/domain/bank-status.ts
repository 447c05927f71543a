/**
 * What the Bank's status codes mean for a caller. One table; the facts behind it are the common message codes of the
 * Bank's services (MSG…), and the service families (DOLS…, RTIPC…).
 */

/** Why a call gave no usable reply. */
export type BankFailure =
  | 'bankUnavailable'
  | 'sourceUnavailable'
  | 'timeout'
  | 'badReply'
  | 'notIntegrated'
  | 'refused'
  | 'unknownSsin'
  | 'notOffered'
  | 'tooManyResults';

/** The meaning of a reply. `unknown` is not here by design: whatever is not understood is a failure, never "nothing". */
export type BankVerdict =
  | { readonly kind: 'found' }
  | { readonly kind: 'none' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'replaced'; readonly by: string | undefined }
  | { readonly kind: 'canceled'; readonly by: string | undefined }
  | { readonly kind: 'failed'; readonly failure: BankFailure };

type CodeMeaning = 'data' | 'none' | 'replaced' | 'canceled' | BankFailure;

/** Status and reason codes with a meaning of their own. A code that is not listed leaves the decision to the status value. */
export const bankCodes: Readonly<Record<string, CodeMeaning>> = {
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
  RTIPC001: 'sourceUnavailable',
  DOLS0000: 'data',
  DOLS0023: 'tooManyResults',
  DOLS0024: 'badReply',
};

interface Status {
  readonly value: string;
  readonly code?: string;
  readonly information: readonly { readonly fieldName?: string; readonly fieldValue?: string }[];
}

interface SsinResult {
  readonly attributes: { readonly canceled?: string; readonly replacedBy?: string; readonly replaces?: string };
  readonly content?: string;
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
 * A replaced or cancelled number always blocks, even when data came with it: the caller has to integrate the new number,
 * because the registration that justified the question was for the old one.
 * @param asked the number the question was about, to tell it from the number that replaces it
 */
export function judgeStatus(status: Status, ssin: SsinResult | undefined, asked: string): BankVerdict {
  if (ssin?.attributes.replacedBy) return { kind: 'replaced', by: ssin.attributes.replacedBy };
  if (ssin?.attributes.replaces && ssin.content && ssin.content !== asked)
    return { kind: 'replaced', by: ssin.content };
  if (ssin?.attributes.canceled === 'true') return { kind: 'canceled', by: otherSsin(status, asked) };
  const meaning = status.code === undefined ? undefined : bankCodes[status.code];
  switch (meaning) {
    case 'replaced':
    case 'canceled':
      return { kind: meaning, by: otherSsin(status, asked) };
    case 'none':
    case 'data':
    case undefined:
      return judgeValue(status.value);
    default:
      return { kind: 'failed', failure: meaning };
  }
}

/** NO_RESULT means that nobody knows: the source was not asked or did not answer. It is never "has nothing". */
function judgeValue(value: string): BankVerdict {
  switch (value) {
    case 'DATA_FOUND':
      return { kind: 'found' };
    case 'INCOMPLETE_DATA':
    case 'PARTIAL_RESULT':
      return { kind: 'incomplete' };
    case 'NO_DATA_FOUND':
      return { kind: 'none' };
    case 'NO_RESULT':
    case 'TECHNICAL_ERROR':
      return { kind: 'failed', failure: 'sourceUnavailable' };
    default:
      return { kind: 'failed', failure: 'badReply' };
  }
}

/** Failure behind the reason code of a SOAP fault; a fault that says nothing known is a bad reply. */
export function judgeReason(reasonCode: string | undefined): BankFailure | 'replaced' | 'canceled' {
  const meaning = reasonCode === undefined ? undefined : bankCodes[reasonCode];
  return meaning === undefined || meaning === 'data' || meaning === 'none' ? 'badReply' : meaning;
}
