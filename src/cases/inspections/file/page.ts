import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Html } from '../../../platform/http/html.ts';
import { html, styleOf, type Part } from '../../../platform/http/html.ts';
import type { Language } from '../../../values/localized-text.ts';
import { findingCodes } from './findings.ts';
import type { InspectedFileView } from './view.ts';
import { fileTexts } from './words.ts';

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** No script, nothing from elsewhere, and no style but this one. */
export const filePagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Words, days and moments in one language. */
interface Words {
  readonly word: (key: string) => string;
  readonly day: (date: string | undefined) => string;
  readonly moment: (at: string | undefined) => string;
}

function wordsIn(language: Language): Words {
  const days = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(`${language}-BE`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return {
    word: (key) => fileTexts[key]?.[language] ?? key,
    day: (date) => (date === undefined ? '' : days.format(new Date(`${date}T00:00:00Z`))),
    moment: (at) => (at === undefined ? '' : moments.format(new Date(at))),
  };
}

/** The file as a page that prints: the same as the JSON, what is missing or late first. */
export function filePage(file: InspectedFileView, language: Language): string {
  const words = wordsIn(language);
  const { word } = words;
  const title = `${word('title')} ${file.reference} – ${String(file.number)}`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styleOf(css)}
      </head>
      <body>
        <main>
          ${headOf(file, words)} ${findingsOf(file, words)} ${tablesOf(file, words)}
          <p class="note">${word('evidenceNote')}</p>
        </main>
      </body>
    </html> `;
  return page.text;
}

function headOf(file: InspectedFileView, { word, day, moment }: Words): Html {
  const cases = [...new Set(file.integrations.map(({ caseReference }) => caseReference))].join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [word('mandate'), file.reference],
    [word('centre'), file.centre.name ?? file.centre.enterpriseNumber],
    [word('period'), `${day(file.from)} – ${day(file.to)}`],
    [word('caseReferences'), cases],
    [word('opensUntil'), day(file.lastDay)],
    [word('printedOn'), moment(file.readAt)],
  ];
  return html`<header>
    <h1>${word('fileNumber')} ${file.number} / ${file.files}</h1>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

function findingsOf({ findings, integrations }: InspectedFileView, words: Words): Html {
  const { word } = words;
  const codeOf = (id: string | undefined) => integrations.find((one) => one.integrationId === id)?.qualityCode.code;
  const groups = (Object.keys(findingCodes) as (keyof typeof findingCodes)[]).map((category) => {
    const items = findings.filter((one) => one.category === category);
    if (items.length === 0) return html``;
    return html`<h2>${word(category)}</h2>
      <ul class="${category}">
        ${items.map((item) => findingOf(item, codeOf(item.integrationId), words))}
      </ul>`;
  });
  const isFine = !findings.some(({ category }) => category !== 'noted');
  return html`<section class="findings">
    ${isFine ? html`<p class="fine">${word('nothingFound')}</p>` : html``}${groups}
  </section>`;
}

function findingOf(
  { text, deadline, day: on, days, streams, count, legalBasis }: InspectedFileView['findings'][number],
  code: string | undefined,
  { word, day }: Words,
): Html {
  const details = [
    deadline?.text,
    days === undefined ? undefined : `${String(days)} ${word('daysLate')}`,
    count === undefined ? undefined : `${String(count)} ${word('times')}`,
    on === undefined ? undefined : `${word('lastDay')} ${day(on)}`,
    streams?.map((stream) => stream.text).join(', '),
    code === undefined ? undefined : `${word('code').toLowerCase()} ${code}`,
  ].filter((one) => one !== undefined);
  return html`<li>
    <h3>${text}</h3>
    <p>${details.join(' · ')}</p>
    ${legalBasis === undefined ? html`` : html`<p class="basis">${word('legalBasis')}: ${legalBasis}</p>`}
  </li>`;
}

/** A table of the file: its heading, the names of its columns, and its rows. */
function tableOf(heading: string, none: string, columns: readonly string[], rows: readonly (readonly Part[])[]): Html {
  if (rows.length === 0)
    return html`<section>
      <h2>${heading}</h2>
      <p class="note">${none}</p>
    </section>`;
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, index) => html`<td data-label="${columns[index]}">${cell}</td>`)}
      </tr>`,
  );
  // Who reads with the keyboard can scroll a wide table.
  return html`<section>
    <h2>${heading}</h2>
    <div class="table" tabindex="0" role="group" aria-label="${heading}">
      <table>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
  </section> `;
}

function tablesOf(file: InspectedFileView, words: Words): readonly Html[] {
  const { word, day, moment } = words;
  const table = (heading: string, columns: readonly string[], rows: readonly (readonly Part[])[]) =>
    tableOf(word(heading), word('none'), columns.map(word), rows);
  return [
    table(
      'integrations',
      ['code', 'caseReference', 'applied', 'registered', 'informed', 'period', 'state', 'reviewed'],
      file.integrations.map((one) => [
        `${one.qualityCode.code} – ${one.qualityCode.text}${one.isReview ? ` (${word('isReview')})` : ''}`,
        one.caseReference,
        day(one.applicationDate),
        moment(one.registeredAt),
        day(one.informedOn),
        `${day(one.startDate)} – ${day(one.endDate)}`,
        `${one.state.text}${one.endedAt === undefined ? '' : `, ${moment(one.endedAt)}`}`,
        day(one.reviewedOn),
      ]),
    ),
    table(
      'consultations',
      ['moment', 'stream', 'code', 'role', 'outcome', 'rule'],
      file.consultations.map(({ at, stream, qualityCode, role, outcome, ruleCode }) => [
        moment(at),
        stream.text,
        qualityCode.code,
        role.text,
        outcome.text,
        outcome.code === 'denied' ? ruleCode : undefined,
      ]),
    ),
    file.isCut ? html`<p class="note">${word('cut')}</p>` : html``,
    table(
      'notConsultedTitle',
      ['stream', 'code', 'legalBasis'],
      file.notConsulted.map(({ stream, qualityCode, condition, rule }) => [
        `${stream.text}${condition ? ` (${condition.text})` : ''}`,
        qualityCode.code,
        `${rule.legalBasis}${rule.certainty === 'assumed' ? ` (${word('assumed')})` : ''}`,
      ]),
    ),
    table(
      'observations',
      ['day', 'how', 'what', 'showed'],
      file.observations.map(({ date, kind, item, outcome, isWithdrawn }) => [
        day(date),
        kind.text,
        item.text,
        `${outcome.text}${isWithdrawn ? ` (${word('withdrawn')})` : ''}`,
      ]),
    ),
    table(
      'decisions',
      ['decided', 'entered', 'outcome', 'newCodes'],
      file.decisions.map(({ decidedOn, enteredAt, outcome, newCodes }) => [
        day(decidedOn),
        moment(enteredAt),
        outcome.text,
        newCodes.map(({ code, text }) => `${code} – ${text}`).join(', '),
      ]),
    ),
    table(
      'steps',
      ['day', 'what', 'registered'],
      file.steps.map(({ doneOn, recordedAt, step, deadline }) => [
        day(doneOn),
        `${step.text}${deadline ? `: ${deadline.text}` : ''}`,
        moment(recordedAt),
      ]),
    ),
    table(
      'deadlines',
      ['day', 'what', 'state', 'legalBasis'],
      file.deadlines.map(({ dueOn, deadline, state, legalBasis }) => [
        day(dueOn),
        deadline.text,
        state.text,
        legalBasis,
      ]),
    ),
    table(
      'signals',
      ['day', 'what', 'state'],
      file.signals.map(({ foundAt, signal, state }) => [moment(foundAt), signal.text, state.text]),
    ),
  ];
}
