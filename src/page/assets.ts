import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readTexts } from '../values/text-file.ts';

/** What is served of a folder by the extension of a file, with its media type; everything else in it stays here. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

type Folder = 'common' | 'dossier' | 'citizen';
type Files = readonly { readonly name: string; readonly mediaType: string; readonly content: string }[];

let pages: Readonly<Record<Folder, Files>> | undefined;

/**
 * The files of the pages as they are, by folder: those of all pages, and those of each with its words in all languages as
 * JSON. A page itself has no name. They are read once for all gateways of a process.
 * @throws TextFileError
 */
export function readPages(): Readonly<Record<Folder, Files>> {
  return (pages ??= read());
}

function read(): Readonly<Record<Folder, Files>> {
  const common = texts.common();
  const withTexts = (folder: Folder): Files => {
    const content = JSON.stringify({ ...common, ...texts[folder]() });
    return [...filesOf(folder), { name: 'texts.json', mediaType: 'application/json; charset=utf-8', content }];
  };
  return { common: filesOf('common'), dossier: withTexts('dossier'), citizen: withTexts('citizen') };
}

function addressOf(folder: Folder): URL {
  return new URL(`browser/${folder}/`, import.meta.url);
}

/** The words of all pages, and of each. */
const texts = {
  common: () => readTexts(new URL('common-texts.yaml', import.meta.url)),
  dossier: () => readTexts(new URL('dossier-texts.yaml', import.meta.url)),
  citizen: () => readTexts(new URL('citizen-texts.yaml', import.meta.url)),
} satisfies Readonly<Record<Folder, () => unknown>>;

function filesOf(folder: Folder): Files {
  const address = addressOf(folder);
  return readdirSync(address).flatMap((name) => {
    const mediaType = mediaTypes[extname(name)];
    if (mediaType === undefined) return [];
    const content = readFileSync(new URL(name, address), 'utf8');
    return [{ name: name === 'index.html' ? '' : name, mediaType, content }];
  });
}
