import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Files that are made of something else: paths in a folder, and texts. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** A folder with generated files and nothing else. */
export interface GeneratedFolder {
  readonly folder: string;
  readonly files: GeneratedFiles;
}

/**
 * Writes each folder anew (`--write`), or says that one is not what it should be.
 * @param command what writes them, for who reads the message
 */
export function writeOrCheck(folders: readonly GeneratedFolder[], command: string): void {
  for (const { folder, files } of folders) {
    if (process.argv.includes('--write')) {
      rmSync(folder, { recursive: true, force: true });
      for (const [path, text] of files) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    } else {
      const found = filesIn(folder);
      const isSame = files.size === found.size && [...files].every(([path, text]) => found.get(path) === text);
      if (isSame) continue;
      const name = relative(process.cwd(), folder);
      process.stderr.write(`${name} is not what it is generated from. Run: ${command}\n`);
      process.exitCode = 1;
    }
  }
}

/** The files that are in a folder now. */
export function filesIn(folder: string): GeneratedFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}
