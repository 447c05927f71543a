import type { Api } from './api.js';
import type { PageSettings } from './contract.ts';
import type { Memory } from './memory.js';
import type { Speech } from './speech.ts';

/** One screen of the page. It is rendered anew when the language changes. */
export interface View {
  readonly title: () => string;
  readonly render: () => readonly Node[];
  /** Called when another screen takes its place. */
  readonly leave?: () => void;
}

/** What screens need of the page. */
export interface App {
  readonly settings: PageSettings;
  readonly api: Api;
  readonly memory: Memory;
  readonly speech: () => Speech;
  /** Puts a screen in the place of the present one. */
  readonly show: (view: View) => void;
  /** Renders the present screen anew. */
  readonly refresh: () => void;
  /** Tells it to a screen reader, without moving the focus. */
  readonly announce: (text: string) => void;
}
