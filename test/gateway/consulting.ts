import type { ListedPersona } from '../client.ts';
import type { Constellation } from '../constellation.ts';

/**
 * Asks one stream about personas; each is integrated once under a code.
 * @param world that of the test file, which has started by then
 */
export function consulting<Answer>(world: () => Constellation, stream: string) {
  const known = new Map<string, Promise<string>>();

  /** The integration of a persona under a code. */
  function integrationOf(tag: string, qualityCode = 1): Promise<string> {
    const persona: ListedPersona = world().persona(tag);
    const key = `${persona.ssin} ${String(qualityCode)}`;
    const made = known.get(key) ?? world().integrate(persona, { qualityCode });
    known.set(key, made);
    return made;
  }

  return {
    integrationOf,
    /** @param query with its question mark */
    consult: async (tag: string, query = '', qualityCode = 1) =>
      world().call<Answer>(`/integrations/${await integrationOf(tag, qualityCode)}/streams/${stream}${query}`),
  };
}
