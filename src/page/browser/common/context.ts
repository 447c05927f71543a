import type { Api } from './api.js';
import type { PageSettings } from './contract.ts';
import type { Speech } from './speech.ts';

/** One screen of a page. It is rendered anew when the language changes. */
export interface View {
  readonly title: () => string;
  readonly render: () => readonly Node[];
  /** Called when another screen takes its place. */
  readonly leave?: () => void;
}

/** What screens need of their page. */
export interface Page {
  readonly settings: PageSettings;
  readonly api: Api;
  /** How often somebody signed in: after a renewal it may be somebody else. */
  readonly signIns: () => number;
  readonly speech: () => Speech;
  /** Puts a screen in the place of the present one. */
  readonly show: (view: View) => void;
  /** Renders the present screen anew. */
  readonly refresh: () => void;
  /** Tells it to a screen reader, without moving the focus. */
  readonly announce: (text: string) => void;
}

/** What one page is, beside what all have. */
export interface PageKind {
  /** Keys of what the screen before the login promises. */
  readonly promises: readonly string[];
  /** The screens of who is signed in. */
  readonly screens: (page: Page) => {
    /** The first one. */
    readonly home: () => View;
    /** Somebody signed out: what the page remembers of this person is gone. */
    readonly forget: () => void;
  };
}
