import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { contractPages } from './contract.ts';
import { render, type Rendered } from './markdown.ts';
import { sections } from './sections.ts';
import { page, rootOf, type Entry, type Group } from './template.ts';

/** The folder of the repository. */
const repository = join(import.meta.dirname, '..');

/** A page of the site, before it has its frame. */
interface Made extends Entry, Rendered {}

/** Markdown files of the repository in the order of the navigation, each once. */
function filesBySection(): readonly { readonly title: string; readonly files: readonly string[] }[] {
  const seen = new Set<string>();
  return sections.map(({ title, files }) => ({
    title,
    files: files
      .flatMap((pattern) => globSync(pattern, { cwd: repository }).sort())
      .filter((file) => !seen.has(file) && seen.add(file)),
  }));
}

/** Where a document stands on the site: a README is the page of its folder. */
function pathOf(file: string): string {
  return file.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html');
}

/**
 * Where a link of a document leads on the site.
 * @param known the documents that have a page
 * @returns undefined for what is only in the repository
 */
function linkFrom(file: string, known: ReadonlySet<string>): (href: string) => string | undefined {
  return (href) => {
    if (/^[a-z]+:/i.test(href)) return /^(https?|mailto):/.test(href) ? href : undefined;
    const [path = '', anchor] = href.split('#');
    const hash = anchor === undefined ? '' : `#${anchor}`;
    if (path === '') return hash;
    const target = posix.normalize(posix.join(posix.dirname(file), path));
    const root = rootOf(pathOf(file));
    if (target === 'openapi/openapi.yaml') return `${root}openapi.yaml`;
    const document = [target, `${target.replace(/\/$/, '')}/README.md`].find((one) => known.has(one));
    return document === undefined ? undefined : `${root}${pathOf(document)}${hash}`;
  };
}

async function documentPage(file: string, known: ReadonlySet<string>): Promise<Made> {
  const rendered = render(await readFile(join(repository, file), 'utf8'), linkFrom(file, known));
  const title = rendered.headings.find(({ depth }) => depth === 1)?.text ?? file;
  return { title, path: pathOf(file), ...rendered };
}

/**
 * Makes the whole site of the documents and the contract.
 * @param folder where it goes; what was there before is removed
 * @returns the paths of its pages
 */
export async function makeSite(folder: string): Promise<readonly string[]> {
  const documents = filesBySection();
  const known = new Set(documents.flatMap(({ files }) => files));
  const yaml = await readFile(join(repository, 'openapi/openapi.yaml'), 'utf8');
  const contract: readonly Made[] = contractPages(yaml);
  const pages: Made[] = [...contract];
  const groups: Group[] = [];
  for (const { title, files } of documents) {
    const made = await Promise.all(files.map((file) => documentPage(file, known)));
    pages.push(...made);
    groups.push({ title, entries: title === 'Reference' ? [...contract, ...made] : made });
  }
  await rm(folder, { recursive: true, force: true });
  for (const one of pages) {
    const target = join(folder, one.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, page(one, one.html, groups));
  }
  const index = pages.flatMap(({ title, path, headings }) =>
    headings.map(({ text, anchor }) => [text, title, anchor === '' ? path : `${path}#${anchor}`]),
  );
  await writeFile(join(folder, 'index.js'), `const headings = ${JSON.stringify(index)};\n`);
  await writeFile(join(folder, 'openapi.yaml'), yaml);
  for (const file of ['style.css', 'browser/search.js']) {
    await writeFile(join(folder, posix.basename(file)), await readFile(join(import.meta.dirname, file)));
  }
  return pages.map(({ path }) => path);
}
