/** @import { View } from '../common/context.ts' */
/** @import { App } from './context.ts' */
/** @import { Assessment } from './assessment-contract.ts' */
/** @import { Integration } from './contract.ts' */
/** @import { Sources } from './evidence.js' */
/** @import { Remembered } from './memory.js' */
/** @import { PersonDossier } from './person-dossier.js' */
import { closedStreams, whyNothing } from './access.js';
import { assessmentPart } from './assessment.js';
import { choicesOf, declaredOf } from './declaration.js';
import { el, fill } from '../common/dom.js';
import { askAgain } from './dossier-state.js';
import { fileHeader } from './file-header.js';
import { declarationForm } from './form.js';
import { householdPart } from './household.js';
import { keptPart } from './kept.js';
import { identitiesIn, identityOf } from './names.js';
import { observationsPart } from './observations.js';
import { createPersonDossier } from './person-dossier.js';
import { problemNotice } from '../common/problem.js';
import { progressPart } from './progress.js';
import { reasonForm } from './reason.js';

/**
 * The dossier of one integration and of the others in its file: it fills in while the streams answer, is laid beside what
 * is declared and observed, and is then assessed.
 * @param {App} app
 * @param {Integration} file
 * @returns {View}
 */
export function dossierView(app, file) {
  const { integrationId } = file;
  const leaving = new AbortController();
  const { signal } = leaving;
  const headerBox = el('div', {});
  const progressBox = el('div', {});
  const resultBox = el('div', { class: 'results' });
  const observationCount = el('span', {});
  const own = createPersonDossier(app, integrationId, { changed: renderProgress, signal });
  /** The others of whom something was asked. @type {Map<string, PersonDossier>} */
  const dossiers = new Map();
  /** @type {Assessment | undefined} */
  let assessment;
  /** What the assessment was made with. @type {{ declared: object, choices: object }} */
  let told = { declared: {}, choices: {} };
  let isAssessing = false;
  let isAsking = false;
  /** @type {unknown} */
  let failure;

  const reason = reasonForm(app, own.path, () => void own.loadAccess());
  const household = householdPart(app, file, {
    changed() {
      renderProgress();
      form.render();
      observations.render();
    },
    identityOf: (other) => identityOf(other, knownIdentities()),
    isBusy: () => isAsking,
  });
  const personNames = () =>
    household.others().map((other) => /** @type {const} */ ([other.integrationId, household.nameOf(other)]));
  const form = declarationForm(app, {
    persons: personNames,
    isReady: () => own.hasAnswers(),
    async assess() {
      await assess();
      document.getElementById('result-title')?.focus();
    },
  });
  const observations = observationsPart(app, integrationId, { persons: personNames, noted: () => void observed() });
  const kept = keptPart(app, integrationId, (dossier) => void reopen(dossier));

  function knownIdentities() {
    const read = [own, ...dossiers.values()].flatMap((person) => identitiesIn(person.dataOf('household')));
    return [...read, ...household.proposed()];
  }

  /** @param {string} id @returns {PersonDossier} */
  function dossierOf(id) {
    if (id === integrationId) return own;
    const found = dossiers.get(id) ?? createPersonDossier(app, id, { changed: renderProgress, signal });
    dossiers.set(id, found);
    return found;
  }

  /** Those who are chosen now: whoever was left out later does not count any more. */
  function others() {
    const chosen = new Set(household.chosen().map((other) => other.integrationId));
    return [...dossiers.values()].filter((person) => chosen.has(person.integrationId));
  }

  /**
   * Runs what brings answers, one such work at a time, and then assesses.
   * @param {() => Promise<boolean>} work says whether there is something to assess anew
   */
  async function asking(work) {
    if (isAsking) return;
    isAsking = true;
    /** @type {boolean} */
    let hasCome;
    try {
      hasCome = await work();
    } finally {
      isAsking = false;
    }
    if (signal.aborted) return;
    renderProgress();
    if (!hasCome) return;
    const isPartly = [own, ...others()].some((person) => {
      const state = person.state();
      return person.failure() !== undefined || (state !== undefined && askAgain(state).length > 0);
    });
    app.announce(app.speech().say(isPartly ? 'dossierPartly' : 'dossierDone'));
    if (own.hasAnswers()) await assess();
  }

  /** One person after the other: a household must not take the sources from everybody else. */
  const compile = () =>
    asking(async () => {
      await own.compile();
      for (const { integrationId: id } of household.chosen()) {
        const person = dossierOf(id);
        await person.loadAccess();
        if (person.open().length > 0) await person.compile();
      }
      remember();
      return true;
    });

  /** @param {PersonDossier} person @param {readonly string[]} streams */
  const again = (person, streams) =>
    asking(async () => {
      await person.again(streams);
      remember();
      return true;
    });

  /** @param {Pick<Remembered, 'parts'>} dossier */
  const reopen = (dossier) =>
    asking(async () => {
      let isRead = false;
      for (const [id, numbers] of dossier.parts) {
        if (await dossierOf(id).reopen(numbers)) isRead = true;
      }
      return isRead;
    });

  /** The numbers of what was compiled together, when the answers are kept. */
  function remember() {
    const { completedAt, keptUntil } = own.state() ?? {};
    if (completedAt === undefined || keptUntil === undefined) return;
    const parts = [own, ...others()]
      .filter((person) => person.numbers().length > 0)
      .map((person) => /** @type {const} */ ([person.integrationId, person.numbers()]));
    app.memory.keep(integrationId, { completedAt, keptUntil, parts: new Map(parts) });
  }

  async function observed() {
    renderHeads();
    if (assessment) await assess();
  }

  async function assess() {
    failure = undefined;
    if (!form.check()) {
      form.render();
      openForm();
      return;
    }
    const sent = { declared: declaredOf(form.form), choices: choicesOf(form.form) };
    const along = others().filter((person) => person.hasAnswers());
    const body = {
      ...own.given(),
      ...sent,
      ...(along.length > 0 && {
        others: along.map((person) => ({ integrationId: person.integrationId, ...person.given() })),
      }),
    };
    isAssessing = true;
    renderResult();
    try {
      assessment = /** @type {Assessment} */ (await app.api.json(`${own.path}/assessments`, { body, signal }));
      told = sent;
      app.announce(app.speech().say('assessed'));
    } catch (error) {
      if (signal.aborted) return;
      failure = error;
    } finally {
      isAssessing = false;
    }
    renderResult();
  }

  function openForm() {
    document.getElementById('form')?.setAttribute('open', '');
    document.querySelector('#form [aria-invalid]')?.scrollIntoView({ block: 'center' });
  }

  /** @param {string} stream */
  const titleOf = (stream) => own.access()?.find(({ name }) => name === stream)?.title;

  /** @param {string} id */
  function nameOf(id) {
    const other = household.others().find((one) => one.integrationId === id);
    return other ? household.nameOf(other) : app.speech().say('otherPerson');
  }

  /** @returns {Sources} */
  function sources() {
    return {
      speech: app.speech(),
      titleOf,
      nameOf,
      dataOf: (stream, id) => (id === undefined ? own : dossiers.get(id))?.dataOf(stream),
      observationOf: observations.find,
      ...told,
    };
  }

  function renderHeads() {
    fill(
      headerBox,
      fileHeader(app, file, {
        identity: identityOf(file, knownIdentities()),
        isWhole: () => own.state() !== undefined && !isAsking,
      }),
    );
    const count = observations.count();
    observationCount.textContent = count > 0 ? ` (${count})` : '';
  }

  function renderProgress() {
    const speech = app.speech();
    const { say } = speech;
    const access = own.access();
    const count = own.open().length;
    renderHeads();
    fill(
      progressBox,
      own.failure() !== undefined && problemNotice(own.failure(), speech),
      !access && own.failure() === undefined && el('p', { class: 'soft' }, say('loading')),
      access && whyNothing(access, speech),
      access && reason.render(access),
      household.render(),
      access && count > 0 && !isAsking && compileLine(count),
      own.state() && others().length > 0 && el('h3', {}, say('applicantAnswers')),
      personProgress(own, ''),
      [...dossiers.values()].map((person) =>
        el(
          'section',
          { class: 'person' },
          el('h3', {}, nameOf(person.integrationId)),
          person.failure() !== undefined && problemNotice(person.failure(), speech),
          person.access() && !person.state() && whyNothing(person.access() ?? [], speech),
          personProgress(person, `${person.integrationId}-`),
        ),
      ),
      access && count > 0 && closedStreams(access, speech, 'closed'),
      access && count > 0 && kept.render(),
    );
  }

  /** @param {number} count */
  function compileLine(count) {
    const { say } = app.speech();
    const isFirst = own.state() === undefined;
    const persons = 1 + household.chosen().length;
    return el(
      'div',
      { class: 'compile' },
      el('p', { class: 'soft' }, say(persons === 1 ? 'willAsk' : 'willAskPersons', { count, persons })),
      el(
        'button',
        { type: 'button', id: 'compile', class: isFirst && 'main', click: () => void compile() },
        say(isFirst ? 'compile' : 'compileAnew'),
      ),
    );
  }

  /** @param {PersonDossier} person @param {string} prefix */
  function personProgress(person, prefix) {
    const state = person.state();
    if (!state) return undefined;
    return progressPart(state, titleOf, app.speech(), {
      prefix,
      isBusy: isAsking,
      retry: (names) => void again(person, names),
    });
  }

  function renderResult() {
    const speech = app.speech();
    const { say } = speech;
    form.render();
    fill(
      resultBox,
      (assessment !== undefined || failure !== undefined || isAssessing) &&
        el('h2', { id: 'result-title', class: 'part-title', tabindex: -1 }, say('result')),
      isAssessing && el('p', { class: 'soft' }, say('assessing')),
      failure !== undefined && problemNotice(failure, speech),
      assessment && assessmentPart(assessment, sources()),
    );
  }

  /** @param {string} id @param {string} title @param {Node[]} content */
  function folded(id, title, ...content) {
    return el('details', { id, class: 'card form' }, el('summary', {}, el('h2', {}, title, content[0])), content[1]);
  }

  void own.loadAccess();
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
        headerBox,
        el(
          'section',
          { class: 'card', 'aria-labelledby': 'progress-title' },
          el('h2', { id: 'progress-title' }, say('answersTitle')),
          progressBox,
        ),
        folded('form', say('declaredAndChosen'), el('span', {}), form.render()),
        folded('observations', say('observations'), observationCount, observations.render()),
        resultBox,
      ];
    },
  };
}
