/* What the form of a declaration is made of. */

/** Whether a list was asked: `unasked` leaves it out, `none` declares that there is nothing. The two are never the same. */
export type Asked = 'unasked' | 'none' | 'some';

/** What was filled in, by the key of its field: texts as they were typed, lists and groups. */
export type Filled = string | FilledList | FilledGroup;
export interface FilledGroup {
  [key: string]: Filled;
}
export interface FilledList {
  asked: Asked;
  rows: FilledGroup[];
}

interface OfEveryField {
  readonly key: string;
  /** Key of its words; that of the field when left out. */
  readonly label?: string;
  /** Rarely needed: folded behind the others. */
  readonly isMore?: true;
  /** The social worker settles it: it goes with the choices, not with what is declared. */
  readonly isChoice?: true;
}

/** `person`: somebody of the same file. `share`: a fraction. `enterprise`: number of an enterprise. */
export interface InputField extends OfEveryField {
  readonly kind: 'text' | 'date' | 'amount' | 'count' | 'share' | 'enterprise' | 'person' | 'truth';
  /** Within a row always, within a group when anything of it is filled in. */
  readonly isNeeded?: true;
  readonly hint?: string;
}

export interface ChoiceField extends OfEveryField {
  readonly kind: 'choice';
  readonly codes: readonly string[];
  /** The prefix of the words for the codes. */
  readonly words: string;
  /** One of the codes at the beginning; without it nothing is chosen. */
  readonly fresh?: string;
  readonly isNeeded?: true;
}

export interface ListField extends OfEveryField {
  readonly kind: 'list';
  readonly fields: readonly Field[];
}

export interface GroupField extends OfEveryField {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

export type Field = InputField | ChoiceField | ListField | GroupField;

/** A field whose content cannot be sent: its id, and the key of the words that say why. */
export interface WrongField {
  readonly id: string;
  readonly why: string;
}
