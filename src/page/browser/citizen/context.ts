import type { Page } from '../common/context.ts';
import type { LineQuestion } from './contract.ts';

/** The screens of the page, by name. */
export type ScreenName = 'records' | 'questions';

/** Puts a screen of the page in the place of the present one. */
export type Go = (name: ScreenName) => void;

/** What a line needs of its list. */
export interface LineParts {
  readonly page: Page;
  /** What the person is writing, by line. */
  readonly drafts: Map<string, string>;
  /** A question about a line was asked. */
  readonly asked: (entryId: string, question: LineQuestion) => void;
  /** Shows the lines anew, and reads them again where they may be of somebody else. */
  readonly rerender: () => void;
}
