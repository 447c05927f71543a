import type { Caller } from '../values/caller.ts';
import type { Action, Opening } from '../evidence/evidence.ts';
import type { TargetIntegration } from './target.ts';

/** Who acts: the caller of a request, or the user whose decision a job carries out. */
export type Actor = Pick<Caller, 'centre' | 'userId' | 'clientId' | 'role'>;

/** The part of the evidence that the caller gives. */
export function openingBy(
  { caller, traceId }: { readonly caller: Actor; readonly traceId: string },
  action: Action,
): Opening {
  return {
    action,
    traceId,
    centre: caller.centre,
    userId: caller.userId,
    clientId: caller.clientId,
    role: caller.role,
  };
}

/** An opening about the person of an integration. */
export function about(integration: TargetIntegration, opening: Opening): Opening {
  const { ssin, integrationId, qualityCode, caseReference } = integration;
  return { ...opening, ssin, integrationId, qualityCode, caseReference };
}
