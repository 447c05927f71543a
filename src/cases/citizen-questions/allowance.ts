import { citizenQuestions, takeOfEach } from '../../platform/rates/limit.ts';
import type { RateCounter } from '../../platform/rates/rate.ts';
import type { Ssin } from '../../values/ssin.ts';

/** How many questions a person may ask in a day. */
export interface QuestionAllowance {
  /** @throws Problem 429, with the seconds to wait */
  take(ssin: Ssin): Promise<void>;
}

/**
 * @param perDay questions of a person in a day of the clock, over all gateways
 * @param pseudonymOf by which a person is counted
 */
export function createQuestionAllowance(
  counter: RateCounter,
  perDay: number,
  pseudonymOf: (ssin: Ssin) => Uint8Array,
): QuestionAllowance {
  return {
    take: async (ssin) => {
      await takeOfEach(counter, [citizenQuestions(Buffer.from(pseudonymOf(ssin)).toString('hex'), perDay)]);
    },
  };
}
