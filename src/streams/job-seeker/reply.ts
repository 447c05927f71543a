import { textInLanguage } from '../../stream-kit/source-texts.ts';
import { aside, group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const phoneNumber = group({}, { attributes: ['fix'], content: true });

const contact = group({
  belgianAddress: optional(
    group({
      postalCode: optional(text),
      cityName: optional(text),
      cityCode: optional(text),
      streetName: optional(text),
      streetCode: optional(text),
      houseNumber: optional(text),
      boxNumber: optional(text),
    }),
  ),
  foreignAddress: optional(text),
  phoneNumber: many(phoneNumber),
  emailAddress: optional(text),
  updateTimestamp: optional(text),
});

const category = group({ code: text, description: many(textInLanguage) });

const inscription = group({
  inceptionTimestamp: optional(text),
  categoryNEO: many(category),
  categoryPES: many(category),
  eurostatDate: optional(text),
});

// Mandatory in a service's part: without it nobody knows whether the service answered.
const status = aside(group({ value: text, code: optional(text) }, { leftOut: ['description', 'information'] }));

const result = group({ contact: optional(contact), inscriptions: listOf('inscription', inscription) });

const pes = group({ status, result: optional(result) }, { attributes: ['source'] });

/** What is read of `consultContactAndInscriptionResponse`; `pes` is a public employment service. */
export const reply = group({ results: listOf('pes', pes) });

export type JobSeekerReply = Decoded<typeof reply>;
export type ServiceRecord = Decoded<typeof pes>;
export type ContactRecord = Decoded<typeof contact>;
export type InscriptionRecord = Decoded<typeof inscription>;
export type CategoryRecord = Decoded<typeof category>;
