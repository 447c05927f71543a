import { randomUUID } from 'node:crypto';
import { flagAt, groupAt, textAt, type Arguments } from './arguments.ts';
import { dataFound, type Status } from './outcome.ts';
import type { SoapService } from './soap-service.ts';
import type { XmlElements } from './xml.ts';
import { toXml } from './xml.ts';

/** Where a SOA service has its legal context: alone, or inside a group. */
export type ContextElement = 'legalContext' | 'securityContext';

/** The Bank's own ticket, new for every answer, and when it was busy. */
export function informationCbss(received: Date, replied: Date): XmlElements {
  return {
    ticketCBSS: randomUUID(),
    timestampReceive: received.toISOString(),
    timestampReply: replied.toISOString(),
  };
}

/**
 * The detail of a SOAP fault, as the contracts of all SOA services describe it.
 * @param element name of the element, or the operation whose fault stands for a request of no operation: every operation
 *   has an element of its own then
 */
export function cbssFault(
  namespace: string,
  element: string | { readonly firstOperation: string },
): SoapService['faultDetail'] {
  return ({ reasonCode, diagnostic }, operation, bank) => {
    const name = typeof element === 'string' ? element : `${operation ?? element.firstOperation}Fault`;
    const now = bank.clock.now();
    const content = toXml({
      informationCBSS: informationCbss(now, now),
      detail: { severity: 'FATAL', reasonCode, diagnostic, authorCode: 'CBSS' },
    });
    return `<intf:${name} xmlns:intf="${namespace}">${content}</intf:${name}>`;
  };
}

/** Who asked, as it was sent. */
export function repeatCustomer(args: Arguments): XmlElements {
  const customer = groupAt(args, 'informationCustomer');
  const identification = groupAt(customer, 'customerIdentification');
  return {
    ticket: textAt(customer, 'ticket'),
    timestampSent: textAt(customer, 'timestampSent'),
    customerIdentification: {
      cbeNumber: textAt(identification, 'cbeNumber'),
      sector: textAt(identification, 'sector'),
      institution: textAt(identification, 'institution'),
    },
  };
}

/** In which legal context, as it was sent. */
export function repeatContext(args: Arguments, context: ContextElement): XmlElements {
  if (context === 'legalContext') return { legalContext: textAt(args, 'legalContext') };
  const given = groupAt(args, 'securityContext');
  return {
    securityContext: {
      service: textAt(given, 'service'),
      legalContext: textAt(given, 'legalContext'),
      role: textAt(given, 'role'),
      forceDataAccess: 'forceDataAccess' in given ? flagAt(given, 'forceDataAccess') : undefined,
    },
  };
}

/** Said of a number that was replaced or canceled, and of one that has data. */
export function ssinResult(ssin: string, status: Status): XmlElements | undefined {
  const replacedBy = status.information?.find(({ fieldName }) => fieldName === 'replacedBy')?.fieldValue;
  if (status.code === 'MSG00006') return { $: { replacedBy }, _: ssin };
  if (status.code === 'MSG00007') return { $: { canceled: true, replacedBy }, _: ssin };
  return status.code === dataFound.code ? { _: ssin } : undefined;
}

/** The same for a service that says the new number, and with it the one that it replaces. */
export function ssinReplacing(ssin: string, status: Status): XmlElements | undefined {
  const replacedBy = status.information?.find(({ fieldName }) => fieldName === 'replacedBy')?.fieldValue;
  if (status.code === 'MSG00006' && replacedBy !== undefined) return { $: { replaces: ssin }, _: replacedBy };
  if (status.code === 'MSG00007') return { $: { canceled: true }, _: ssin };
  return status.code === dataFound.code ? { _: ssin } : undefined;
}

/** The status in the order of the schema. */
export function statusElements({ value, code, description, information }: Status): XmlElements {
  return {
    value,
    code,
    description,
    information: information?.map(({ fieldName, fieldValue }) => ({ fieldName, fieldValue })),
  };
}
