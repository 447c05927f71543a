/** What a request that came before was read as. */
export interface RepeatedRequests<T> {
  /** The request as one of those that came before, with its own ticket and moment; undefined for a new one. */
  find(
    xml: string,
  ): { readonly known: T; readonly ticket: string; readonly timestampSent: string | undefined } | undefined;
  keep(xml: string, value: T): void;
}

const variable =
  /<ticket>([\w-]{1,36})<\/ticket>(?:<timestampSent>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)<\/timestampSent>)?/;
const mostKept = 2000;
const longest = 4096;

/**
 * Recognizes requests that differ only in their ticket and the moment they were sent. Reading and validating costs more
 * than answering, and a client under load sends the same few questions over and over.
 */
export function createRepeatedRequests<T>(): RepeatedRequests<T> {
  const kept = new Map<string, T>();
  const split = (xml: string) => {
    // In a comment or a CDATA section an element is not an element.
    const found = xml.length > longest || xml.includes('<!') ? null : variable.exec(xml);
    if (!found) return undefined;
    const [matched, ticket = '', timestampSent] = found;
    const rest = `${xml.slice(0, found.index)}<>${String(timestampSent === undefined)}${xml.slice(found.index + matched.length)}`;
    return { rest, ticket, timestampSent };
  };
  return {
    find(xml) {
      const parts = split(xml);
      const known = parts && kept.get(parts.rest);
      return known === undefined
        ? undefined
        : { known, ticket: parts?.ticket ?? '', timestampSent: parts?.timestampSent };
    },
    keep(xml, value) {
      const parts = split(xml);
      if (!parts) return;
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
      kept.set(parts.rest, value);
    },
  };
}
