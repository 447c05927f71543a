import type { Inquiry, Person } from './inquiry.ts';

/** The person of the integration first, then the others of the file. */
export function personsOf({ applicant, others }: Pick<Inquiry, 'applicant' | 'others'>): readonly Person[] {
  return [applicant, ...others];
}

/** How results name a person: nothing for the person of the integration, the integration of another. */
export function whose({ applicant }: Pick<Inquiry, 'applicant'>, person: Person): { readonly integrationId?: string } {
  return person === applicant ? {} : { integrationId: person.integrationId };
}
