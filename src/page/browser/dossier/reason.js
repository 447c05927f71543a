/** @import { App } from './context.ts' */
/** @import { Localized } from '../common/contract.ts' */
/** @import { StreamAccess } from './contract.ts' */
import { el, fill } from '../common/dom.js';
import { choice, field } from '../common/fields.js';
import { problemNotice } from '../common/problem.js';

/** @typedef {{ code: string, label: Localized }} Reason */

/**
 * Some quality codes open streams only with a reason of the day. It is asked when that is what stands in the way.
 * @param {App} app
 * @param {string} path of the integration
 * @param {() => void} onNoted
 */
export function reasonForm(app, path, onNoted) {
  const box = el('div', {});
  const given = { reason: '', explanation: '' };
  /** @type {readonly Reason[] | undefined} */
  let reasons;
  /** @type {unknown} */
  let failure;
  let isAsked = false;

  async function load() {
    try {
      const list = /** @type {{ items: readonly Reason[] }} */ (await app.api.json('refData/consultationReasons'));
      reasons = list.items;
      given.reason = reasons[0]?.code ?? '';
    } catch (error) {
      failure = error;
    }
    render();
  }

  async function note() {
    failure = undefined;
    try {
      await app.api.ask(`${path}/consultationReasons`, { body: given });
      onNoted();
    } catch (error) {
      failure = error;
      render();
    }
  }

  function render() {
    const speech = app.speech();
    const { say, of } = speech;
    fill(
      box,
      failure !== undefined && problemNotice(failure, speech),
      reasons &&
        el(
          'form',
          {
            class: 'notice',
            submit: (event) => {
              event.preventDefault();
              void note();
            },
          },
          el('p', {}, say('reasonNeeded')),
          choice(
            {
              id: 'reason',
              label: say('reason'),
              value: given.reason,
              options: reasons.map(({ code, label }) => [code, of(label)]),
            },
            (value) => {
              given.reason = value;
            },
          ),
          field({ id: 'reason-explanation', label: say('explanation'), value: given.explanation }, (value) => {
            given.explanation = value;
          }),
          el('button', { type: 'submit', id: 'note-reason', class: 'main' }, say('noteReason')),
        ),
    );
  }

  return {
    /** @param {readonly StreamAccess[]} access @returns {HTMLElement | false} */
    render(access) {
      if (!access.some(({ allowed, remedy }) => !allowed && remedy?.action === 'giveReason')) return false;
      if (!isAsked) {
        isAsked = true;
        void load();
      }
      render();
      return box;
    },
  };
}
