import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, date, dated, graphicPlace } from '../values/reply.ts';

/** Group 150. */
export const deathFields = {
  Deceases: listOf(
    'Decease',
    group(
      {
        ...dated,
        Decease: optional(
          group(
            {
              ActNumber: optional(text),
              DabsNumber: optional(text),
              Place1: optional(codeLabel),
              Place2: optional(graphicPlace),
              Origin: optional(codeLabel),
            },
            { leftOut: ['SuppletoryRegister'] },
          ),
        ),
        Decision: optional(
          group({
            Type: optional(codeLabel),
            Transcription: optional(group({ Date: optional(date), Place: optional(codeLabel) })),
            Graphic: optional(text),
          }),
        ),
      },
      { leftOut: ['Time'] },
    ),
  ),
};

export type DeathReply = Decoded<GroupShape<typeof deathFields, never, false>>;
