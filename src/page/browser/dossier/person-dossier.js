/** @import { App } from './context.ts' */
/** @import { KeptDossier, StreamAccess } from './contract.ts' */
/** @import { DossierState } from './dossier-state.js' */
import { ApiError } from '../common/api.js';
import { asking, ended, isWaiting, next, reopened, toldTo } from './dossier-state.js';
import { readEvents } from './events.js';

/** @typedef {ReturnType<typeof createPersonDossier>} PersonDossier */

/**
 * The dossier of one person of the file: which streams are open, and what they answer.
 * @param {App} app
 * @param {string} integrationId
 * @param {{ changed: () => void, signal: AbortSignal }} page what is called after each change; when the page is left
 */
export function createPersonDossier(app, integrationId, { changed, signal }) {
  const path = `integrations/${integrationId}`;
  /** @type {readonly StreamAccess[] | undefined} */
  let access;
  /** @type {DossierState | undefined} */
  let state;
  /** The numbers of the dossiers behind the state: of the first, and of those that asked a part again. @type {string[]} */
  let numbers = [];
  /** @type {unknown} */
  let failure;

  const open = () => (access ?? []).filter(({ allowed }) => allowed).map(({ name }) => name);

  /** @param {object} body @param {DossierState} before */
  async function ask(body, before) {
    failure = undefined;
    state = before;
    changed();
    try {
      const response = await app.api.ask(`${path}/dossiers`, {
        body,
        accept: 'text/event-stream, application/json;q=0.5',
        signal,
      });
      if (response.body) {
        for await (const event of readEvents(response.body)) {
          if (event.name === 'problem') throw new ApiError(JSON.parse(event.data));
          state = next(state, event);
          changed();
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      // A connection that breaks after some answers says nothing but that: the notice of the state is enough.
      if (error instanceof ApiError) failure = error;
    }
    state = ended(state);
    if (state.dossierId !== undefined) numbers.push(state.dossierId);
    changed();
  }

  return {
    integrationId,
    path,
    access: () => access,
    state: () => state,
    failure: () => failure,
    open,
    isAsking: () => state?.streams.some(isWaiting) === true,
    hasAnswers: () => state?.streams.some(({ result }) => result !== undefined) === true,

    /** Which streams are open, and why the others are not. */
    async loadAccess() {
      failure = undefined;
      try {
        const list = /** @type {{ items: readonly StreamAccess[] }} */ (await app.api.json(`${path}/streams`));
        access = list.items;
      } catch (error) {
        failure = error;
      }
      changed();
    },

    /** Asks every stream that is open. */
    compile() {
      numbers = [];
      return ask({}, asking(open(), state));
    },

    /**
     * Asks again what is missing; the answers of the others stay.
     * @param {readonly string[]} streams those that are missing, as the page knows
     */
    again(streams) {
      const { phase, dossierId } = state ?? {};
      // The gateway knows what a dossier lacks that came to its end; of one that broke it has no record.
      const body = phase === 'done' && dossierId !== undefined ? { retry: dossierId } : { streams };
      return ask(body, asking(streams, state));
    },

    /**
     * Reads dossiers that are kept in the place of this one; the Bank is not asked.
     * @param {readonly string[]} dossierIds the first, and those that asked a part of it again
     * @returns {Promise<boolean>} whether they could be read
     */
    async reopen(dossierIds) {
      failure = undefined;
      try {
        /** @type {DossierState | undefined} */
        let read;
        for (const dossierId of dossierIds) {
          const kept = await app.api.json(`${path}/dossiers/${encodeURIComponent(dossierId)}`, { signal });
          read = reopened(/** @type {KeptDossier} */ (kept), read);
        }
        state = read;
        numbers = [...dossierIds];
      } catch (error) {
        if (signal.aborted) return false;
        failure = error;
      }
      changed();
      return failure === undefined;
    },

    numbers: () => [...numbers],

    /** What an assessment is told of this person. */
    given: () => (state ? toldTo(state) : {}),

    /** @param {string} stream @returns {Readonly<Record<string, unknown>> | undefined} */
    dataOf: (stream) => state?.streams.find(({ name }) => name === stream)?.result?.answer?.data,
  };
}
