/** @import { App } from './context.ts' */
/** @import { Integration, IntegrationPage, Persona } from './contract.ts' */
import { ApiError } from '../common/api.js';
import { el, fill } from '../common/dom.js';
import { field } from '../common/fields.js';
import { problemNotice } from '../common/problem.js';

const shownAtOnce = 6;

/**
 * In a sandbox: registers an invented person for a social inquiry (code 1), dated today, or opens the file that runs.
 * @param {App} app
 * @param {(file: Integration) => void} onRegistered
 */
export function personaSection(app, onRegistered) {
  /** @type {readonly Persona[] | undefined} */
  let personas;
  let today = '';
  let wanted = '';
  /** @type {unknown} */
  let failure;
  let isBusy = false;
  const list = el('div', {});

  async function load() {
    try {
      const response = await fetch(new URL('personas.json', import.meta.url));
      if (!response.ok) throw new ApiError(undefined);
      const told = /** @type {{ items: readonly Persona[], today: string }} */ (await response.json());
      personas = told.items;
      today = told.today;
    } catch (error) {
      failure = error;
    }
    renderList();
  }

  /**
   * The file that runs already: a second one for the same purpose would be refused.
   * @param {string} ssin
   */
  async function findRunning(ssin) {
    const body = { ssin, qualityCode: 1, running: true };
    const page = /** @type {IntegrationPage} */ (await app.api.json('integrations/query', { body }));
    return page.items[0];
  }

  /** @param {Persona} persona @returns {Promise<Integration>} */
  async function registerToday({ ssin, familyName, givenName, birthDate }) {
    const body = {
      ssin,
      qualityCode: 1,
      caseReference: `SANDBOX-${ssin.slice(-5)}`,
      ownApplication: true,
      applicationDate: today,
      informedOn: today,
      proofOfIdentity: { familyName, givenName, birthDate },
    };
    return app.api.json('integrations', { body });
  }

  /** @param {Persona} persona */
  async function register(persona) {
    if (isBusy) return;
    isBusy = true;
    failure = undefined;
    try {
      onRegistered((await findRunning(persona.ssin)) ?? (await registerToday(persona)));
    } catch (error) {
      failure = error;
      renderList();
    } finally {
      isBusy = false;
    }
  }

  function renderList() {
    const speech = app.speech();
    const { say, date } = speech;
    const words = wanted.trim().toLowerCase().split(/\s+/);
    const fitting = (personas ?? []).filter(({ familyName, givenName, story }) => {
      const text = `${givenName} ${familyName} ${story}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const shown = wanted.trim() === '' ? fitting.slice(0, shownAtOnce) : fitting;
    fill(
      list,
      failure !== undefined && problemNotice(failure, speech),
      personas && el('p', { class: 'fine' }, say('personasShown', { shown: shown.length, count: personas.length })),
      el(
        'ul',
        { class: 'files' },
        shown.map((persona) =>
          el(
            'li',
            { class: 'file' },
            el(
              'div',
              {},
              el('h3', {}, `${persona.givenName} ${persona.familyName}`),
              el('p', { lang: 'en' }, persona.story),
              el('p', { class: 'fine' }, el('span', {}, say('bornOn', { date: date(persona.birthDate) }))),
            ),
            el(
              'button',
              {
                type: 'button',
                id: `register-${persona.ssin}`,
                'aria-label': say('registerPersona', { name: `${persona.givenName} ${persona.familyName}` }),
                click: () => {
                  void register(persona);
                },
              },
              say('register'),
            ),
          ),
        ),
      ),
    );
  }

  void load();
  return {
    render() {
      const { say } = app.speech();
      renderList();
      return el(
        'section',
        { class: 'card', 'aria-labelledby': 'personas-title' },
        el('h2', { id: 'personas-title' }, say('personas')),
        el('p', { class: 'soft' }, say('personasLead')),
        field({ id: 'personas-search', label: say('personasSearch'), value: wanted }, (value) => {
          wanted = value;
          renderList();
        }),
        list,
      );
    },
  };
}
