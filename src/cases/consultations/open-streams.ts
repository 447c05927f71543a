import { belgianDate, type Clock } from '../../values/calendar.ts';
import type { Caller } from '../../values/caller.ts';
import type { IntegrationStore } from '../integrations/integration.ts';
import { Problem } from '../../values/problem.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { decide } from '../../access/decide.ts';
import type { Access } from '../../access/access.ts';
import { gatherFacts, type FactPorts } from './facts.ts';
import { openCategories } from './project.ts';

/** Whether a stream is open to this caller; if not, which rule refuses it, why, and what would open it. */
export interface StreamAccess {
  readonly stream: AnyStream;
  readonly decision: Access;
  /** Categories of data the caller would get. */
  readonly categories: readonly string[];
}

/**
 * Which streams an integration opens for a caller now. It uses the same facts and the same decision as the consultation
 * itself.
 * @throws Problem when the integration does not exist for this caller
 */
export async function openStreams(
  ports: FactPorts & { readonly integrations: Pick<IntegrationStore, 'find'>; readonly clock: Clock },
  streams: readonly AnyStream[],
  integrationId: string,
  caller: Caller,
): Promise<readonly StreamAccess[]> {
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== caller.centre) throw new Problem('resourceNotFound');
  const facts = await gatherFacts(ports, caller, integration, belgianDate(ports.clock()));
  return streams.map((stream) => {
    const decision = decide({ ...facts, stream: stream.name });
    return { stream, decision, categories: decision.allowed ? openCategories(stream, decision.categories) : [] };
  });
}
