/** @import { View } from '../common/context.ts' */
/** @import { App } from './context.ts' */
/** @import { Integration, IntegrationPage } from './contract.ts' */
import { el, fill } from '../common/dom.js';
import { dossierView } from './dossier.js';
import { checkField, field } from '../common/fields.js';
import { spacedNumber } from './names.js';
import { personaSection } from './personas.js';
import { problemNotice } from '../common/problem.js';

/**
 * The screen on which an integration of the own centre is chosen.
 * @param {App} app
 * @returns {View}
 */
export function filesView(app) {
  const search = { caseReference: '', ssin: '', running: true };
  /** @type {Integration[] | undefined} */
  let found;
  /** @type {string | undefined} */
  let next;
  /** @type {unknown} */
  let failure;
  const results = el('div', { class: 'results' });

  /** @param {string} [after] */
  async function find(after) {
    failure = undefined;
    const caseReference = search.caseReference.trim();
    const ssin = search.ssin.replace(/\D/g, '');
    const body = {
      ...(caseReference === '' ? {} : { caseReference }),
      ...(ssin === '' ? {} : { ssin }),
      ...(search.running ? { running: true } : {}),
      ...(after === undefined ? {} : { after }),
    };
    try {
      const page = /** @type {IntegrationPage} */ (await app.api.json('integrations/query', { body }));
      found = after === undefined ? [...page.items] : [...(found ?? []), ...page.items];
      next = page.next;
      app.announce(app.speech().say('filesFound', { count: found.length }));
    } catch (error) {
      failure = error;
    }
    renderResults();
  }

  function renderResults() {
    const speech = app.speech();
    const { say } = speech;
    fill(
      results,
      failure !== undefined && problemNotice(failure, speech),
      !found && failure === undefined && el('p', { class: 'soft' }, say('loading')),
      found?.length === 0 && el('p', { class: 'notice' }, say('noFiles')),
      found && found.length > 0 && el('ul', { class: 'files' }, found.map(fileItem)),
      next !== undefined &&
        el(
          'button',
          {
            type: 'button',
            id: 'more',
            click: () => {
              void find(next);
            },
          },
          say('more'),
        ),
    );
  }

  /** @param {Integration} file */
  function fileItem(file) {
    const { say, of, date } = app.speech();
    const { integrationId, caseReference, qualityCode, period, ssin, daysLeft, warnings } = file;
    return el(
      'li',
      { class: 'file' },
      el(
        'div',
        {},
        el('h3', {}, caseReference ?? say('noReference')),
        el('p', {}, `${qualityCode.code} · ${of(qualityCode.label)}`),
        el(
          'p',
          { class: 'fine' },
          ssin !== undefined && el('span', {}, say('numberOf', { ssin: spacedNumber(ssin) })),
          el('span', {}, say('periodOf', { from: date(period.startDate), until: date(period.endDate) })),
          el('span', {}, daysLeft === undefined ? say('opensNothing') : say('daysLeft', { count: daysLeft })),
          warnings.map((code) => el('span', { class: 'tag warn' }, say(`warning_${code}`))),
        ),
      ),
      el(
        'button',
        {
          type: 'button',
          id: `open-${integrationId}`,
          class: 'main',
          'aria-label': say('openFile', {
            file: `${caseReference ?? ''} ${ssin === undefined ? '' : spacedNumber(ssin)}`,
          }),
          click: () => {
            app.show(dossierView(app, file));
          },
        },
        say('open'),
      ),
    );
  }

  void find();
  const personas = app.settings.hasPersonas
    ? personaSection(app, (file) => {
        app.show(dossierView(app, file));
      })
    : undefined;

  return {
    title: () => app.speech().say('chooseFile'),
    render() {
      const { say } = app.speech();
      renderResults();
      return [
        el('h1', {}, say('chooseFile')),
        el(
          'form',
          {
            class: 'card search',
            submit: (event) => {
              event.preventDefault();
              found = undefined;
              renderResults();
              void find();
            },
          },
          field({ id: 'search-reference', label: say('caseReference'), value: search.caseReference }, (value) => {
            search.caseReference = value;
          }),
          field({ id: 'search-ssin', label: say('ssin'), value: search.ssin, inputmode: 'numeric' }, (value) => {
            search.ssin = value;
          }),
          checkField({ id: 'search-running', label: say('onlyRunning'), checked: search.running }, (checked) => {
            search.running = checked;
          }),
          el('button', { type: 'submit', id: 'search', class: 'main' }, say('search')),
        ),
        el(
          'section',
          { class: 'card', 'aria-labelledby': 'files-title' },
          el('h2', { id: 'files-title' }, say('files')),
          results,
        ),
        ...(personas ? [personas.render()] : []),
      ];
    },
  };
}
