import { readdirSync, readFileSync } from 'node:fs';
import type { Examples, OperationExamples } from '../../platform/http/openapi-examples.ts';

/** Where the examples are: a file for each operation, by its id, and one for the problems. Written by `npm run examples`. */
export const examplesFolder = new URL('./', import.meta.url);

/** Reads the examples of the document: when it is made, not when the gateway starts. */
export function readExamples(): Examples {
  const folder = new URL('operations/', examplesFolder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const operations = files.map((name): readonly [string, OperationExamples] => [
    name.slice(0, -'.json'.length),
    parsed(new URL(name, folder)) as OperationExamples,
  ]);
  return {
    operations: Object.fromEntries(operations),
    problems: parsed(new URL('problems.json', examplesFolder)) as Examples['problems'],
  };
}

function parsed(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
