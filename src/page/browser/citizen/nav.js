/** @import { Page } from '../common/context.ts' */
/** @import { Speech } from '../common/speech.ts' */
/** @import { Go, ScreenName } from './context.ts' */
import { el } from '../common/dom.js';

/** @type {readonly ScreenName[]} */
const screenNames = ['records', 'questions'];

/**
 * The way between the screens.
 * @param {ScreenName} present
 * @param {Page} page
 * @param {Go} go
 */
export function screenNav(present, page, go) {
  const { say } = page.speech();
  return el(
    'nav',
    { class: 'screens', 'aria-label': say('screens') },
    el(
      'ul',
      {},
      screenNames.map((name) =>
        el(
          'li',
          {},
          el(
            'button',
            {
              type: 'button',
              id: `go-${name}`,
              'aria-current': name === present && 'page',
              click: () => {
                go(name);
              },
            },
            say(`screen_${name}`),
          ),
        ),
      ),
    ),
  );
}

/**
 * Reads on in a list, or again after a failure; nothing when everything is there. It stays while it is at work, so that the
 * focus stays too.
 * @param {{ read: () => { last: { next?: string } } | undefined, failure: () => unknown, isReading: () => boolean }} list
 * @param {Speech['say']} say
 * @param {() => Promise<void>} readOn
 */
export function moreButton(list, say, readOn) {
  const isFailed = list.failure() !== undefined;
  if (!isFailed && list.read()?.last.next === undefined) return undefined;
  return el(
    'button',
    {
      type: 'button',
      id: 'more',
      'aria-disabled': list.isReading() && 'true',
      click: () => {
        if (!list.isReading()) void readOn();
      },
    },
    say(isFailed ? 'tryAgain' : 'more'),
  );
}
