/*
 * The dossiers that were compiled on this page, so that one can be opened again: numbers without meaning, and in memory
 * only. They are gone with the page, and with the person who signs out.
 */

/**
 * One that was compiled: the numbers of each person, by integration. The first is that of the whole, the others asked a part
 * again.
 * @typedef {{ readonly completedAt: string, readonly keptUntil: string, readonly parts: ReadonlyMap<string, readonly string[]> }} Remembered
 */
/** @typedef {ReturnType<typeof createMemory>} Memory */

export function createMemory() {
  /** @type {Map<string, readonly Remembered[]>} */
  const dossiers = new Map();

  return {
    /**
     * In the place of what was remembered of it before a part was asked again.
     * @param {string} integrationId
     * @param {Remembered} dossier
     */
    keep(integrationId, dossier) {
      const first = (/** @type {Remembered} */ { parts }) => parts.get(integrationId)?.[0];
      const others = (dossiers.get(integrationId) ?? []).filter((one) => first(one) !== first(dossier));
      dossiers.set(integrationId, [dossier, ...others]);
    },

    /** @param {string} integrationId @returns {readonly Remembered[]} the newest first */
    of: (integrationId) => dossiers.get(integrationId) ?? [],

    forget() {
      dossiers.clear();
    },
  };
}
