import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, styleOf, type Html } from '../../../platform/http/html.ts';
import type { Language } from '../../../values/localized-text.ts';
import { findingCodes } from './findings.ts';
import { tables, type PageTable, type PageWords } from './tables.ts';
import type { InspectedFileView } from './view.ts';
import { wordOf } from './words.ts';

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** No script, nothing from elsewhere, and no style but this one. */
export const filePagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function wordsIn(language: Language): PageWords {
  const locale = `${language}-BE`;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return {
    word: (key) => wordOf(key, { language }),
    day: (date) => dayIn(days, date),
    shortDay: (date) => dayIn(shortDays, date),
    moment: (at) => (at === undefined ? '' : moments.format(new Date(at))),
  };
}

function dayIn(format: Intl.DateTimeFormat, date: string | undefined): string {
  return date === undefined ? '' : format.format(new Date(`${date}T00:00:00Z`));
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
          ${headOf(file, words)} ${findingsOf(file, words)} ${tables.map((table) => tableOf(table(file, words), words))}
          <p class="note">${word('evidenceNote')}</p>
        </main>
      </body>
    </html> `;
  return page.text;
}

function headOf(file: InspectedFileView, { word, day, moment }: PageWords): Html {
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

function findingsOf({ findings, integrations }: InspectedFileView, words: PageWords): Html {
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
    ${isFine ? html`<p class="fine">${word('nothingFound')}</p>` : undefined} ${groups}
  </section>`;
}

function findingOf(
  { text, deadline, day: on, days, streams, count, legalBasis }: InspectedFileView['findings'][number],
  code: string | undefined,
  { word, day }: PageWords,
): Html {
  const details = [
    deadline?.text,
    days === undefined ? undefined : `${String(days)} ${word('daysLate')}`,
    count === undefined ? undefined : `${String(count)} ${word('times')}`,
    on === undefined ? undefined : `${word('lastDay')} ${day(on)}`,
    streams?.map((stream) => stream.text).join(', '),
    code === undefined ? undefined : `${word('code').toLowerCase()} ${code}`,
  ].filter((one) => one !== undefined);
  const basis = legalBasis === undefined ? undefined : html`<p class="basis">${word('legalBasis')}: ${legalBasis}</p>`;
  return html`<li>
    <h3>${text}</h3>
    <p>${details.join(' · ')}</p>
    ${basis}
  </li>`;
}

function tableOf({ heading, columns, rows, note }: PageTable, { word }: PageWords): Html {
  const title = word(heading);
  if (rows.length === 0) {
    return html`<section>
      <h2>${title}</h2>
      <p class="note">${word('none')}</p>
    </section>`;
  }
  const names = columns.map(word);
  const head = names.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, index) => html`<td data-label="${names[index]}">${cell}</td>`)}
      </tr>`,
  );
  // Who reads with the keyboard can scroll a wide table.
  return html`<section>
    <h2>${title}</h2>
    <div class="table" tabindex="0" role="group" aria-label="${title}">
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
    ${note === undefined ? undefined : html`<p class="note">${word(note)}</p>`}
  </section>`;
}
