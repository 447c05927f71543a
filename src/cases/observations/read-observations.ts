import type { Asked } from '../../access/asked.ts';
import type { ObservationPorts } from './note-observation.ts';
import type { FileObservation } from './observation.ts';

/**
 * The observations of the file to which an integration belongs, oldest first, withdrawn ones too. Everybody whom they are
 * about is looked at by name.
 * @throws Problem
 */
export function readObservations(
  ports: ObservationPorts,
  asked: Asked<{ readonly integrationId: string }>,
): Promise<readonly FileObservation[]> {
  return ports.door.perform('readObservations', asked, {
    find: async (look, input) => {
      const { integrationId } = await look.integration(input.integrationId);
      const noted = await ports.observations.ofFile(integrationId);
      const others = new Set(noted.flatMap(({ otherPerson }) => (otherPerson === undefined ? [] : [otherPerson])));
      for (const other of others) await look.alsoIntegration(other);
      return noted;
    },
    carryOut: (noted) => Promise.resolve({ outcome: 'answered', result: noted }),
  });
}
