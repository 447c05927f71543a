import { z } from 'zod';
import { explanation } from '../../platform/http/explanation.ts';
import { consultationReasonCode, type ConsultationReason } from './reason.ts';

/** A reason as a caller gives it. */
export const newConsultationReason = z
  .strictObject({
    reason: consultationReasonCode.describe('Code list `consultationReasons`.'),
    explanation: explanation(500, 10).describe(
      'In your own words, one line, and not the text of the last time. It is kept encrypted, for whoever asks later why.',
    ),
  })
  .meta({
    id: 'NewConsultationReason',
  });

/** The reason in the words of the gateway. */
export function givenReason({ reason: code, explanation }: z.infer<typeof newConsultationReason>): ConsultationReason {
  return { code, explanation };
}
