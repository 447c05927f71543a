/** @import { Page } from '../common/context.ts' */
/** @import { ScreenName } from './context.ts' */
import { startPage } from '../common/page.js';
import { questionsView } from './questions.js';
import { recordsView } from './records.js';

startPage(import.meta.url, {
  promises: ['promiseCentres', 'promiseWhy', 'promiseProof'],
  screens: (page) => {
    let own = screensOf(page);
    return {
      home: () => own.records,
      forget: () => {
        own = screensOf(page);
      },
    };
  },
});

/** The screens of one person: what they have read is gone with them. @param {Page} page */
function screensOf(page) {
  /** @param {ScreenName} name */
  const go = (name) => {
    page.show(screens[name]);
  };
  const screens = { records: recordsView(page, go), questions: questionsView(page, go) };
  return screens;
}
