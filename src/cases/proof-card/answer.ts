import type { FastifyReply, FastifyRequest } from 'fastify';
import { formFor, jsonOrPage } from '../../platform/http/printed-page.ts';
import type { Language } from '../../values/localized-text.ts';
import { proofCard, proofCardKind, type CardLine, type ProofCard } from './page.ts';
import type { ProvedEntry } from './proved.ts';
import { proofView, viewProof } from './view.ts';

/** The answer of an operation that proves an entry. */
export const proofResponse = {
  200: jsonOrPage('The proof; as a page, with what happened in words and how to check it.', proofView),
};

/** What the description of such an operation says. */
export const proofDescription =
  'Save it as it is: `verifier/verify_ledger.py entry FILE --key VERIFIER-KEY` checks it without the gateway. With `Accept: text/html` it is a page that prints, in the language of `Accept-Language`. A record gets its place in the log within seconds; until then there is no proof (404).';

/** What a card has beside the proof. */
export interface CardParts extends Pick<ProofCard, 'address' | 'madeAt'> {
  /** The entry in the words of a language. */
  readonly lineIn: (language: Language) => CardLine;
}

/**
 * Sends proofs in the form that a request asks for; ask before anything is done for it.
 * @throws Problem 406
 */
export function proofFormFor(
  request: FastifyRequest,
): (reply: FastifyReply, proof: ProvedEntry, parts: CardParts) => FastifyReply {
  const send = formFor(request, proofCardKind);
  return (reply, proved, { lineIn, ...parts }) => {
    const proof = viewProof(proved);
    return send(reply, proof, (language) => proofCard({ ...parts, proof, line: lineIn(language) }, language));
  };
}
