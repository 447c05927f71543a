import { z } from 'zod';
import { personaDate, personaMoment } from './dates.ts';
import { flag } from './numbers.ts';
import { text } from './schema-person.ts';

/** The public employment services: of Brussels, Flanders, Wallonia and the German-speaking Community. */
const employmentService = z.enum(['ACTIRIS', 'VDAB', 'FOREM', 'ADG']);
export type EmploymentService = z.infer<typeof employmentService>;
export const employmentServices = employmentService.options;

const category = z.string().regex(/^\d{3}$/, 'must be three digits');

/** A registration as a job seeker. When the category changes, a new one begins. */
const inscription = z.strictObject({
  since: personaMoment,
  /** Last day; the service itself never says it. */
  until: personaDate.optional(),
  /** Categories of the National Employment Office. */
  neo: z.array(category).max(2).default([]),
  /** Categories of the service itself, without its name. */
  own: z.array(category).min(1).max(2),
  eurostat: personaDate.optional(),
});

/** How the service reaches the person. The address is the one that the National Register had at the update. */
const contact = z.strictObject({
  phones: z
    .array(z.strictObject({ number: text, fixed: flag.default(false) }))
    .max(2)
    .default([]),
  email: z
    .string()
    .regex(/\.example$/, 'must be at .example')
    .optional(),
  updated: personaMoment,
});
export type JobSeekerContact = z.infer<typeof contact>;

export const jobSeeker = z.strictObject({
  /** The services that know the person, also from before. Registrations newest first. */
  services: z
    .array(
      z.strictObject({
        service: employmentService,
        contact: contact.optional(),
        inscriptions: z.array(inscription).max(20).default([]),
      }),
    )
    .default([]),
  /** Services that fail when they are asked about this person, while the others answer. */
  failing: z.array(employmentService).default([]),
});
export type JobSeeker = z.infer<typeof jobSeeker>;
