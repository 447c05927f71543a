/** A text has characters that XML cannot carry (control characters, half a surrogate pair). */
export class UnwritableTextError extends Error {
  override readonly name = 'UnwritableTextError';
}

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 excludes
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * Makes content safe for node-soap's writer, which escapes texts except one that looks like a CDATA section: that one it
 * copies as it is, so a family name could close the section and add elements. Such a text is escaped here and handed
 * over as finished XML.
 * @throws UnwritableTextError
 */
export function safeContent(content: unknown): unknown {
  if (typeof content === 'string') return safeText(content);
  if (Array.isArray(content)) return content.map(safeContent);
  if (typeof content !== 'object' || content === null) return content;
  const safe: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(content)) {
    // A document of our own writer that goes into another one.
    safe[name] = name === '$xml' ? value : safeContent(value);
  }
  return safe;
}

function safeText(text: string): unknown {
  if (unwritable.test(text)) throw new UnwritableTextError('a text cannot be written in XML');
  return text.startsWith('<![CDATA[') ? { $xml: escape(text) } : text;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\t', '&#x9;');
}
