import { group, listOf, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const phoneNumber = group({}, { attributes: ['fix'], content: true });

const contact = group({
  belgianAddress: optional(
    group({
      streetName: optional(text),
      houseNumber: optional(text),
      boxNumber: optional(text),
      postalCode: optional(text),
      municipalityName: optional(text),
      municipalityCode: optional(text),
    }),
  ),
  foreignAddress: optional(
    group({ addressLine: many(text), countryCode: optional(text), countryName: optional(text) }),
  ),
  phoneNumber: many(phoneNumber),
  emailAddress: optional(text),
  updateTimestamp: optional(text),
});

const inscription = group({
  inceptionTimestamp: optional(text),
  categoryNEO: many(text),
  categoryPES: many(text),
  eurostatDate: optional(text),
});

// Mandatory in a service's part: without it nobody knows whether the service answered.
const status = group({ value: text, code: optional(text) });

const result = group({ contact: optional(contact), inscriptions: listOf('inscription', inscription) });

const pes = group({ status, result: optional(result) }, { attributes: ['source'] });

/** What is read of `consultContactAndInscriptionResponse`; `pes` is a public employment service. */
export const reply = group({ results: listOf('pes', pes) });

export type JobSeekerReply = Decoded<typeof reply>;
export type ServiceRecord = Decoded<typeof pes>;
export type ContactRecord = Decoded<typeof contact>;
export type InscriptionRecord = Decoded<typeof inscription>;
