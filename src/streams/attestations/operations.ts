import type { SoaOperation, SsdnOperation } from '../../bank/operation.ts';
import { l036Reply, listReply, livingWagesReply, type L036Reply } from './replies.ts';

/** Types of attestations, as the list of attestations calls them. */
export type RequestType =
  'PRIME_INSTALLATION' | 'EXONERATIONS' | 'EXONERATIONSART35' | 'FORMULAIRES' | 'STATUT65' | 'GPMI_PIIS';

/** One type of the list of attestations: each is asked and fails by itself. */
function listOf(type: RequestType): SsdnOperation<typeof listReply> {
  return {
    generation: 'ssdn',
    service: 'ListOfAttestations',
    wsdl: 'ListOfAttestations.wsdl',
    operation: type,
    serviceId: 'OCMWCPASListOfAttestations',
    version: '20080317',
    reply: listReply,
    // "OK" without an attestation, and with an explicit no, is how it says that there is nothing.
    okMayBeEmpty: true,
  };
}

const l036: SsdnOperation<typeof l036Reply> = {
  generation: 'ssdn',
  service: 'L036',
  wsdl: 'L036.wsdl',
  operation: 'L036',
  serviceId: 'OCMWCPASL036',
  version: '20060315',
  reply: l036Reply,
  repeats: ({ reference, user: { UserID, Email, MatrixID, MatrixSubID } }) => ({
    UniqueReference: reference,
    AuthorizedUser: { UserID, Email, MatrixID, MatrixSubID },
  }),
  // What a negative answer looks like is not known; it is never "nothing". An answer without attestations is.
  outcomeOf: ({ L036 }: L036Reply) => (L036?.AnswerOK ? undefined : 'badReply'),
  okMayBeEmpty: true,
};

const livingWages: SoaOperation<typeof livingWagesReply> = {
  generation: 'soa',
  service: 'LivingWagesService',
  wsdl: 'LivingWagesV2.wsdl',
  operation: 'getLivingWages',
  path: 'LivingWagesService/v2/consult',
  legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
  context: 'legalContext',
  reply: livingWagesReply,
};

/** Every call of the stream is one of these. */
export const operations = {
  livingWages,
  integrationProject: listOf('GPMI_PIIS'),
  installationPremium: listOf('PRIME_INSTALLATION'),
  article35: listOf('EXONERATIONSART35'),
  exemptions: listOf('EXONERATIONS'),
  forms: listOf('FORMULAIRES'),
  statute65: listOf('STATUT65'),
  l036,
};
export type AttestationOperations = typeof operations;

/** True when the answer has a next page. */
export function isMore(reference: string | undefined): reference is string {
  return reference !== undefined && reference !== '';
}
