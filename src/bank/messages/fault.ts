import { envelopeOf } from '../soap/soap-envelope.ts';

/** Namespace of the gateway's own contract of faults: `src/contracts/MessagesOfBank`. */
const namespace = 'urn:social-inquiry-gateway:messages:v1';

/**
 * Why a message is not taken, with who is to change something. The texts are the same for every message, so that nothing
 * of one comes back.
 */
const reasons = {
  invalidMessage: { code: 'Client', diagnostic: 'The message is not as its contract says.' },
  tooLarge: { code: 'Client', diagnostic: 'The message is too large: send it in parts.' },
  foreignSender: { code: 'Client', diagnostic: 'Messages of this sender are not taken here.' },
  foreignReceiver: { code: 'Client', diagnostic: 'This receiver is not served here.' },
  otherContent: { code: 'Client', diagnostic: 'A message with this number and another content was taken before.' },
  unavailable: { code: 'Server', diagnostic: 'The message cannot be kept now: send it again later.' },
} as const satisfies Readonly<Record<string, { readonly code: 'Client' | 'Server'; readonly diagnostic: string }>>;

export type FaultReason = keyof typeof reasons;

/** The SOAP 1.1 fault for a reason. */
export function faultDocument(reason: FaultReason): string {
  const { code, diagnostic } = reasons[reason];
  const detail =
    `<g:messageFault xmlns:g="${namespace}"><reasonCode>${reason}</reasonCode>` +
    `<diagnostic>${diagnostic}</diagnostic></g:messageFault>`;
  const fault =
    `<soapenv:Fault><faultcode>soapenv:${code}</faultcode><faultstring>${diagnostic}</faultstring>` +
    `<detail>${detail}</detail></soapenv:Fault>`;
  return envelopeOf('', `<soapenv:Body>${fault}</soapenv:Body>`);
}

/** The answer to a message that was taken: it has no content. */
export const takenDocument: string = envelopeOf('', '<soapenv:Body/>');
