/** Levels of objects that are written property by property: the answer, its data, the lists in it. */
const levels = 3;
const COMMA = 0x2c;
const smallest = 64 * 1024;
/** More than this is not kept for the next answer. */
const largestKept = 4 * 1024 * 1024;

/** Bytes that are written before it is known how many there will be; kept, because each answer needs some. */
let scratch = Buffer.allocUnsafe(smallest);

/**
 * An answer as JSON in UTF-8; the same bytes as `JSON.stringify` and then UTF-8, sooner. One character beyond Latin-1,
 * say the apostrophe of a name, makes the engine keep the whole text that holds it in two bytes for each character, and
 * every step after that several times slower. So the items of lists are written one by one: an item pays for itself.
 */
export function jsonBody(answer: object): Buffer {
  let used = 0;
  let begun = '';

  /** Each text by itself: joining it with what was begun would make a text that has to be copied together again. */
  function put(text: string): void {
    const most = used + 3 * (begun.length + text.length);
    if (most > scratch.length) {
      const larger = Buffer.allocUnsafe(2 * most);
      scratch.copy(larger, 0, 0, used);
      scratch = larger;
    }
    if (begun === ',') scratch[used++] = COMMA;
    else if (begun !== '') used += scratch.write(begun, used);
    used += scratch.write(text, used);
    begun = '';
  }

  function write(value: unknown, level: number): void {
    if (Array.isArray(value)) {
      begun += '[';
      value.forEach((item: unknown, index) => {
        if (index > 0) begun = ',';
        put(textOf(item));
      });
      begun += ']';
    } else if (level === 0 || typeof value !== 'object' || value === null || 'toJSON' in value) {
      begun += textOf(value);
    } else {
      let separator = '{';
      for (const name of Object.keys(value)) {
        const content = (value as Readonly<Record<string, unknown>>)[name];
        if (content === undefined) continue;
        begun += `${separator}${textOf(name)}:`;
        write(content, level - 1);
        separator = ',';
      }
      begun += separator === '{' ? '{}' : '}';
    }
  }

  write(answer, levels);
  put('');
  const body = Buffer.from(scratch.subarray(0, used));
  if (scratch.length > largestKept) scratch = Buffer.allocUnsafe(smallest);
  return body;
}

/** The engine gives nothing at all for what JSON has no form for, and its types do not say so. */
const stringify: (value: unknown) => string | undefined = JSON.stringify;

function textOf(value: unknown): string {
  return stringify(value) ?? 'null';
}
