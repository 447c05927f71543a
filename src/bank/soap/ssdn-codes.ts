import { meaningOf, verdictOf, type BankVerdict, type CodeTable } from '../status.ts';

/** The outcome that a service of the older generation gives in its summary. */
export interface SsdnSummary {
  /** Return code 0 or 1: OK, perhaps with warnings. */
  readonly ok: boolean;
  readonly reasonCodes: readonly string[];
  readonly information: readonly { readonly name: string; readonly value: string }[];
}

/**
 * The meaning of an outcome of the older generation. The first known reason code decides. An OK with unknown warnings
 * stays OK, and an error without a known code is a bad reply.
 * @param asked the number the question was about, to tell it from the number that replaces it
 * @param own codes of this service
 */
export function judgeSsdn({ ok, reasonCodes, information }: SsdnSummary, asked: string, own?: CodeTable): BankVerdict {
  const successor = information.map(({ value }) => value).find((value) => /^\d{11}$/.test(value) && value !== asked);
  for (const code of reasonCodes) {
    const meaning = meaningOf(code, own);
    if (meaning !== undefined && meaning !== 'data') return verdictOf(meaning, successor);
  }
  return ok ? { kind: 'found' } : { kind: 'failed', failure: 'badReply' };
}
