/** @typedef {{ readonly name: string, readonly data: string }} ServerEvent */

/**
 * Reads server-sent events (HTML standard, “Server-sent events”). `EventSource` cannot send an access token, so the page
 * reads them from the body of an answer.
 * @returns {(text: string) => ServerEvent[]} takes the next piece of text, gives the events that it completes
 */
export function createEventReader() {
  let rest = '';
  let name = '';
  /** @type {string[]} */
  let data = [];

  return (text) => {
    rest += text;
    /** @type {ServerEvent[]} */
    const events = [];
    // A carriage return at the end may be half of a line break: it waits for the next piece.
    for (let end = rest.search(/\r\n|\n|\r(?!$)/); end >= 0; end = rest.search(/\r\n|\n|\r(?!$)/)) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + (rest.startsWith('\r\n', end) ? 2 : 1));
      if (line === '') {
        if (data.length > 0) events.push({ name: name || 'message', data: data.join('\n') });
        name = '';
        data = [];
        continue;
      }
      const [field = '', value = ''] = line.split(/: ?(.*)/s);
      if (field === 'event') name = value;
      else if (field === 'data') data.push(value);
    }
    return events;
  };
}

/**
 * The events of an answer, one after another. It ends with the body; an event that is not whole is left out.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<ServerEvent, void, void>}
 */
export async function* readEvents(body) {
  const read = createEventReader();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield* read(decoder.decode(piece.value, { stream: true }));
  }
}
