import type { Page } from '../common/context.ts';
import type { Memory } from './memory.js';

/** What screens of the dossier page need. */
export interface App extends Page {
  readonly memory: Memory;
}
