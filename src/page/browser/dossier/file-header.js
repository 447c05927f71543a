/** @import { App } from './context.ts' */
/** @import { Integration } from './contract.ts' */
/** @import { Identity } from './names.js' */
import { el } from '../common/dom.js';
import { fullName, spacedNumber } from './names.js';

/**
 * Whose dossier it is, under which code, and until when.
 * @param {App} app
 * @param {Integration} file
 * @param {{ identity: Identity | undefined, isWhole: () => boolean }} page the person, as a stream said; whether a print
 *   would be of all answers
 */
export function fileHeader(app, file, { identity, isWhole }) {
  const { say, of, date } = app.speech();
  const { caseReference, qualityCode, applicationDate, period, warnings, daysLeft, ssin } = file;
  const birthDate = identity?.birthDate;
  return el(
    'header',
    { class: 'file-header' },
    el('h1', {}, say('dossierOf', { reference: caseReference ?? say('noReference') })),
    (identity ?? ssin !== undefined) &&
      el(
        'p',
        { class: 'who' },
        identity && el('strong', {}, fullName(identity)),
        birthDate !== undefined && el('span', {}, say('bornOn', { date: date(birthDate) })),
        ssin !== undefined && el('span', {}, say('numberOf', { ssin: spacedNumber(ssin) })),
      ),
    el(
      'p',
      { class: 'fine' },
      el('span', {}, `${qualityCode.code} · ${of(qualityCode.label)}`),
      el('span', {}, say('appliedOn', { date: date(applicationDate) })),
      el('span', {}, say('periodOf', { from: date(period.startDate), until: date(period.endDate) })),
      el('span', {}, daysLeft === undefined ? say('opensNothing') : say('daysLeft', { count: daysLeft })),
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
