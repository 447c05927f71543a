import { belgianDate, type Clock } from '../domain/calendar.ts';
import type { IntegrationStore } from '../domain/integration.ts';
import type { FullText } from '../domain/localized-text.ts';
import { Problem } from '../domain/problem.ts';
import type { AnyStream } from '../domain/stream.ts';
import { decide } from '../policy/decide.ts';
import type { Caller } from '../domain/caller.ts';
import { openCategories } from './project.ts';

/** Whether a stream is open to this caller, and if not, which rule refuses it and why. */
export interface StreamAccess {
  readonly stream: AnyStream;
  readonly allowed: boolean;
  readonly ruleCode: string;
  readonly reason?: FullText;
  /** Categories of data the caller would get. */
  readonly categories: readonly string[];
}

/**
 * Which streams an integration opens for a caller now, by the same decision that guards the consultation itself.
 * @throws Problem when the integration does not exist for this caller
 */
export async function openStreams(
  ports: { readonly integrations: Pick<IntegrationStore, 'find'>; readonly clock: Clock },
  streams: readonly AnyStream[],
  integrationId: string,
  caller: Caller,
): Promise<readonly StreamAccess[]> {
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== caller.centre) throw new Problem('resourceNotFound');
  const today = belgianDate(ports.clock());
  return streams.map((stream) => {
    const decision = decide({ caller, integration, stream: stream.name, today });
    return decision.allowed
      ? { stream, allowed: true, ruleCode: decision.ruleCode, categories: openCategories(stream, decision.categories) }
      : { stream, allowed: false, ruleCode: decision.ruleCode, reason: decision.reason, categories: [] };
  });
}
