import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featuresIn } from './scenarios/features.ts';
import { readOperations } from './scenarios/operations.ts';
import {
  arrivalOf,
  faultsOf,
  readRequirements,
  rowsOf,
  scenarioLanguages,
  sectionOf,
  sources,
  type Evidence,
  type Proof,
  type Requirement,
  type Requirements,
  type Row,
} from './scenarios/requirements.ts';
import { steps } from './scenarios/steps/index.ts';

/** The page with the table. */
export const requirementsFile = fileURLToPath(new URL('../docs/requirements.md', import.meta.url));

/** The scenarios, steps and operations of the repository. */
export function readEvidence(): Evidence {
  return { features: scenarioLanguages.flatMap(featuresIn), steps, operations: readOperations() };
}

/** The page: requirement → scenarios → operations, section by section. */
export function requirementsPage(requirements: Requirements, evidence: Evidence): string {
  const rows = rowsOf(requirements, evidence);
  const sections = Object.entries(requirements.sections).flatMap(([section, { nl, fr }]) => [
    `## ${nl} · ${fr}`,
    tableOf(rows.filter(({ requirement }) => sectionOf(requirement) === section)),
  ]);
  return `${[
    '# Requirements',
    'What the training of the Programmatory Service on the streams asks, and what the law and daily work add: each requirement with the scenarios that prove it and the operations that those ask. Each scenario is played against a whole gateway, and fails when a sentence of it asks another operation than it says.',
    'Written by `npm run requirements` from `test/scenarios/requirements.yaml` and the tags of the scenarios; not to be edited by hand. A requirement of the gateway without a scenario in one of the languages, or a tag that is no requirement, fails `npm run requirements:check`.',
    summaryOf(rows, requirements),
    ...sections,
  ].join('\n\n')}\n`;
}

type Cells = readonly string[];

function tableOf(rows: readonly Row[]): string {
  return table(
    ['requirement', 'eis · exigence', 'scenarios (nl)', 'scénarios (fr)', 'operations', 'state'],
    rows.map((row) => {
      const { id, nl, fr } = row.requirement;
      const { proofs, operations } = row;
      return [
        id,
        lines([nl, `_${fr}_`]),
        lines(proofs.nl.map(linkTo)),
        lines(proofs.fr.map(linkTo)),
        lines(operations.map(({ method, path }) => `\`${method} ${path}\``)),
        stateOf(row),
      ];
    }),
  );
}

const proven = 'proven by scenarios in Dutch and French';
const elsewhereState = 'not a matter of the gateway';

/** How many requirements are in each state, by where they come from. */
function summaryOf(rows: readonly Row[], { sections }: Requirements): string {
  const told = rows.map(({ requirement }) => ({
    from: sections[sectionOf(requirement)]?.from,
    state: shortStateOf(requirement),
  }));
  const count = (of: (state: string) => boolean) =>
    sources.map((source) => String(told.filter(({ from, state }) => from === source && of(state)).length));
  const states = [...new Set(told.map(({ state }) => state))].sort();
  const line = (state: string) => [state, ...count((one) => one === state)];
  return table(
    ['state', 'of the training', 'of the law and daily work'],
    [
      line(proven),
      ...states.filter((state) => state !== proven && state !== elsewhereState).map(line),
      line(elsewhereState),
      ['all', ...count(() => true)],
    ],
  );
}

function shortStateOf({ arrives, elsewhere }: Requirement): string {
  if (arrives !== undefined) return `comes with ${arrivalOf(arrives)}`;
  return elsewhere === undefined ? proven : elsewhereState;
}

function stateOf({ requirement: { arrives, elsewhere } }: Row): string {
  if (arrives !== undefined) return `comes with ${arrivalOf(arrives)}`;
  if (elsewhere !== undefined) return lines(['not a matter of the gateway:', elsewhere.nl, `_${elsewhere.fr}_`]);
  return 'proven';
}

/** A link with the number of the file and the title, in which the columns of a plan stand between guillemets. */
function linkTo({ file, heading, rows }: Proof): string {
  const [, number = file] = /\/(\d+)-/.exec(file) ?? [];
  const titles = [heading.replace(/<([^>]*)>/g, '‹$1›'), ...rows].join(' – ');
  const title = titles.replace(/[[\]*_]/g, String.raw`\$&`);
  return `[${number} ${title}](../test/scenarios/${file})`;
}

function lines(parts: Cells): string {
  return parts.length === 0 ? '–' : parts.join('<br>');
}

function table(header: Cells, rows: readonly Cells[]): string {
  const row = (cells: Cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const requirements = readRequirements();
  const evidence = readEvidence();
  const faults = faultsOf(requirements, evidence);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  const page = requirementsPage(requirements, evidence);
  if (process.argv.includes('--write')) {
    writeFileSync(requirementsFile, page);
  } else if (process.argv.includes('--check')) {
    if (!existsSync(requirementsFile) || readFileSync(requirementsFile, 'utf8') !== page) {
      process.stderr.write('docs/requirements.md is not what the scenarios say. Run: npm run requirements\n');
      process.exitCode = 1;
    }
  } else {
    process.stderr.write('Say --write or --check\n');
    process.exitCode = 2;
  }
}
