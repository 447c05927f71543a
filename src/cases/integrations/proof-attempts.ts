import { failedProofs, takeOfEach } from '../../platform/rates/limit.ts';
import type { RateCounter } from '../../platform/rates/rate.ts';
import type { Caller } from '../../values/caller.ts';
import { isFailedProof } from './identity.ts';

/** How many proofs of identity may fail for a user. */
export interface ProofAttempts {
  /**
   * Registers somebody, as long as not too many proofs of this user have failed. While the Bank looks at a proof it
   * counts as failed, so that many at once cannot be more than are allowed.
   * @throws Problem 429, with the seconds to wait
   */
  attempt<T>(caller: Pick<Caller, 'centre' | 'userId'>, register: () => Promise<T>): Promise<T>;
}

/** @param perHour failures of a user in an hour of the clock, over all gateways */
export function createProofAttempts(counter: RateCounter, perHour: number): ProofAttempts {
  return {
    attempt: async (caller, register) => {
      const allowance = failedProofs(caller, perHour);
      await takeOfEach(counter, [allowance]);
      let hasFailed = false;
      try {
        return await register();
      } catch (error) {
        hasFailed = isFailedProof(error);
        throw error;
      } finally {
        if (!hasFailed) await counter.giveBack(allowance, 1);
      }
    },
  };
}
