/*
 * The dossiers that were compiled on this page, so that one can be opened again: numbers without meaning, and in memory
 * only. They are gone with the page, and with the person who signs out.
 */

/**
 * One that was compiled: a number for each person, by integration.
 * @typedef {{ readonly completedAt: string, readonly keptUntil: string, readonly parts: ReadonlyMap<string, string> }} Remembered
 */
/** @typedef {ReturnType<typeof createMemory>} Memory */

export function createMemory() {
  /** @type {Map<string, readonly Remembered[]>} */
  const dossiers = new Map();

  return {
    /** @param {string} integrationId @param {Remembered} dossier */
    keep(integrationId, dossier) {
      dossiers.set(integrationId, [dossier, ...(dossiers.get(integrationId) ?? [])]);
    },

    /** @param {string} integrationId @returns {readonly Remembered[]} the newest first */
    of: (integrationId) => dossiers.get(integrationId) ?? [],

    forget() {
      dossiers.clear();
    },
  };
}
