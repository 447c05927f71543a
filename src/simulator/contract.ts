import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../contracts/', import.meta.url));

/** Texts of all contract files by path inside the contracts folder, `/` between the parts. */
export const contractFiles: ReadonlyMap<string, string> = readAll();

function readAll(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(xsd|wsdl)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [file.slice(folder.length).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const),
  );
}

/** Where a contract file is on this machine, for libraries that read it themselves. */
export function contractPath(file: string): string {
  return join(folder, file);
}

/** Text of a contract file; a file that is missing is a fault of the program, found at start. */
export function contractText(file: string): string {
  const text = contractFiles.get(file);
  if (text === undefined) throw new MissingContractError(`there is no contract ${file}`);
  return text;
}

/** A service names a contract that is not there. */
class MissingContractError extends Error {
  override readonly name = 'MissingContractError';
}

/**
 * The WSDL as a client of this simulator needs it: schemas by the address where the simulator serves them, and the
 * address of the service itself.
 * @param origin scheme, host and port by which the client came
 */
export function publishedWsdl(file: string, path: string, origin: string): string {
  return contractText(file)
    .replace(/schemaLocation="([^"]+)"/g, (_, location: string) => {
      return `schemaLocation="${origin}/contracts/${posix.join(posix.dirname(file), location)}"`;
    })
    .replace(/(<soap:address location=")[^"]*"/g, (_, start: string) => `${start}${origin}${path}"`);
}
