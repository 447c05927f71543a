/** @import { App } from './context.ts' */
/** @import { Remembered } from './memory.js' */
import { el, fill } from '../common/dom.js';
import { field } from '../common/fields.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Opens a dossier that was kept: one of this page, or one whose number was noted elsewhere. The API does not list them.
 * @param {App} app
 * @param {string} integrationId
 * @param {(dossier: Pick<Remembered, 'parts'>) => void} reopen
 */
export function keptPart(app, integrationId, reopen) {
  const box = el('div', {});
  let number = '';
  let isWrong = false;

  function submit() {
    const dossierId = number.trim().toLowerCase();
    isWrong = !uuid.test(dossierId);
    render();
    if (isWrong) document.getElementById('dossier-number')?.focus();
    else reopen({ parts: new Map([[integrationId, [dossierId]]]) });
  }

  function render() {
    const { say, moment } = app.speech();
    const remembered = app.memory.of(integrationId);
    fill(
      box,
      el(
        'details',
        { id: 'kept' },
        el('summary', {}, say('reopenTitle')),
        el('p', { class: 'soft' }, say('reopenLead')),
        remembered.length > 0 &&
          el(
            'ul',
            { class: 'files' },
            remembered.map((dossier, index) =>
              el(
                'li',
                { class: 'file' },
                el(
                  'p',
                  {},
                  say('completedAt', { at: moment(dossier.completedAt) }),
                  ' ',
                  el('span', { class: 'soft' }, say('keptUntil', { until: moment(dossier.keptUntil) })),
                ),
                el(
                  'button',
                  {
                    type: 'button',
                    id: `reopen-${index}`,
                    'aria-label': say('reopenThis', { at: moment(dossier.completedAt) }),
                    click: () => {
                      reopen(dossier);
                    },
                  },
                  say('open'),
                ),
              ),
            ),
          ),
        el(
          'form',
          {
            class: 'row',
            novalidate: true,
            submit: (event) => {
              event.preventDefault();
              submit();
            },
          },
          field(
            {
              id: 'dossier-number',
              label: say('dossierNumber'),
              value: number,
              hint: say('dossierNumberHint'),
              wrong: isWrong ? say('wrongDossierNumber') : undefined,
            },
            (value) => {
              number = value;
            },
          ),
          el('button', { type: 'submit', id: 'reopen', class: 'quiet' }, say('reopen')),
        ),
      ),
    );
  }

  return {
    render() {
      render();
      return box;
    },
  };
}
