import type { CodeTable } from '../../bank/status.ts';
import { exemptionsReply, paidSumsReply, paymentReply, rightsReply, sanctionsReply } from './reply.ts';

/**
 * Codes of the service. "Nothing" is what the office says of somebody it does not know (UD000012), whose file it closed
 * before its present system (UD000018), or of whom nothing fits the question (UD000011), who was not paid (UD000017,
 * UDS00007, UDS00010); the status value decides, as for all services, so that a NO_RESULT stays unknown. A payment that
 * no right explains (UD000013) is not given: there is one, so it is not nothing.
 */
const codes: CodeTable = {
  UD000001: 'sourceUnavailable',
  UD000011: 'none',
  UD000012: 'none',
  UD000013: 'incomplete',
  UD000017: 'none',
  UD000018: 'none',
  UD000031: 'badReply',
  UDS00007: 'none',
  UDS00010: 'none',
  UDS00016: 'badReply',
};

const service = {
  generation: 'soa',
  service: 'UnemploymentDataService',
  wsdl: 'UnemploymentDataV3.wsdl',
  path: 'UnemploymentDataService/v3/consult',
  legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
  context: 'legalContext',
  codes,
} as const;

/** "Data found" without any is no answer. */
const unlessEmpty = (content: object | undefined) => (content ? undefined : ('badReply' as const));

/** The five operations that the inquiry uses, of eleven. */
export const operations = {
  consultRights: {
    ...service,
    operation: 'consultRights',
    reply: rightsReply,
    outcomeOf: ({ rights }: { readonly rights?: { readonly right: readonly object[]; readonly noRight?: object } }) =>
      unlessEmpty(rights?.noRight ?? rights?.right[0]),
  },
  consultPaidSums: {
    ...service,
    operation: 'consultPaidSums',
    reply: paidSumsReply,
    outcomeOf: ({ paidSums }: { readonly paidSums?: object }) => unlessEmpty(paidSums),
  },
  consultPayments: {
    ...service,
    operation: 'consultPayments',
    reply: paymentReply,
    outcomeOf: ({ payment }: { readonly payment?: object }) => unlessEmpty(payment),
  },
  consultSanctionHistory: {
    ...service,
    operation: 'consultSanctionHistory',
    reply: sanctionsReply,
    outcomeOf: ({ response }: { readonly response?: object }) => unlessEmpty(response),
  },
  consultExemptionHistory: {
    ...service,
    operation: 'consultExemptionHistory',
    reply: exemptionsReply,
    outcomeOf: ({ exemptions }: { readonly exemptions?: object }) => unlessEmpty(exemptions),
  },
} as const;
