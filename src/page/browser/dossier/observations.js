/** @import { App } from './context.ts' */
/** @import { Observation } from './contract.ts' */
import { el, fill } from '../common/dom.js';
import { choice, field } from '../common/fields.js';
import { observationKinds, observationOutcomes, observedItems } from './observation-codes.js';
import { problemNotice } from '../common/problem.js';

/**
 * What home visits and proofs showed: the list of the file, and a form that notes one. An observation stays: a wrong one is
 * withdrawn by another in its place.
 * @param {App} app
 * @param {string} integrationId of the person whose file it is
 * @param {{ persons: () => readonly (readonly [string, string])[], noted: () => void }} page the others of the file with their
 *   names; what is called after one was noted
 */
export function observationsPart(app, integrationId, { persons, noted }) {
  const box = el('div', {});
  /** @type {readonly Observation[] | undefined} */
  let items;
  let given = fresh();
  /** The one that is being withdrawn. @type {Observation | undefined} */
  let withdrawn;
  /** @type {unknown} */
  let failure;
  let isWorking = false;

  function fresh() {
    return { about: integrationId, kind: 'homeVisit', date: '', item: 'household', outcome: 'confirms', reference: '' };
  }

  async function load() {
    try {
      const list = await app.api.json(`integrations/${integrationId}/observations`);
      items = /** @type {{ items: readonly Observation[] }} */ (list).items;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    render();
  }

  async function note() {
    if (isWorking) return;
    const { about, reference, ...seen } = given;
    const body = {
      ...seen,
      ...(reference.trim() !== '' && { reference: reference.trim() }),
      ...(withdrawn && { withdraws: withdrawn.observationId }),
    };
    isWorking = true;
    failure = undefined;
    try {
      await app.api.ask(`integrations/${about}/observations`, { body });
    } catch (error) {
      failure = error;
      render();
      return;
    } finally {
      isWorking = false;
    }
    given = { ...fresh(), date: given.date, kind: given.kind };
    withdrawn = undefined;
    await load();
    app.announce(app.speech().say('observationNoted'));
    noted();
  }

  /** @param {Observation} observation */
  function beginWithdrawal(observation) {
    withdrawn = observation;
    const { kind, date, item, outcome, reference = '' } = observation;
    given = { about: observation.integrationId, kind, date, item, outcome, reference };
    render();
    document.getElementById('observation-outcome')?.focus();
  }

  /** @param {string} id */
  const nameOf = (id) => persons().find(([one]) => one === id)?.[1] ?? app.speech().say('otherPerson');

  /** @param {Observation} observation @param {number} index */
  function observationItem(observation, index) {
    const { say, date } = app.speech();
    const { kind, item, outcome, reference, withdrawnBy, date: day } = observation;
    const words = `${date(day)}: ${say(`observed_${kind}`)}, ${say(`item_${item}`)}`;
    return el(
      'li',
      { class: withdrawnBy === undefined ? 'observation' : 'observation withdrawn' },
      el(
        'p',
        {},
        words,
        ' ',
        el('span', { class: `tag ${outcome === 'contradicts' ? 'raised' : ''}` }, say(`observed_${outcome}`)),
        withdrawnBy !== undefined && [' ', el('span', { class: 'tag refused' }, say('isWithdrawn'))],
      ),
      el(
        'p',
        { class: 'fine' },
        observation.integrationId !== integrationId && el('span', {}, nameOf(observation.integrationId)),
        reference !== undefined && el('span', {}, say('referenceIs', { reference })),
      ),
      withdrawnBy === undefined &&
        el(
          'button',
          {
            type: 'button',
            id: `withdraw-${index}`,
            class: 'quiet',
            'aria-label': `${say('correct')}: ${words}`,
            click: () => {
              beginWithdrawal(observation);
            },
          },
          say('correct'),
        ),
    );
  }

  /**
   * @param {'kind' | 'item' | 'outcome'} key
   * @param {readonly string[]} codes
   * @param {string} prefix
   */
  function codeChoice(key, codes, prefix) {
    const { say } = app.speech();
    const options = codes.map((code) => /** @type {const} */ ([code, say(`${prefix}_${code}`)]));
    return choice(
      { id: `observation-${key}`, label: say(`observation_${key}`), value: given[key], options },
      (value) => {
        given[key] = value;
      },
    );
  }

  function noteForm() {
    const { say, date } = app.speech();
    const others = persons();
    return el(
      'form',
      {
        novalidate: true,
        submit: (event) => {
          event.preventDefault();
          void note();
        },
      },
      withdrawn &&
        el(
          'p',
          { class: 'notice' },
          say('inPlaceOf', { date: date(withdrawn.date), item: say(`item_${withdrawn.item}`) }),
        ),
      el(
        'div',
        { class: 'row' },
        codeChoice('kind', observationKinds, 'observed'),
        field({ id: 'observation-date', label: say('observationDate'), value: given.date, type: 'date' }, (value) => {
          given.date = value;
        }),
        codeChoice('item', observedItems, 'item'),
        codeChoice('outcome', observationOutcomes, 'observed'),
        others.length > 0 &&
          !withdrawn &&
          choice(
            {
              id: 'observation-about',
              label: say('observationAbout'),
              value: given.about,
              options: [[integrationId, say('applicant')], ...others],
            },
            (value) => {
              given.about = value;
            },
          ),
        field(
          {
            id: 'observation-reference',
            label: say('observationReference'),
            value: given.reference,
            hint: say('referenceHint'),
          },
          (value) => {
            given.reference = value;
          },
        ),
      ),
      el(
        'div',
        { class: 'buttons' },
        el('button', { type: 'submit', id: 'note-observation', class: 'main' }, say('noteObservation')),
        withdrawn &&
          el(
            'button',
            {
              type: 'button',
              id: 'keep-observation',
              class: 'quiet',
              click: () => {
                withdrawn = undefined;
                given = fresh();
                render();
              },
            },
            say('cancel'),
          ),
      ),
    );
  }

  function render() {
    const speech = app.speech();
    const { say } = speech;
    fill(
      box,
      el('p', { class: 'soft' }, say('observationsLead')),
      failure !== undefined && problemNotice(failure, speech),
      items?.length === 0 && el('p', { class: 'soft' }, say('noObservations')),
      items && items.length > 0 && el('ul', { class: 'observations' }, items.map(observationItem)),
      noteForm(),
    );
  }

  void load();
  return {
    /** @param {string} observationId */
    find: (observationId) => items?.find((one) => one.observationId === observationId),
    count: () => items?.filter(({ withdrawnBy }) => withdrawnBy === undefined).length ?? 0,
    render() {
      render();
      return box;
    },
  };
}
