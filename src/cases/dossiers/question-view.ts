import { z } from 'zod';
import { givenReason, newConsultationReason } from '../reasons/body.ts';

/** What is asked of a dossier. */
export const newDossier = z
  .strictObject({
    streams: z
      .array(z.string().max(64))
      .min(1)
      .max(64)
      .optional()
      .describe('Only these, by name; every stream that is open to the caller when left out.'),
    retry: z
      .uuid()
      .toLowerCase()
      .optional()
      .describe(
        'An earlier dossier of this integration, kept or not: only its streams that failed or are incomplete are asked. ' +
          'Not beside `streams`.',
      ),
    reason: newConsultationReason
      .optional()
      .describe('Noted first, as `noteConsultationReason` does, so that streams that lack only a reason open.'),
  })
  .meta({ id: 'NewDossier' });

/** The same in the words of the gateway. */
export function questionOf({ streams, retry, reason }: z.infer<typeof newDossier>) {
  return { streams, retry, reason: reason && givenReason(reason) };
}
