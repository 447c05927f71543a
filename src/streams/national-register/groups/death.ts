import { group, optional, text } from '../../../bank/reply-shape.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { registerDate, toPlace } from '../values/mapping.ts';
import { history, part } from '../values/part.ts';
import { codeLabel, date, graphicPlace } from '../values/reply.ts';
import { codedText, placeFields, someDate, someText } from '../values/schema.ts';

/** The act, or the decision of a court. */
const ground = part(
  {
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
  {
    ...placeFields,
    actNumber: someText('Number of the death certificate.'),
    dabsNumber: someText('Number of the certificate in the database of civil status certificates.'),
    origin: codedText('Where the information comes from.'),
    decision: codedText('Kind of court decision.'),
    transcriptionDate: someDate('When the decision was entered in the registers of civil status.'),
    text: someText('Explanation.'),
  },
  ({ Decease: act, Decision: decision }, { label }) => ({
    ...toPlace(label, act?.Place1 ?? decision?.Transcription?.Place, act?.Place2),
    actNumber: textOf(act?.ActNumber),
    dabsNumber: textOf(act?.DabsNumber),
    origin: label(undefined, act?.Origin),
    decision: label(undefined, decision?.Type),
    transcriptionDate: registerDate(decision?.Transcription?.Date),
    text: textOf(decision?.Graphic),
  }),
);

/** Death: group 150. */
export const death = history(
  'deaths',
  ['Deceases', 'Decease'],
  {
    type: '150',
    ends: 'stated',
    id: 'Death',
    description: 'Death of the person, or a court decision about it. The start date is the date of death.',
    about: 'Death, with corrections when there are; newest first.',
    leftOut: ['Time'],
  },
  ground,
);
