import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..');

const notOurs = ['node_modules', '.git', '.sandbox', '.site', '.stryker', 'coverage', 'reports'];
const files = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (name) => notOurs.includes(name.split('/')[0] ?? '') });

/** Every Markdown file of the repository, found. */
export const documents: readonly string[] = files('{.*/,}**/*.md').sort();

/** Texts in code font: within a line, and the lines of blocks. */
export function codeOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```.*\n([^]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replaceAll(/^```.*\n[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inline];
}

const extension = /\.(?:ts|js|json|md|sql|ya?ml|feature|xml|xsd|wsdl|css)$/;
const path = /^[\w.@{},*<>-]+(?:\/[\w.@{},*<>-]+)*\/?$/;
/** Two words with a slash that are no path: types of media, packages of a scope. */
const noPath = /^(?:application|text|image)\/|^@/;

/** Words in code font that name a file or a folder of the repository, or a service of the Bank with its operation. */
export function pathsIn(text: string): readonly string[] {
  const words = codeOf(text).flatMap((code) => code.replaceAll(/<[^>]*>/g, '*').split(/\s+/));
  const paths = words.filter(
    (one) => path.test(one) && !noPath.test(one) && (/^[A-Za-z.].*\//.test(one) || extension.test(one)),
  );
  return [...new Set(paths)];
}

const everyFile = files('{.*/,}**/*');
const namesOfFiles: ReadonlySet<string> = new Set(everyFile.map((file) => basename(file)));

/**
 * Whether a path leads somewhere: from the repository, from `src` or `test`, or from the document's own folder. A name
 * alone may be anywhere; a service of the Bank has a contract. There may be wildcards and braces.
 */
export function leadsSomewhere(named: string, document: string): boolean {
  const pattern = named.replace(/\/$/, '');
  if (!named.includes('/'))
    return namesOfFiles.has(named) || [...namesOfFiles].some((name) => matchesGlob(name, named));
  const [service = ''] = pattern.split('/');
  if (/^[A-Z]/.test(service) && !extension.test(pattern)) return existsSync(join(root, 'src/contracts', service));
  const folders = ['.', 'src', 'test', dirname(document)].map((folder) => join(root, folder));
  return folders.some((cwd) => existsSync(join(cwd, pattern)) || globSync(pattern, { cwd }).length > 0);
}

/** Files with comments: the source, the tests and the settings of tools. */
export const commented: readonly string[] = everyFile.filter((file) =>
  /\.(?:ts|js|sh|ya?ml)$|Dockerfile$|\.ci\/run$/.test(file),
);

/** Names of files in the comments of a source, with or without code font. */
export function filesInComments(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:\/\*\*|\*|\/\/|#) /.test(line));
  const words = lines.flatMap((line) => line.split(/[\s`(),;:'"]+/)).map((one) => one.replace(/\.$/, ''));
  return words.filter((one) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(one) && extension.test(one));
}

/** The text of the files of `src` that a path names. */
export function sourceOf(named: string): string {
  const found = globSync(`${named.replace(/\/$/, '')}{,/**}`, { cwd: join(root, 'src') });
  return found
    .filter((file) => extension.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n');
}

const identifier = /^[a-z]+[a-z0-9]*(?:[A-Z][a-z0-9]*)+$|^(?:[A-Z][a-z0-9]+){2,}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Names in code font that look like identifiers: of two words or more, or called (`name()`). */
export function namesIn(text: string): { readonly called: readonly string[]; readonly named: readonly string[] } {
  const words = codeOf(text).flatMap((code) => code.split(/[\s.:=,|[\]]+/));
  return {
    called: words.flatMap((one) => /^(\w+)\(\)?$/.exec(one)?.[1] ?? []),
    named: words.filter((one) => identifier.test(one)),
  };
}

/** What the repository says outside its documents, and outside the tests of its documents. */
const source = everyFile
  .filter((file) => /\.(?:ts|js|json|ya?ml|xsd|wsdl|xml|sql|feature)$|Dockerfile|^\.ci\//.test(file))
  .filter((file) => !['package-lock.json', 'test/docs.test.ts', 'test/markdown.ts'].includes(file))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** Every word of the source. */
export const sourceWords: ReadonlySet<string> = new Set(
  source.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []),
);

/** Every name that the source declares or calls as a function. */
export const sourceFunctions: ReadonlySet<string> = new Set(
  source.flatMap((text) =>
    [...text.matchAll(/\b([A-Za-z_$][\w$]*)\s*(?:<[^()\n]*>)?\(/g)].map(([, name = '']) => name),
  ),
);
