import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { historyOf } from '../values/history.ts';
import { registerDate, toPlace, type Label } from '../values/mapping.ts';
import type { DeathReply } from './reply.ts';
import type { DeathData } from './schema.ts';

/** Group 150. */
export function toDeath(reply: DeathReply, label: Label): DeathData {
  return withoutAbsent({
    deaths: historyOf(reply.Deceases?.Decease, {
      type: '150',
      ends: 'stated',
      content: ({ Decease: act, Decision: decision }) =>
        withoutAbsent({
          ...toPlace(label, act?.Place1 ?? decision?.Transcription?.Place, act?.Place2),
          actNumber: textOf(act?.ActNumber),
          dabsNumber: textOf(act?.DabsNumber),
          origin: label(undefined, act?.Origin),
          decision: label(undefined, decision?.Type),
          transcriptionDate: registerDate(decision?.Transcription?.Date),
          text: textOf(decision?.Graphic),
        }),
    }),
  });
}
