/** @import { Page, View } from '../common/context.ts' */
/** @import { LineQuestion, OwnRecord } from './contract.ts' */
/** @import { Speech } from '../common/speech.ts' */
/** @import { Go } from './context.ts' */
/** @import { Read } from './list.js' */
import { el, fill } from '../common/dom.js';
import { choice } from '../common/fields.js';
import { problemNotice } from '../common/problem.js';
import { lineItem } from './line.js';
import { byMonth, centresIn, linesIn, monthOf } from './lines.js';
import { createList } from './list.js';
import { moreButton, screenNav } from './nav.js';
import { sourceOf } from './source.js';

/**
 * The screen of who looked: all lines of the person, newest first, month by month.
 * @param {Page} page
 * @param {Go} go
 * @returns {View}
 */
export function recordsView(page, go) {
  let filter = { centre: '', month: '' };
  const filters = el('div', { class: 'filters' });
  const results = el('div', { class: 'results' });
  /** @type {ReturnType<typeof createList<OwnRecord>>} */
  const list = createList(sourceOf(page, 'citizen/accessRecords/query'), renderResults);
  /** What the person is writing, by line. @type {Map<string, string>} */
  const drafts = new Map();

  /** @param {string} entryId @param {LineQuestion} question */
  function asked(entryId, question) {
    list.change((line) => (line.entryId === entryId ? { ...line, question } : line));
  }

  function rerender() {
    list.keepFresh();
    renderResults();
  }

  /** Reads on, and goes to the first line that is new. */
  async function readOn() {
    const before = list.read()?.items.length ?? 0;
    await list.more();
    const first = list.read()?.items[before];
    const line = first && document.getElementById(`line-${first.entryId}`);
    (line ?? document.getElementById('count'))?.focus();
  }

  /** @param {boolean} [isRead] something was read just now */
  function renderResults(isRead = false) {
    const speech = page.speech();
    const { say } = speech;
    const failure = list.failure();
    const read = list.read();
    const items = read?.items;
    results.setAttribute('aria-busy', String(list.isReading()));
    renderFilters(items ?? []);
    const shown = linesIn(items ?? [], filter);
    fill(
      results,
      read && summary(read, shown.length, speech),
      items && items.length > 0 && shown.length === 0 && el('p', { class: 'notice' }, say('nothingInFilter')),
      byMonth(shown).map(([month, lines]) =>
        el(
          'section',
          { class: 'card month', 'aria-labelledby': `month-${month}` },
          el('h2', { id: `month-${month}` }, speech.longMonth(month)),
          el(
            'ol',
            { class: 'lines' },
            lines.map((line) => lineItem(line, { page, drafts, asked, rerender })),
          ),
        ),
      ),
      failure !== undefined && problemNotice(failure, speech),
      list.isReading() && el('p', { class: 'soft' }, say('loading')),
      moreButton(list, say, readOn),
    );
    if (isRead && items) page.announce(say('linesShown', { count: items.length }));
  }

  /**
   * How many lines there are, or that there are none.
   * @param {Read<OwnRecord>} read
   * @param {number} count of the lines that the filter lets through
   * @param {Speech} speech
   */
  function summary({ items, last }, count, { say, date }) {
    if (items.length === 0)
      return el('p', { class: 'notice', id: 'nobody' }, say('nobody', { from: date(last.from ?? '') }));
    const isFiltered = filter.centre !== '' || filter.month !== '';
    return el(
      'p',
      { id: 'count', tabindex: -1 },
      say(isFiltered ? 'linesOfFilter' : 'linesShown', { count, read: items.length }),
      last.next !== undefined && ` ${say('moreToRead')}`,
    );
  }

  /** @param {readonly OwnRecord[]} lines */
  function renderFilters(lines) {
    const { say, longMonth } = page.speech();
    const months = [...new Set(lines.map(({ at }) => monthOf(at)))];
    const centres = centresIn(lines);
    if (!centres.some(([number]) => number === filter.centre)) filter = { ...filter, centre: '' };
    if (!months.includes(filter.month)) filter = { ...filter, month: '' };
    if (centres.length < 2 && months.length < 2) {
      fill(filters);
      return;
    }
    /** @param {Partial<typeof filter>} changed */
    const change = (changed) => {
      filter = { ...filter, ...changed };
      renderResults();
    };
    fill(
      filters,
      choice(
        {
          id: 'filter-centre',
          label: say('ofCentre'),
          value: filter.centre,
          options: [['', say('ofAll')], ...centres],
        },
        (centre) => {
          change({ centre });
        },
      ),
      choice(
        {
          id: 'filter-month',
          label: say('ofMonth'),
          value: filter.month,
          options: [['', say('ofAll')], ...months.map((month) => /** @type {const} */ ([month, longMonth(month)]))],
        },
        (month) => {
          change({ month });
        },
      ),
    );
  }

  return {
    title: () => page.speech().say('whoLooked'),
    render() {
      const { say } = page.speech();
      rerender();
      return [
        screenNav('records', page, go),
        el('h1', {}, say('whoLooked')),
        el('p', { class: 'lead' }, say('whoLookedLead')),
        el(
          'div',
          { class: 'tools' },
          filters,
          el(
            'button',
            {
              type: 'button',
              id: 'print',
              class: 'quiet',
              click: () => {
                window.print();
              },
            },
            say('print'),
          ),
        ),
        results,
      ];
    },
  };
}
