import type { Play } from './play.ts';

const open = { as: 'nobody' } as const;

/** What everybody may read. */
export async function playReferenceData({ show }: Play): Promise<void> {
  for (const path of ['', '/streams', '/qualityCodes', '/problemTypes', '/policy?day=2026-03-02']) {
    await show(`/refData${path}`, open);
  }
  await show('/health', open);
}
