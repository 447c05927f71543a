import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import type { Contract } from './contract-operations.ts';
import { sandboxUrls } from './collection/requests.ts';
import { writeOrCheck, type GeneratedFolder } from './generated-files.ts';
import { csharp } from './journey/dialects/csharp.ts';
import { commented, type Dialect } from './journey/dialects/dialect.ts';
import { java } from './journey/dialects/java.ts';
import { python } from './journey/dialects/python.ts';
import { typescript } from './journey/dialects/typescript.ts';
import { resolveJourney, type ResolvedStep } from './journey/resolve.ts';
import { journey, traveller } from './journey/steps.ts';
import { openapiFile } from './openapi-document.ts';

/** Where the examples are. */
const examplesFolder = fileURLToPath(new URL('../sdk/examples', import.meta.url));

const frames = new URL('./journey/frames/', import.meta.url);
const dialects: readonly Dialect[] = [typescript, python, java, csharp];

/** The folder of each language with its program. */
async function journeyFolders(): Promise<readonly GeneratedFolder[]> {
  const contract = parse(readFileSync(openapiFile, 'utf8')) as Contract;
  const steps = resolveJourney(journey, contract);
  const values = {
    origin: 'Generated from openapi/openapi.yaml and test/journey by: npm run journey. Do not edit.',
    about: 'A file of a person in the sandbox, from the integration to its end, as docs/tutorial.md tells it.',
    basePath: contract.servers[0]?.url ?? '',
    notThere: 'Start the sandbox (npm run sandbox), or set GATEWAY_URL, TOKEN_URL, CLIENT_ID and CLIENT_SECRET.',
    ...sandboxUrls,
    ...traveller,
  };
  return Promise.all(
    dialects.map(async (dialect) => {
      const [language = '', name = ''] = dialect.file.split('/');
      const frame = readFileSync(new URL(dialect.frame, frames), 'utf8');
      const text = filled(frame, { ...values, steps: stepsOf(dialect, steps) });
      return { folder: join(examplesFolder, language), files: new Map([[name, await formatted(dialect, text)]]) };
    }),
  );
}

function stepsOf(dialect: Dialect, steps: readonly ResolvedStep[]): string {
  return steps
    .map((resolved) => {
      const { step, number } = resolved;
      const heading = commented(`${String(number)}. ${step.title}. ${step.note}`, dialect.comment);
      return [...heading, ...dialect.step(resolved)].map((line) => `${dialect.margin}${line}`).join('\n');
    })
    .join('\n\n');
}

/** @throws FrameError when a frame has a mark that nothing fills */
function filled(frame: string, values: Readonly<Record<string, string>>): string {
  return frame.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new FrameError(`nothing fills ${name}`);
    return value;
  });
}

/** A frame of a program does not fit its generator. */
class FrameError extends Error {
  override readonly name = 'FrameError';
}

async function formatted({ file }: Dialect, text: string): Promise<string> {
  const filepath = join(examplesFolder, file);
  return file.endsWith('.ts') ? format(text, { ...(await resolveConfig(filepath)), filepath }) : text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeOrCheck(await journeyFolders(), 'npm run journey');
}
