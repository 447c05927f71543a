/** @import { App, View } from './context.ts' */
/** @import { Assessment } from './assessment-contract.ts' */
/** @import { Integration, StreamAccess } from './contract.ts' */
/** @import { DossierState } from './dossier-state.js' */
/** @import { Sources } from './evidence.js' */
import { ApiError } from './api.js';
import { assessmentPart } from './assessment.js';
import { choicesOf, declaredOf } from './declaration.js';
import { el, fill } from './dom.js';
import { asking, askAgain, ended, isWaiting, next, toldTo } from './dossier-state.js';
import { readEvents } from './events.js';
import { declarationForm } from './form.js';
import { problemNotice } from './problem.js';
import { closedStreams, progressPart } from './progress.js';
import { reasonForm } from './reason.js';

/**
 * The dossier of one integration: it fills in while the streams answer, and is then assessed.
 * @param {App} app
 * @param {Integration} file
 * @returns {View}
 */
export function dossierView(app, file) {
  const path = `integrations/${file.integrationId}`;
  const leaving = new AbortController();
  const progressBox = el('div', {});
  const resultBox = el('div', { class: 'results' });
  /** @type {readonly StreamAccess[] | undefined} */
  let access;
  /** @type {DossierState | undefined} */
  let state;
  /** @type {Assessment | undefined} */
  let assessment;
  let declared = {};
  let choices = {};
  let isAssessing = false;
  /** @type {{ access?: unknown, dossier?: unknown, assessment?: unknown }} */
  const failure = {};

  const form = declarationForm(app, async (filled) => {
    declared = declaredOf(filled);
    choices = choicesOf(filled);
    await assess();
    document.getElementById('result-title')?.focus();
  });
  const reason = reasonForm(app, path, () => void loadAccess());

  async function loadAccess() {
    delete failure.access;
    try {
      const list = /** @type {{ items: readonly StreamAccess[] }} */ (await app.api.json(`${path}/streams`));
      access = list.items;
    } catch (error) {
      failure.access = error;
    }
    renderProgress();
  }

  /** @param {readonly string[]} names the streams to ask; none: all that are open */
  async function compile(names) {
    delete failure.dossier;
    const open = (access ?? []).filter(({ allowed }) => allowed).map(({ name }) => name);
    state = asking(names.length > 0 ? names : open, state);
    renderProgress();
    const body = names.length > 0 ? { streams: names } : {};
    try {
      const response = await app.api.ask(`${path}/dossiers`, {
        body,
        accept: 'text/event-stream, application/json;q=0.5',
        signal: leaving.signal,
      });
      if (response.body) {
        for await (const event of readEvents(response.body)) {
          if (event.name === 'problem') throw new ApiError(JSON.parse(event.data));
          state = next(state, event);
          renderProgress();
        }
      }
    } catch (error) {
      if (leaving.signal.aborted) return;
      // A connection that breaks after some answers says nothing but that: the notice of the state is enough.
      if (error instanceof ApiError) failure.dossier = error;
    }
    state = ended(state);
    renderProgress();
    const { say } = app.speech();
    app.announce(say(askAgain(state).length > 0 ? 'dossierPartly' : 'dossierDone'));
    if (state.streams.some(({ result }) => result !== undefined)) await assess();
  }

  async function assess() {
    if (!state) return;
    delete failure.assessment;
    isAssessing = true;
    renderResult();
    try {
      assessment = /** @type {Assessment} */ (
        await app.api.json(`${path}/assessments`, {
          body: { ...toldTo(state), declared, choices },
          signal: leaving.signal,
        })
      );
      app.announce(app.speech().say('assessed'));
    } catch (error) {
      if (leaving.signal.aborted) return;
      failure.assessment = error;
    } finally {
      isAssessing = false;
    }
    renderResult();
  }

  /** @param {string} stream */
  const titleOf = (stream) => access?.find(({ name }) => name === stream)?.title;

  /** @returns {Sources} */
  function sources() {
    return {
      speech: app.speech(),
      titleOf,
      dataOf: (stream) => state?.streams.find(({ name }) => name === stream)?.result?.answer?.data,
      declared,
      choices,
    };
  }

  function renderProgress() {
    const speech = app.speech();
    const { say } = speech;
    const open = (access ?? []).filter(({ allowed }) => allowed);
    fill(
      progressBox,
      failure.access !== undefined && problemNotice(failure.access, speech),
      failure.dossier !== undefined && problemNotice(failure.dossier, speech),
      !access && failure.access === undefined && el('p', { class: 'soft' }, say('loading')),
      access && !state && el('p', {}, say(open.length > 0 ? 'willAsk' : 'nothingOpen', { count: open.length })),
      access && !state && open.length > 0 && compileButton('compile', say('compile')),
      state &&
        progressPart(state, titleOf, speech, {
          retry: (names) => {
            void compile(names);
          },
        }),
      access && closedStreams(access, speech),
      access && reason.render(access),
    );
  }

  /** @param {string} id @param {string} words */
  function compileButton(id, words) {
    return el(
      'button',
      {
        type: 'button',
        id,
        class: 'main',
        click: () => {
          void compile([]);
        },
      },
      words,
    );
  }

  function renderResult() {
    const speech = app.speech();
    const { say } = speech;
    fill(
      resultBox,
      (assessment !== undefined || failure.assessment !== undefined || isAssessing) &&
        el('h2', { id: 'result-title', class: 'part-title', tabindex: -1 }, say('result')),
      isAssessing && el('p', { class: 'soft' }, say('assessing')),
      failure.assessment !== undefined && problemNotice(failure.assessment, speech),
      assessment && assessmentPart(assessment, sources()),
      assessment &&
        el(
          'details',
          { id: 'form', class: 'card form' },
          el('summary', {}, el('h2', {}, say('declaredAndChosen'))),
          form.render(),
        ),
    );
  }

  void loadAccess();
  return {
    title: () => file.caseReference ?? app.speech().say('dossier'),
    leave() {
      leaving.abort();
    },
    render() {
      const { say } = app.speech();
      renderProgress();
      renderResult();
      return [
        fileHeader(app, file, () => state !== undefined && !state.streams.some(isWaiting)),
        el(
          'section',
          { class: 'card', 'aria-labelledby': 'progress-title' },
          el('h2', { id: 'progress-title' }, say('answersTitle')),
          progressBox,
        ),
        resultBox,
      ];
    },
  };
}

/** @param {App} app @param {Integration} file @param {() => boolean} isWhole whether a print would be of all answers */
function fileHeader(app, { caseReference, qualityCode, applicationDate, period, warnings, daysLeft }, isWhole) {
  const { say, of, date } = app.speech();
  return el(
    'header',
    { class: 'file-header' },
    el('h1', {}, say('dossierOf', { reference: caseReference ?? say('noReference') })),
    el(
      'p',
      { class: 'fine' },
      el('span', {}, `${qualityCode.code} · ${of(qualityCode.label)}`),
      el('span', {}, say('appliedOn', { date: date(applicationDate) })),
      el('span', {}, say('periodOf', { from: date(period.startDate), until: date(period.endDate) })),
      daysLeft !== undefined && el('span', {}, say('daysLeft', { count: daysLeft })),
      warnings.map((code) => el('span', { class: 'tag warn' }, say(`warning_${code}`))),
    ),
    el(
      'button',
      {
        type: 'button',
        id: 'print',
        class: 'quiet',
        click: () => {
          if (!isWhole()) app.announce(say('notWhole'));
          window.print();
        },
      },
      say('print'),
    ),
  );
}
