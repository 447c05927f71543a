import { badRequest, issue, type Problem } from '../../values/problem.ts';

/** Names that a program may take for something of the object itself. No input has them. */
const dangerousNames: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const COLON = 0x3a;
const SPACE = 0x20;
const BEGIN_OBJECT = 0x7b;
const END_OBJECT = 0x7d;

/**
 * Reads a JSON body (RFC 8259) in one meaning only. Of two members with the same name, one reader takes the first and
 * another the last, so what a proxy checked may differ from what is done here; bytes that are not UTF-8 differ likewise.
 * @throws Problem 400
 */
export function parseStrictJson(body: Buffer): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    value = JSON.parse(text);
  } catch {
    throw refused('The body is not JSON.');
  }
  requireUniqueNames(text);
  return value;
}

/** @param text valid JSON */
function requireUniqueNames(text: string): void {
  const objects: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BEGIN_OBJECT) objects.push(new Set());
    else if (code === END_OBJECT) objects.pop();
    else if (code === QUOTE) {
      const end = endOfString(text, at);
      // Only the name of a member is followed by a colon.
      if (isName(text, end)) note(objects.at(-1), nameOf(text.slice(at, end)));
      at = end - 1;
    }
  }
}

function note(names: Set<string> | undefined, name: string): void {
  if (dangerousNames.has(name)) throw refused('An object has a member with a name that is not allowed.');
  if (names?.has(name)) throw refused('An object has two members with the same name.');
  names?.add(name);
}

/** @returns the place after the closing quote */
function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) at += code === BACKSLASH ? 2 : 1;
  return at + 1;
}

function isName(text: string, end: number): boolean {
  let at = end;
  // Between the tokens of valid JSON, nothing else is this low.
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return text.charCodeAt(at) === COLON;
}

function nameOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

function refused(detail: string): Problem {
  return badRequest([issue('schemaViolation', { in: 'body', name: '' }, { detail })]);
}
