/** @import { Begun, KeptDossier, Progress, StreamResult, Summary } from './contract.ts' */
/** @import { ServerEvent } from './events.js' */

/*
 * What the page knows of a dossier while it fills in: pure, each event gives the next state. A stream that does not answer
 * stays unknown; nothing here makes it empty.
 */

/** @typedef {{ readonly name: string, readonly state: 'waiting' | 'slow' | 'lost' | StreamResult['state'], readonly result?: StreamResult }} AskedStream */
/**
 * `asking`: answers come in. `done`: every stream came to an end. `broken`: the connection ended before that.
 * @typedef {{ readonly phase: 'asking' | 'done' | 'broken', readonly dossierId?: string, readonly completedAt?: string, readonly keptUntil?: string, readonly streams: readonly AskedStream[] }} DossierState
 */

/**
 * Before anything came.
 * @param {readonly string[]} names the streams that are asked
 * @param {DossierState} [earlier] what is asked again is taken from it; its other streams stay as they are
 * @returns {DossierState}
 */
export function asking(names, earlier) {
  const waiting = names.map((name) => /** @type {AskedStream} */ ({ name, state: 'waiting' }));
  if (!earlier) return { phase: 'asking', streams: waiting };
  const kept = earlier.streams.map((one) => waiting.find(({ name }) => name === one.name) ?? one);
  const more = waiting.filter(({ name }) => !earlier.streams.some((one) => one.name === name));
  return { phase: 'asking', streams: [...kept, ...more] };
}

/**
 * @param {DossierState} state
 * @param {ServerEvent} event
 * @returns {DossierState}
 */
export function next(state, { name, data }) {
  switch (name) {
    case 'begun': {
      const { asked } = /** @type {Begun} */ (JSON.parse(data));
      // The gateway decides what is asked: what the page expected beside it is not under way.
      const streams = state.streams.filter((one) => !isWaiting(one) || asked.includes(one.name));
      return asking(asked, { ...state, streams });
    }
    case 'answer':
      return answered(state, /** @type {StreamResult} */ (JSON.parse(data)));
    case 'progress': {
      const { slow } = /** @type {Progress} */ (JSON.parse(data));
      const streams = state.streams.map((one) =>
        one.state === 'waiting' && slow.includes(one.name) ? { ...one, state: /** @type {const} */ ('slow') } : one,
      );
      return { ...state, streams };
    }
    case 'summary':
      return completed(state, /** @type {Summary} */ (JSON.parse(data)));
    default:
      return state;
  }
}

/**
 * The connection is over. Streams that did not come to an end are lost: they can be asked again.
 * @param {DossierState} state
 * @returns {DossierState}
 */
export function ended(state) {
  if (state.phase === 'done') return state;
  const streams = state.streams.map((one) =>
    isWaiting(one) ? { name: one.name, state: /** @type {const} */ ('lost') } : one,
  );
  return { ...state, phase: 'broken', streams };
}

/** @param {AskedStream} stream */
export function isWaiting({ state }) {
  return state === 'waiting' || state === 'slow';
}

/**
 * The streams of which asking again may bring something.
 * @param {DossierState} state
 */
export function askAgain({ streams }) {
  return streams
    .filter(({ state, result }) => state === 'lost' || result?.shouldAskAgain === true)
    .map(({ name }) => name);
}

/**
 * A dossier that was kept, read again.
 * @param {KeptDossier} kept
 * @param {DossierState} [earlier] one before it, of which this one asked a part again
 * @returns {DossierState}
 */
export function reopened({ answers, ...summary }, earlier) {
  const read = summary.streams.reduce(
    (so, one) => {
      const answer = answers[one.name];
      return answered(so, answer ? { ...one, answer } : one);
    },
    /** @type {DossierState} */ ({ phase: 'asking', streams: earlier?.streams ?? [] }),
  );
  return completed(read, summary);
}

/**
 * What an assessment is told: the answers, and for those that are missing why.
 * @param {DossierState} state
 */
export function toldTo({ streams }) {
  /** @type {Record<string, unknown>} */
  const answers = {};
  /** @type {Record<string, 'notOpen' | 'sourceSilent'>} */
  const unanswered = {};
  for (const { name, state, result } of streams) {
    if (result?.answer) answers[name] = result.answer;
    else unanswered[name] = state === 'refused' ? 'notOpen' : 'sourceSilent';
  }
  return { answers, unanswered };
}

/**
 * @param {DossierState} state
 * @param {StreamResult} result
 * @returns {DossierState}
 */
function answered(state, result) {
  const one = { name: result.name, state: result.state, result };
  const isKnown = state.streams.some(({ name }) => name === result.name);
  const streams = state.streams.map((stream) => (stream.name === result.name ? one : stream));
  return { ...state, streams: isKnown ? streams : [...streams, one] };
}

/**
 * The summary names every stream: one whose answer did not come along the way keeps its state without an answer.
 * @param {DossierState} state
 * @param {Summary} summary
 * @returns {DossierState}
 */
function completed(state, { dossierId, completedAt, keptUntil, streams }) {
  const settled = streams.reduce((so, { name, state: outcome, shouldAskAgain, problem }) => {
    const known = so.streams.find((one) => one.name === name);
    if (known && !isWaiting(known)) return so;
    return answered(so, { name, state: outcome, shouldAskAgain, ...(problem ? { problem } : {}) });
  }, state);
  return { ...settled, phase: 'done', dossierId, completedAt, ...(keptUntil === undefined ? {} : { keptUntil }) };
}
