import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readTexts } from '../values/text-file.ts';

const folder = new URL('browser/', import.meta.url);

/** What is served of the folder by its extension, with its media type; everything else in it stays here. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The files of the page as they are, and its words in all languages as JSON. The page itself has no name.
 * @throws TextFileError
 */
export function readPage(): readonly { readonly name: string; readonly mediaType: string; readonly content: string }[] {
  const files = readdirSync(folder).flatMap((name) => {
    const mediaType = mediaTypes[extname(name)];
    if (mediaType === undefined) return [];
    const content = readFileSync(new URL(name, folder), 'utf8');
    return [{ name: name === 'index.html' ? '' : name, mediaType, content }];
  });
  const texts = JSON.stringify(readTexts(new URL('texts.yaml', import.meta.url)));
  return [...files, { name: 'texts.json', mediaType: 'application/json; charset=utf-8', content: texts }];
}
