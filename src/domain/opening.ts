import type { Caller } from './caller.ts';
import type { Action, Opening } from './evidence.ts';
import type { Integration } from './integration.ts';

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
export function about(integration: Integration, opening: Opening): Opening {
  const { ssin, integrationId, qualityCode, caseReference } = integration;
  return { ...opening, ssin, integrationId, qualityCode, caseReference };
}
