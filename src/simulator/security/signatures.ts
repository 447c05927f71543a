import { textOf } from '../pieces.ts';
import type { SoapOutcome } from '../soap-service.ts';
import type { Identities } from './identities.ts';
import { lieOf } from './lies.ts';
import { envelopeWith, signEnvelope } from './sign-reply.ts';
import { receive, securityProblem, type Received } from './verify-request.ts';

/** WS-Security of a simulated Bank. */
export interface Signatures {
  /** What is found of the signature of a request; one without is refused where signatures are demanded. */
  receive(xml: string): Received;
  /** The answer, signed; or with the broken signature that the control API asked for. */
  sign(outcome: SoapOutcome): SoapOutcome;
}

/** How a simulator signs. */
export interface SignatureOptions {
  readonly identities: Identities;
  /** Whether a request without a signature is refused; otherwise it is answered without one. */
  readonly areDemanded: boolean;
}

export function createSignatures({ identities, areDemanded }: SignatureOptions): Signatures {
  const { authority, bank } = identities;
  const previous = new Map<string, string>();
  return {
    receive(xml) {
      const received = receive(xml, authority.certificate, Date.now());
      if (received.kind !== 'unsigned' || !areDemanded) return received;
      return { kind: 'refused', problem: securityProblem('The request is not signed.') };
    },
    sign(outcome) {
      const { service } = outcome.target;
      const envelope = textOf(outcome.body);
      const now = new Date();
      const lie = outcome.fault && lieOf(outcome.fault.kind);
      const signed = lie
        ? lie({ envelope, signer: bank, now, previous: previous.get(service) })
        : envelopeWith(signEnvelope(envelope, { signer: bank, created: now }));
      if (!lie) previous.set(service, signed);
      return { ...outcome, body: [signed] };
    },
  };
}
