/** The screens of the page, by name. */
export type ScreenName = 'records' | 'questions';

/** Puts a screen of the page in the place of the present one. */
export type Go = (name: ScreenName) => void;
