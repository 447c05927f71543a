import { aside, group, many, optional, text, type Decoded } from '../reply-shape.ts';

/** `status` of the SOA services (CommonV3). */
export const statusShape = group({
  value: text,
  code: optional(text),
  description: optional(text),
  information: many(group({ fieldName: optional(text), fieldValue: optional(text) })),
});

/** The parts of the request that a response and a fault repeat. */
const informationCustomer = optional(
  group({ ticket: optional(text) }, { leftOut: ['timestampSent', 'customerIdentification'] }),
);
const informationCBSS = optional(
  group({ ticketCBSS: optional(text) }, { leftOut: ['timestampReceive', 'timestampReply'] }),
);

/** Who asked and under which tickets, as a response repeats it. */
export const informationShapes = {
  informationCustomer: aside(informationCustomer),
  informationCBSS: aside(informationCBSS),
};

/** The parts that every SOA response has: they give the outcome of the question, not data about the person. */
export const conventionalFields = {
  ...informationShapes,
  status: aside(statusShape),
  ssin: aside(optional(group({}, { attributes: ['canceled', 'replaces', 'replacedBy'], content: true }))),
  // In these elements, TaxAssessmentData says what became of the number.
  ssinStatusData: aside(
    optional(
      group({ requestedSsinStatus: optional(text), replacingSsin: optional(text) }, { leftOut: ['requestedSsin'] }),
    ),
  ),
  dataFilters: aside(optional(group({ filteredElement: many(text) }))),
};

/** The parts of every SOA response that only repeat the request. */
export const conventionallyLeftOut = [
  'legalContext',
  'securityContext',
  'criteria',
  'criterion',
  'informationSupplier',
];

const faultDetails = many(
  group(
    { severity: optional(text), reasonCode: optional(text) },
    { leftOut: ['diagnostic', 'authorCode', 'information'] },
  ),
);

/** A SOAP 1.1 fault with the Bank's own detail, whatever the service calls the element that carries it. */
export const faultShape = group(
  {
    faultcode: optional(text),
    detail: optional(
      group({
        '*': many(
          group(
            {
              informationCustomer,
              informationCBSS,
              detail: faultDetails,
              // Services before CommonV3 call it error.
              error: faultDetails,
            },
            { leftOut: ['legalContext', 'status'] },
          ),
        ),
      }),
    ),
  },
  { namespace: '*', leftOut: ['faultstring', 'faultactor'] },
);
export type Fault = Decoded<typeof faultShape>;

/** What a fault says of its cause, and to which message it belongs. */
export function readFault(fault: Fault) {
  const detail = fault.detail?.['*'][0];
  const reasonCode = [...(detail?.detail ?? []), ...(detail?.error ?? [])][0]?.reasonCode;
  return {
    reasonCode,
    answers: detail?.informationCustomer?.ticket,
    ticketCbss: detail?.informationCBSS?.ticketCBSS,
    status: `FAULT ${reasonCode ?? ''}`.trim(),
  };
}
