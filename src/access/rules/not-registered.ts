import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/** Without a confirmed registration at the Bank there is no purpose under which a stream could be opened. */
export const notRegistered: Rule = {
  code: 'notRegistered',
  reason: texts.notRegistered,
  legalBasis: 'Law of 15 January 1990, art. 6 (reference directory)',
  remedy: () => ({ action: 'integrate' }),
  refuses: ({ integration }) => integration.state === 'registering' || integration.state === 'failed',
};
