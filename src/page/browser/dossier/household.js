/** @import { App } from './context.ts' */
/** @import { Integration, IntegrationPage, Proposal, ProposedPerson } from './contract.ts' */
/** @import { Identity } from './names.js' */
import { el, fill } from '../common/dom.js';
import { checkField, field } from '../common/fields.js';
import { isAskedAlong, othersOf } from './file-persons.js';
import { fullName, spacedNumber } from './names.js';
import { problemNotice } from '../common/problem.js';

/** Pages of integrations that are read when a file has no reference of the case; more would be no help. */
const mostPages = 5;

/**
 * The others of the file: who is asked along, and whom the streams name that is not in the file yet.
 * @param {App} app
 * @param {Integration} file
 * @param {{ changed: () => void, identityOf: (other: Integration) => Identity | undefined, isBusy: () => boolean }} page
 *   what is called when somebody comes in or is chosen; who somebody is; whether streams are being asked
 */
export function householdPart(app, file, { changed, identityOf, isBusy }) {
  const path = `integrations/${file.integrationId}`;
  const box = el('div', {});
  /** @type {readonly Integration[]} */
  let others = [];
  /** Whom the social worker left out or took in, against what is usual. @type {Map<string, boolean>} */
  const chosen = new Map();
  /** @type {Proposal | undefined} */
  let proposal;
  let informedOn = '';
  let reason = '';
  let notice = '';
  let isWorking = false;
  /** @type {unknown} */
  let failure;

  /** @param {Integration} other */
  const isChosen = (other) => chosen.get(other.integrationId) ?? isAskedAlong(other);

  async function load() {
    /** @type {Integration[]} */
    const all = [];
    const { caseReference } = file;
    const wanted = { running: true, pageSize: 100, ...(caseReference !== undefined && { caseReference }) };
    let after = {};
    for (let page = 0; page < mostPages; page += 1) {
      const body = { ...wanted, ...after };
      const found = /** @type {IntegrationPage} */ (await app.api.json('integrations/query', { body }));
      all.push(...found.items);
      if (found.next === undefined) break;
      after = { after: found.next };
    }
    others = othersOf(file, all);
  }

  /** @param {() => Promise<void>} work */
  async function doing(work) {
    if (isWorking) return;
    isWorking = true;
    failure = undefined;
    notice = '';
    render();
    try {
      await work();
    } catch (error) {
      failure = error;
    } finally {
      isWorking = false;
    }
    render();
    changed();
  }

  async function propose() {
    proposal = /** @type {Proposal} */ (await app.api.json(`${path}/persons`));
    app.announce(app.speech().say('personsNamed', { count: proposal.items.length }));
  }

  /** @param {ProposedPerson} person */
  async function integrate({ personRef, qualityCode, isDeceased }) {
    const body = {
      qualityCode,
      ...(informedOn !== '' && { informedOn }),
      ...(isDeceased && reason.trim() !== '' && { reason: reason.trim() }),
    };
    const response = await app.api.ask(`${path}/persons/${encodeURIComponent(personRef ?? '')}/integration`, { body });
    if (response.status === 202) notice = app.speech().say('waitsForSecond');
    await load();
  }

  /** @param {Integration} other */
  function otherItem(other) {
    const speech = app.speech();
    const { say, of } = speech;
    const { integrationId, qualityCode } = other;
    const label = [nameOf(other), `${qualityCode.code} · ${of(qualityCode.label)}`].join(', ');
    return el(
      'li',
      {},
      isBusy()
        ? el('span', {}, label, !isChosen(other) && ` (${say('notAskedAlong')})`)
        : checkField({ id: `along-${integrationId}`, label, checked: isChosen(other) }, (checked) => {
            chosen.set(integrationId, checked);
            changed();
          }),
    );
  }

  /** @param {Integration} other @returns {string} */
  function nameOf(other) {
    const { say, date } = app.speech();
    const identity = identityOf(other);
    const name = identity && fullName(identity);
    const born = identity?.birthDate;
    if (name) return `${name}${born === undefined ? '' : `, ${say('bornOn', { date: date(born) })}`}`;
    return other.ssin === undefined ? say('unnamed') : say('numberOf', { ssin: spacedNumber(other.ssin) });
  }

  /** Whom the streams name and the file has not: those who can be added, and then the others, folded. */
  function proposalPart() {
    if (!proposal) return undefined;
    const { say } = app.speech();
    const present = new Set([file.ssin, ...others.map(({ ssin }) => ssin)]);
    const missing = proposal.items.filter(({ ssin }) => ssin === undefined || !present.has(ssin));
    const addable = missing.filter(isAddable);
    const rest = missing.filter((person) => !isAddable(person));
    return [
      !proposal.isHouseholdKnown && el('p', { class: 'unknown-line' }, say('householdUnknown')),
      missing.length === 0 && el('p', { class: 'soft' }, say('nobodyMore')),
      addable.length > 0 && [
        el('h4', {}, say('notInFile')),
        addingFields(addable),
        el('ul', { class: 'files' }, addable.map(proposedItem)),
      ],
      rest.length > 0 &&
        el(
          'details',
          { id: 'not-addable' },
          el('summary', {}, say('notAddable', { count: rest.length })),
          el('ul', { class: 'files' }, rest.map(proposedItem)),
        ),
    ];
  }

  /** @param {readonly ProposedPerson[]} addable */
  function addingFields(addable) {
    const { say } = app.speech();
    const informed = { id: 'informed-on', label: say('informedOn'), value: informedOn, type: 'date' };
    return el(
      'div',
      { class: 'row' },
      field({ ...informed, hint: say('informedHint') }, (value) => {
        informedOn = value;
      }),
      addable.some(({ isDeceased }) => isDeceased) &&
        field({ id: 'person-reason', label: say('reasonForDeceased'), value: reason }, (value) => {
          reason = value;
        }),
    );
  }

  /** @param {ProposedPerson} person @param {number} index */
  function proposedItem(person, index) {
    const { say, date } = app.speech();
    const { kinship, birthDate, isDeceased, cannotIntegrate, qualityCode = '' } = person;
    const name = fullName(person) || say('unnamed');
    return el(
      'li',
      { class: 'file' },
      el(
        'div',
        {},
        el('p', {}, el('strong', {}, name)),
        el(
          'p',
          { class: 'fine' },
          el('span', {}, say(`kinship_${kinship}`)),
          birthDate !== undefined && el('span', {}, say('bornOn', { date: date(birthDate) })),
          el('span', {}, say(livesIn(person))),
          isDeceased && el('span', { class: 'tag warn' }, say('deceased')),
        ),
        cannotIntegrate !== undefined && el('p', { class: 'fine' }, say(`cannotIntegrate_${cannotIntegrate}`)),
      ),
      isAddable(person) &&
        el(
          'button',
          {
            type: 'button',
            id: `add-person-${index}`,
            disabled: isWorking,
            'aria-label': say('addPerson', { name }),
            click: () => void doing(() => integrate(person)),
          },
          say('addToFile', { code: qualityCode }),
        ),
    );
  }

  function render() {
    const speech = app.speech();
    const { say } = speech;
    fill(
      box,
      el('h3', {}, say('personsOfFile')),
      failure !== undefined && problemNotice(failure, speech),
      notice !== '' && el('p', { class: 'notice', role: 'status' }, notice),
      others.length === 0
        ? el('p', { class: 'soft' }, say('nobodyElse'))
        : [el('p', { class: 'soft' }, say('askAlong')), el('ul', { class: 'along' }, others.map(otherItem))],
      !isBusy() && proposalPart(),
      !proposal &&
        !isBusy() &&
        el(
          'button',
          { type: 'button', id: 'find-persons', class: 'quiet', disabled: isWorking, click: () => void doing(propose) },
          say('findPersons'),
        ),
    );
  }

  void doing(load);
  return {
    others: () => others,
    chosen: () => others.filter(isChosen),
    /** Whom the streams named here. @returns {readonly ProposedPerson[]} */
    proposed: () => proposal?.items ?? [],
    nameOf,
    render() {
      render();
      return box;
    },
  };
}

/** @param {ProposedPerson} person */
function livesIn({ livesIn: isIn }) {
  return isIn === undefined ? 'livesUnknown' : isIn ? 'livesIn' : 'livesElsewhere';
}

/** @param {ProposedPerson} person */
function isAddable({ href, qualityCode }) {
  return href !== undefined && qualityCode !== undefined;
}
