import type { Centre } from '../bank.ts';
import type { SoaOperation } from '../operation.ts';

/**
 * The first elements of every SOA request: who asks, under which ticket, in which legal context. `customerIdentification`
 * is a choice in the schema: a centre is identified by its enterprise number, never also by sector and institution.
 */
export function soaContext(
  operation: Pick<SoaOperation, 'context'>,
  legalContext: string,
  centre: Centre,
  ticket: string,
): Record<string, unknown> {
  return {
    informationCustomer: {
      ticket,
      timestampSent: new Date().toISOString(),
      customerIdentification: { cbeNumber: centre.enterpriseNumber },
    },
    ...(operation.context === 'legalContext'
      ? { legalContext }
      : { securityContext: { service: 'WELFARE', legalContext, role: 'Agent' } }),
  };
}
