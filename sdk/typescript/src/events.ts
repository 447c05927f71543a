/** An event of a stream of server-sent events. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/** Characters of an event. A longer one is no event of the gateway. */
const longestEvent = 64 * 1024 * 1024;

/** What came is no stream of events. */
export class EventFormatError extends Error {
  override readonly name = 'EventFormatError';
}

/**
 * Reads server-sent events (WHATWG HTML, 9.2.6). An event that its blank line did not end is dropped.
 * @throws EventFormatError when an event is too long
 */
export async function* parseEvents(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let event = '';
  let data: string[] = [];
  for await (const line of linesOf(chunks)) {
    if (line === '') {
      if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
      event = '';
      data = [];
      continue;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
    if (data.length > 10_000) throw new EventFormatError('An event has too many lines.');
  }
}

/** Lines end with LF, CR or both; the parts of a CRLF may come apart. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  let endedWithCr = false;
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    if (endedWithCr && text.startsWith('\n')) text = text.slice(1);
    endedWithCr = text === '' ? false : text.endsWith('\r');
    const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
    parts.push(first);
    length += first.length;
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
      length = next.length;
    }
    if (length > longestEvent) throw new EventFormatError('An event is too long.');
  }
}
