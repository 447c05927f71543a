import { group, many, optional, text, type Decoded } from '../domain/reply-shape.ts';

/** `status` of the SOA services (CommonV3). */
export const statusShape = group({
  value: text,
  code: optional(text),
  description: optional(text),
  information: many(group({ fieldName: optional(text), fieldValue: optional(text) })),
});
export type BankStatus = Decoded<typeof statusShape>;

/** What a response and a fault repeat of the request. */
const informationCustomer = optional(group({ ticket: optional(text) }));

/** The parts that every SOA response repeats, whatever its data. */
export const conventionalFields = {
  informationCustomer,
  informationCBSS: optional(group({ ticketCBSS: optional(text) })),
  status: statusShape,
  ssin: optional(group({}, { attributes: ['canceled', 'replaces', 'replacedBy'], content: true })),
  // How TaxAssessmentData says what became of the number.
  ssinStatusData: optional(group({ requestedSsinStatus: optional(text), replacingSsin: optional(text) })),
  dataFilters: optional(group({ filteredElement: many(text) })),
};

const faultDetails = many(group({ severity: optional(text), reasonCode: optional(text) }));

/** A SOAP 1.1 fault with the Bank's own detail, whatever the service calls the element that carries it. */
export const faultShape = group(
  {
    faultcode: optional(text),
    detail: optional(
      group({
        '*': many(
          group({
            informationCustomer,
            informationCBSS: optional(group({ ticketCBSS: optional(text) })),
            detail: faultDetails,
            // Services before CommonV3 call it error.
            error: faultDetails,
          }),
        ),
      }),
    ),
  },
  { namespace: '*' },
);
export type Fault = Decoded<typeof faultShape>;
