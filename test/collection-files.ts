import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { brunoFiles } from './collection/bru.ts';
import { postmanFiles } from './collection/postman.ts';
import type { Contract } from './contract-operations.ts';
import { writeOrCheck, type GeneratedFolder } from './generated-files.ts';
import { openapiFile } from './openapi-document.ts';

/** Where the collection for Bruno is. */
export const brunoFolder = fileURLToPath(new URL('../collections/bruno', import.meta.url));

/** Where the collection for Postman is. */
export const postmanFolder = fileURLToPath(new URL('../collections/postman', import.meta.url));

/** The collections that follow from the contract. */
export function collectionFolders(): readonly GeneratedFolder[] {
  const contract = parse(readFileSync(openapiFile, 'utf8')) as Contract;
  return [
    { folder: brunoFolder, files: brunoFiles(contract) },
    { folder: postmanFolder, files: postmanFiles(contract) },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeOrCheck(collectionFolders(), 'npm run collection');
}
