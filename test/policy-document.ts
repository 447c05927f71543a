import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Adjustable } from '../src/access/book/book.ts';
import { historyFile } from '../src/access/book/history.ts';
import { presentRows } from '../src/access/book/present.ts';
import { versionOf } from '../src/access/book/version.ts';
import type { PolicyView } from '../src/cases/reference-data/policy-schema.ts';
import { viewPolicy } from '../src/cases/reference-data/policy.ts';
import { streams } from '../src/streams/registry.ts';
import { pageWords, type PageWords } from './policy-headings.ts';

const pageLanguages = ['nl', 'fr', 'en'] as const;
type PageLanguage = (typeof pageLanguages)[number];
type Table = readonly [header: readonly string[], ...rows: (readonly string[])[]];

/** The page of the rule book in a language. */
export function policyPage(language: PageLanguage): string {
  const view = viewPolicy({ rows: presentRows, version: versionOf(presentRows) }, streams, language);
  const words = pageWords[language];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.codes, [table(codeTable(view, words))]],
    [words.grants, [words.grantsNote, ...grantTables(view, words)]],
    [words.acts, [words.actsNote, table(actTable(view, words))]],
    [words.roles, [table(roleTable(view, words))]],
    [words.relations, [words.relationsNote, table(relationTable(view, words))]],
    [words.scale, [words.scaleNote, table(scaleTable(view, words)), ...scaleUse(view, words)]],
    [words.informing, informing(view, words)],
    [words.deadlines, [words.deadlinesNote, table(deadlineTable(view, words))]],
    [words.registering, registering(view, words)],
    [words.flags, [...flags(view, words), words.flagsNote, table(flagTable(view, words))]],
    [words.exemption, [words.exemptionNote, table(exemptionTable(view, words)), ...exemptionUse(view, words)]],
    [words.rules, [words.rulesNote, table(ruleTable(view, words))]],
  ];
  const parts = sections.flatMap(([heading, content]) => [`## ${heading}`, ...content]);
  const opening = [`# ${words.title}`, words.introduction, `${words.generated} \`${view.version}\`.`];
  return `${[...opening, ...parts].join('\n\n')}\n`;
}

/** The page that leads to the others. */
function indexPage(): string {
  return [
    '# Rule book',
    `Who may see what, when, for how long and why, as the programme decides it. Version \`${versionOf(presentRows)}\`; every entry of the evidence names the version that decided.`,
    '- [Nederlands](policy.nl.md)\n- [Français](policy.fr.md)\n- [English](policy.en.md)',
    'The same is in JSON at `GET /refData/policy`. Past versions are in `src/access/book/history`; `npm run ledger:recompute` makes recorded decisions again with them. These pages are written by `npm run policy`.\n',
  ].join('\n\n');
}

function codeTable({ codes }: PolicyView, words: PageWords): Table {
  return [
    [words.code, words.setBy, words.what, words.period, words.review, words.needsReason, words.legalBasis, words.days],
    ...codes.map((row) => [
      `**${String(row.code)}** ${row.label}`,
      row.setByText,
      [
        row.setForText,
        ...(row.reasonToRegister ? [words.reasonToRegister] : []),
        ...(row.besideApplicant ? [words.besideApplicant] : []),
      ].join('; '),
      row.months
        ? words.months(row.months.value, boundsOf(row.months, words))
        : row.decision
          ? words.decision(
              row.decision.longestMonths.value,
              boundsOf(row.decision.longestMonths, words),
              row.decision.effectWithinMonths,
            )
          : '–',
      row.reviewedWithinMonths === undefined ? '–' : words.reviewedInPlace(row.reviewedWithinMonths),
      yesNo(row.needsReason, words),
      row.legalBasis,
      daysOf(row, words),
    ]),
  ];
}

/** A table for each role that has grants: its streams, code by code. */
function grantTables({ grants, roles }: PolicyView, words: PageWords): readonly string[] {
  const names = [...new Set(grants.map(({ role }) => role))];
  return names.flatMap((role) => {
    const own = grants.filter((grant) => grant.role === role);
    const title = roles.find(({ name }) => name === role)?.title ?? role;
    const rows = own.flatMap((grant) => {
      const what = grant.closedCategories.length === 0 ? words.allCategories : grant.categories.join(', ');
      const open = grant.conditionText === undefined ? what : `${what}; ${grant.conditionText}`;
      return [
        [`${grant.streamTitle} (\`${grant.stream}\`)`, grant.qualityCodes.join(', '), open, daysOf(grant, words)],
      ];
    });
    return [`### ${title}`, table([[words.stream, words.codes, words.categories, words.days], ...rows])];
  });
}

function actTable({ acts, roles }: PolicyView, words: PageWords): Table {
  return [
    [words.act, ...roles.map(({ title }) => title), words.scope, words.about, words.days],
    ...acts.map((act) => [
      `${act.title} (\`${act.name}\`)`,
      ...roles.map(({ name }) => (act.roles.includes(name) ? words.yes : '–')),
      act.scope,
      act.targetText,
      daysOf(act, words),
    ]),
  ];
}

function roleTable({ roles }: PolicyView, words: PageWords): Table {
  return [
    [words.role, words.consultsAs, words.days],
    ...roles.map((role) => [
      `${role.title} (\`${role.name}\`)`,
      roles.find(({ name }) => name === role.consultsAs)?.title ?? '–',
      daysOf(role, words),
    ]),
  ];
}

function relationTable({ relations, roles }: PolicyView, words: PageWords): Table {
  return [
    [words.relation, words.refusedBy, words.exempt, words.days],
    ...relations.map((row) => [
      row.title,
      `\`${row.refusedBy}\``,
      row.exemptRoles.map((name) => roles.find((role) => role.name === name)?.title ?? name).join(', '),
      daysOf(row, words),
    ]),
  ];
}

function scaleTable({ scale }: PolicyView, words: PageWords): Table {
  return [
    [words.days, words.base, words.perDependant, words.source],
    ...scale.map((row) => [
      daysOf(row, words),
      words.euro(row.base.value),
      words.euro(row.perDependant.value),
      words.sources[row.source],
    ]),
  ];
}

function scaleUse({ scaleUse: rows }: PolicyView, words: PageWords): readonly string[] {
  return rows.map((row) => {
    const { cadastralIncomeIgnored, cadastralIncomeFactor, incomeYearsBefore, incomeYearsBeforeAtMost } = row;
    const ignored = words.euro(cadastralIncomeIgnored.value);
    const whose = row.alsoCounted.map(({ title }) => title);
    const said = words.scaleUse(whose, ignored, cadastralIncomeFactor, incomeYearsBefore, incomeYearsBeforeAtMost);
    return `${said} ${row.legalBasis}; ${daysOf(row, words)}.`;
  });
}

function informing({ informing: rows }: PolicyView, words: PageWords): readonly string[] {
  return rows.map(
    (row) =>
      `${words.informed(row.withinWorkingDays.value, boundsOf(row.withinWorkingDays, words))} ${row.legalBasis}; ${daysOf(row, words)}.`,
  );
}

function deadlineTable({ deadlines, codes }: PolicyView, words: PageWords): Table {
  return [
    [words.deadline, words.codes, words.counted, words.delay, words.source, words.legalBasis, words.days],
    ...deadlines.map((row) => [
      `${row.title} (\`${row.kind}\`)`,
      codes
        .filter(({ setFor }) => row.concerns.includes(setFor))
        .map(({ code }) => String(code))
        .join(', '),
      row.fromText,
      delayOf(row, words),
      words.deadlineSources[row.source],
      row.legalBasis,
      daysOf(row, words),
    ]),
  ];
}

function exemptionTable({ exemption }: PolicyView, words: PageWords): Table {
  return [
    [words.kind, words.days, words.amount, words.source],
    ...exemption.map((row) => [
      row.title,
      daysOf(row, words),
      `${words.euro(row.amount.value)} ${words.per[row.per]}`,
      words.sources[row.source],
    ]),
  ];
}

function delayOf(
  { days, months, newAfterMonths, soonAfterMonths: soon }: PolicyView['deadlines'][number],
  words: PageWords,
): string {
  const delay =
    days !== undefined ? words.daysAfter(days) : months !== undefined ? words.monthsAfter(months) : words.thatDay;
  return [
    delay,
    ...(newAfterMonths === undefined ? [] : [words.newAfter(newAfterMonths)]),
    ...(soon ? [words.soonAfter(soon.value, boundsOf(soon, words))] : []),
  ].join(', ');
}

function registering({ registering: rows }: PolicyView, words: PageWords): readonly string[] {
  return rows.map((row) =>
    [
      words.applicationWithin(row.applicationWithinDays.value, boundsOf(row.applicationWithinDays, words)),
      words.informedBefore(row.informedBeforeDays.value, boundsOf(row.informedBeforeDays, words)),
      words.householdKnown(row.householdKnownMonths),
      `${row.legalBasis}; ${daysOf(row, words)}.`,
    ].join(' '),
  );
}

function flags({ flags: rows }: PolicyView, words: PageWords): readonly string[] {
  return rows.map((row) =>
    [
      words.flagHandled(row.handleWithinDays.value, boundsOf(row.handleWithinDays, words)),
      words.flagKept(row.keepMonths.value, boundsOf(row.keepMonths, words)),
      `${words.deadlineSources[row.source]}; ${row.legalBasis}; ${daysOf(row, words)}.`,
    ].join(' '),
  );
}

function flagTable({ flagFeedback }: PolicyView, words: PageWords): Table {
  return [
    [words.code, words.what, words.comment, words.source, words.days],
    ...flagFeedback.map((row) => [
      String(row.code),
      row.title,
      yesNo(row.needsComment, words),
      words.deadlineSources[row.source],
      daysOf(row, words),
    ]),
  ];
}

function exemptionUse({ exemption, exemptionUse: rows }: PolicyView, words: PageWords): readonly string[] {
  const titleOf = (kind: string) => exemption.find((row) => row.kind === kind)?.title ?? kind;
  return rows.map((row) => {
    const windows = row.windows.map(({ firstFrom, years }) => words.exemptionWindow(years, firstFrom)).join('; ');
    const used = words.exemptionUse(row.days.value, boundsOf(row.days, words), windows);
    const kinds = words.exemptionKinds(row.withoutCounter.map(titleOf).join(', '), row.shortageJobMonths);
    return `${used} ${kinds} ${row.legalBasis}; ${daysOf(row, words)}.`;
  });
}

function ruleTable({ rules }: PolicyView, words: PageWords): Table {
  return [
    [words.refusedBy, words.judges, words.reason, words.remedy, words.legalBasis, words.days],
    ...rules.map((row) => [
      `\`${row.ruleCode}\``,
      row.judgesText,
      row.reason,
      row.remedy,
      row.legalBasis,
      daysOf(row, words),
    ]),
  ];
}

function table([header, ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function boundsOf({ least, most, setting }: Adjustable, words: PageWords): string {
  return words.bounds(least, most, `\`${setting.replace(/\..*/, '')}\``);
}

function yesNo(value: boolean, words: PageWords): string {
  return value ? words.yes : words.no;
}

function daysOf(row: { readonly validFrom: string; readonly validUntil?: string | undefined }, words: PageWords) {
  const until = row.validUntil === undefined ? '' : ` ${words.until} ${row.validUntil}`;
  return `${words.from} ${row.validFrom}${until}`;
}

/** Every file that follows from the rule book, with its content: the pages, and the book of the present version. */
function generatedFiles(): readonly (readonly [path: string, content: string])[] {
  const snapshot = fileURLToPath(historyFile(versionOf(presentRows)));
  return [
    ...pageLanguages.map((language) => {
      const page = fileURLToPath(new URL(`../docs/policy.${language}.md`, import.meta.url));
      return [page, policyPage(language)] as const;
    }),
    [fileURLToPath(new URL('../docs/policy.md', import.meta.url)), indexPage()],
    [snapshot, `${JSON.stringify(presentRows, undefined, 1)}\n`],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) {
    for (const [path, content] of generatedFiles()) writeFileSync(path, content);
  } else if (process.argv.includes('--check')) {
    const stale = generatedFiles().filter(
      ([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
    );
    for (const [path] of stale) {
      const file = path.slice(fileURLToPath(new URL('..', import.meta.url)).length);
      process.stderr.write(`${file} is not what the rule book says. Run: npm run policy\n`);
      process.exitCode = 1;
    }
  } else {
    process.stderr.write('Say --write or --check\n');
    process.exitCode = 2;
  }
}
