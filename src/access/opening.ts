import type { Opening } from '../evidence/evidence.ts';
import type { Caller } from '../values/caller.ts';
import type { ActName } from './book/acts.ts';
import type { TargetIntegration } from './target.ts';

/** Who acts: the caller of a request, or the user whose decision a job carries out. */
export type Actor = Pick<Caller, 'centre' | 'userId' | 'clientId' | 'role'>;

/** The part of the evidence that says who does what. */
export function evidenceOf(
  act: ActName,
  { centre, userId, clientId, role }: Omit<Actor, 'centre'> & Partial<Pick<Actor, 'centre'>>,
  traceId: string,
): Opening {
  return { action: act, traceId, ...(centre === undefined ? {} : { centre }), userId, clientId, role };
}

/** The part that says about whom, for the person of an integration. */
export function about({ ssin, integrationId, qualityCode, caseReference }: TargetIntegration) {
  return { ssin, integrationId, qualityCode, caseReference };
}
