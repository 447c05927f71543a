import type { LifeCyclePorts } from './ports.ts';

/**
 * At the start of a gateway: puts again what another one may have left in the middle, without waiting until the engine
 * misses it. Work that somebody does meanwhile is done twice, which changes nothing.
 */
export async function resumeWork(ports: Pick<LifeCyclePorts, 'decisions' | 'work' | 'clock'>): Promise<void> {
  for (const change of await ports.decisions.pending(ports.clock())) {
    await ports.work.enqueue('carryOutDecision', change);
  }
}
