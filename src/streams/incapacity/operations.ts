import { attestReply, indemnityPeriodsReply } from './reply.ts';

const service = {
  generation: 'soa',
  service: 'HdiIndemnityAllowanceService',
  wsdl: 'HdiIndemnityAllowanceV1.wsdl',
  path: 'HdiIndemnityAllowanceService/v1/consult',
  legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
  context: 'legalContext',
} as const;

/** The two operations of the service; each is asked for one quarter. No codes of its own are public. */
export const operations = {
  consultAttest: { ...service, operation: 'consultAttest', reply: attestReply },
  consultIndemnityPeriods: { ...service, operation: 'consultIndemnityPeriods', reply: indemnityPeriodsReply },
} as const;
