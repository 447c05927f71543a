import type { CodeMeaning } from '../../domain/bank-status.ts';
import type { SoaOperation, SsdnOperation } from '../../domain/stream.ts';
import { l036Reply, listReply, livingWagesReply, type L036Reply, type ListReply } from './replies.ts';

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
    outcomeOf: outcomeOfList,
  };
}

/** "OK" without an attestation, and with an explicit no, is nothing. */
function outcomeOfList({ Attestation, ExonerationArt35, GpmiPiis }: ListReply): CodeMeaning | undefined {
  const isTold =
    ExonerationArt35?.FirstExonerationDate !== undefined ||
    ExonerationArt35?.attributes.hasExoneration === 'true' ||
    GpmiPiis?.period !== undefined ||
    GpmiPiis?.attributes.hasAttestation === 'true';
  return Attestation.length > 0 || isTold ? undefined : 'none';
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
  outcomeOf: ({ L036 }: L036Reply) => {
    const answer = L036?.AnswerOK;
    // What a negative answer looks like is not known; it is never "nothing".
    if (!answer) return 'badReply';
    return answer.A036.length > 0 || isMore(answer.NextAnswerReference) ? undefined : 'none';
  },
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
