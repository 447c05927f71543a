import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { MessageService } from './message.ts';

const folder = new URL('../../contracts/', import.meta.url);
const locations = /schemaLocation="([^"]+)"/g;

/** The contracts of messages, as the Bank reads them at the gateway. */
export interface PublishedContracts {
  /** @param origin scheme, host and port by which the reader came */
  wsdl(service: MessageService, origin: string): string;
  /** A schema by its path; undefined for a file that no contract of a message needs. */
  schema(path: string): string | undefined;
}

/** Path under which schemas stand. */
const published = '/contracts/';

/** Reads the contracts of these services, and every schema that they import. */
export function readContracts(services: readonly MessageService[]): PublishedContracts {
  const texts = new Map<string, string>();
  const read = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(new URL(file, folder), 'utf8');
    texts.set(file, text);
    for (const [, location = ''] of text.matchAll(locations)) read(resolved(file, location));
  };
  for (const { wsdl } of services) read(wsdl);
  return {
    wsdl: ({ wsdl, path }, origin) =>
      (texts.get(wsdl) ?? '')
        .replace(
          locations,
          (_, location: string) => `schemaLocation="${origin}${published}${resolved(wsdl, location)}"`,
        )
        .replace(/(<soap:address location=")[^"]*"/g, (_, start: string) => `${start}${origin}${path}"`),
    schema: (path) => {
      if (!path.startsWith(published) || !path.endsWith('.xsd')) return undefined;
      return texts.get(path.slice(published.length));
    },
  };
}

function resolved(file: string, location: string): string {
  return posix.join(posix.dirname(file), location);
}
