import type { Client } from '../client.ts';

/** A SOAP call as the simulator saw it. */
export interface Exchange {
  readonly service: string;
  readonly operation: string;
  readonly status: number | null;
  readonly request: string;
  readonly reply: string;
}

export interface Fault {
  readonly kind: string;
  readonly service?: string;
  readonly operation?: string;
  readonly ssin?: string;
  readonly delayMs?: number;
  readonly times?: number;
}

/** Calls about persons, newest first; the connection test of the health check is left out. */
export async function listExchanges(world: Pick<Client, 'control'>): Promise<readonly Exchange[]> {
  const { items } = await world.control<{ items: readonly Exchange[] }>('exchanges');
  return items.filter(({ service }) => !service.startsWith('TestConnection'));
}

/** What went to the Bank while something was done. */
export async function during<T>(
  world: Pick<Client, 'control'>,
  act: () => Promise<T>,
): Promise<{ readonly result: T; readonly exchanges: readonly Exchange[] }> {
  await world.control('exchanges', { method: 'DELETE' });
  const result = await act();
  return { result, exchanges: await listExchanges(world) };
}

/** How many calls the Bank has carried out and does not answer yet, because of a fault. */
export async function keptBack(world: Pick<Client, 'control'>): Promise<number> {
  return (await world.control<{ waiting: number }>('faults')).waiting;
}

/** Does something while the Bank misbehaves. */
export async function withFault<T>(world: Pick<Client, 'control'>, fault: Fault, act: () => Promise<T>): Promise<T> {
  await world.control('faults', { body: fault });
  try {
    return await act();
  } finally {
    await world.control('faults', { method: 'DELETE' });
  }
}

/** Texts of the Bank's documents that are long enough to be recognized in an answer. */
export function textsOf(documents: readonly string[]): readonly string[] {
  const texts = documents.flatMap((document) =>
    [...document.matchAll(/>([^<>]{8,})</g)].map(([, text = '']) => text.trim()),
  );
  return [...new Set(texts.filter((text) => text.length >= 8))];
}
