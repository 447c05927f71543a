import { html, type Html } from '../../../platform/http/html.ts';
import { factList, pageKind, printedPage } from '../../../platform/http/printed-page.ts';
import type { Language } from '../../../values/localized-text.ts';
import { pageWords, type PageWords } from '../../page-words.ts';
import { findingCodes } from './findings.ts';
import { tables, type PageTable } from './tables.ts';
import type { InspectedFileView } from './view.ts';
import { wordOf } from './words.ts';

/** How a file looks on a screen and on paper. */
export const filePageKind = pageKind(new URL('page.css', import.meta.url));

/** The file as a page that prints: the same as the JSON, what is missing or late first. */
export function filePage(file: InspectedFileView, language: Language): string {
  const words = pageWords(language, (key) => wordOf(key, { language }));
  const { word } = words;
  const title = `${word('title')} ${file.reference} – ${String(file.number)}`;
  const content = html`${headOf(file, words)} ${findingsOf(file, words)}
    ${tables.map((table) => tableOf(table(file, words), words))}
    <p class="note">${word('evidenceNote')}</p>`;
  return printedPage(filePageKind, { title, language, content });
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
    ${factList(facts)}
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
  const basis =
    legalBasis === undefined
      ? undefined
      : html`<p class="basis">${word('basis')} <span lang="en">${legalBasis}</span></p>`;
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
