import { XmlError } from './error.ts';

/** Of the bytes of UTF-8: it means nothing but itself in a text. */
export const PLAIN = 1;
/** Of the bytes of UTF-8: no name goes past it. */
export const NAME_END = 2;
/** Of the bytes of UTF-8: it means nothing but itself in the value of an attribute, whatever its quotes. */
export const PLAIN_VALUE = 4;

/** {@link PLAIN}, {@link NAME_END} and {@link PLAIN_VALUE} per byte. */
export const kinds = new Uint8Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  const space = byte === 0x20 || byte === 0x09 || byte === 0x0a;
  // U+FFFE and U+FFFF begin with EF.
  const plain = (byte >= 0x20 && byte !== 0xef) || space;
  const character = String.fromCharCode(byte);
  kinds[byte] =
    (plain && !'<&]'.includes(character) ? PLAIN : 0) |
    (space || '/>='.includes(character) ? NAME_END : 0) |
    (plain && !'<&\t\n'.includes(character) ? PLAIN_VALUE : 0);
}

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 excludes
const excluded = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** @throws XmlError when a text holds a character that XML 1.0 excludes */
export function requireCharacters(text: string): void {
  if (excluded.test(text)) throw new XmlError('a character that XML excludes');
}

/** Production [2] Char of XML 1.0. */
function isCharacter(code: number): boolean {
  return code >= 0 && code <= 0x10ffff && !excluded.test(String.fromCodePoint(code));
}

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/;

/**
 * The character that a reference stands for. Without a DTD, there are five named references and those by number.
 * @param body between `&` and `;`
 * @throws XmlError
 */
export function referred(body: string): string {
  if (Object.hasOwn(predefined, body)) return predefined[body] ?? '';
  const [, hexadecimal, decimal = ''] = numeric.exec(body) ?? [];
  const code = hexadecimal === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
  if (!isCharacter(code)) throw new XmlError('a reference that means nothing');
  return String.fromCodePoint(code);
}

/**
 * The value of an attribute as it stands between its quotes: white space becomes spaces, references become their
 * characters.
 * @throws XmlError
 */
export function attributeValue(raw: string): string {
  requireCharacters(raw);
  const text = raw.replace(/[\t\n]/g, ' ');
  if (/<|&(?![^;&]*;)/.test(text)) throw new XmlError('markup within a value');
  return text.replace(/&([^;]*);/g, (_all, body: string) => referred(body));
}
