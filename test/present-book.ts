import { presentRows } from '../src/access/book/present.ts';
import { createRuleBook } from '../src/access/book/rule-book.ts';

/** The rule book of this release, with no setting that changes it. */
export const presentBook = createRuleBook(presentRows);
