import { z } from 'zod';

/** What may be written for a setting: how it is checked and converted, and the same in words. */
export interface Kind<Shape extends z.ZodType = z.ZodType> {
  /** Reads the text of the environment variable; undefined when there is none. */
  readonly shape: Shape;
  /** Completes "write …" in error messages, and fills a column of docs/operations.md. */
  readonly write: string;
}

/** The text of another setting, also when it is a preset; undefined when it has none. */
export type TextOf = (name: string) => string | undefined;

interface Details<Value> {
  /** What the setting is for: its sentence in docs/operations.md, and after "is missing". */
  readonly meaning: string;
  /** What is read when the variable is absent, as somebody would write it. */
  readonly preset?: string;
  /** What holds without the variable, in words, where it follows from other settings. */
  readonly otherwise?: string;
  /** @returns why a production gateway must not start with this value; the text follows the name of the setting */
  production?(value: Value, textOf: TextOf): string | undefined;
  /** @returns what is wrong with it beside other settings; the text follows the name of the setting */
  beside?(textOf: TextOf): string | undefined;
}

/** One environment variable, with all that the gateway and its documentation know of it. */
export interface Setting<Shape extends z.ZodType = z.ZodType> extends Kind<Shape>, Details<z.output<Shape>> {
  readonly name: string;
}

/** Settings by the place where their values go. */
export interface SettingTree {
  readonly [place: string]: Setting | SettingTree;
}

/** The values of a tree of settings. */
export type ValuesOf<Tree> = {
  readonly [Place in keyof Tree]: Tree[Place] extends Setting<infer Shape> ? z.output<Shape> : ValuesOf<Tree[Place]>;
};

/** Describes one setting. */
export function setting<Shape extends z.ZodType>(
  name: string,
  kind: Kind<Shape>,
  details: Details<z.output<Shape>>,
): Setting<Shape> {
  return { name, ...kind, ...details };
}

export function isSetting(node: Setting | SettingTree): node is Setting {
  return 'shape' in node;
}

/** All settings of a tree, in its order. */
export function settingsOf(tree: SettingTree): readonly Setting[] {
  return Object.values(tree).flatMap((node) => (isSetting(node) ? [node] : settingsOf(node)));
}

export const text: Kind<z.ZodString> = { shape: z.string(), write: 'a text' };

/** An address of HTTP. */
export const httpUrl: Kind<z.ZodURL> = {
  shape: z.url({ protocol: /^https?$/ }),
  write: 'an address that begins with http:// or https://',
};

/** A key for HMAC or encryption. */
export const secretKey: Kind<z.ZodString> = {
  // The bits of the last character that 32 bytes do not need are zero: a key has one spelling.
  shape: z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/),
  write: '32 bytes in base64, e.g. from: openssl rand -base64 32',
};

/** Digits only: a blank would count as 0. */
const digits = z.string().regex(/^\d+$/).transform(Number);

export function wholeNumber(least: number, most: number): Kind<z.ZodType<number>> {
  return {
    shape: digits.pipe(z.int().min(least).max(most)),
    write: `a whole number from ${least} to ${most}`,
  };
}

export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<z.ZodType<Word>> {
  return { shape: z.enum(words), write: `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` };
}

/** @param write the form in words, with an example where that is clearer */
export function matching(form: RegExp, write: string): Kind<z.ZodString> {
  return { shape: z.string().regex(form), write };
}

/** The same kind for a setting that may be absent. */
export function optional<Shape extends z.ZodType>({ shape, write }: Kind<Shape>): Kind<z.ZodOptional<Shape>> {
  return { shape: shape.optional(), write };
}

/** The same kind, with its value as the gateway uses it. */
export function converted<From, To>(
  { shape, write }: Kind<z.ZodType<From>>,
  to: (value: From) => To,
): Kind<z.ZodType<To>> {
  return { shape: shape.transform(to), write };
}

/** A time that people write in seconds. */
export const inMilliseconds = (seconds: number) => seconds * 1_000;
