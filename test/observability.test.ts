import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docker/observability');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly guide: string };
}
const rules = (parse(read('alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('grafana/dashboards/gateway.json')) as {
  panels: { title: string; targets: { expr: string }[] }[];
};

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');
/** Figures that Prometheus itself and prom-client give. */
const given = ['up', 'nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'];
const figuresIn = (expression: string) =>
  [...expression.matchAll(/\b(?:up|(?:gateway|nodejs|process)_[a-z0-9_]+)\b/g)].map(([name]) => name);
const isGiven = (name: string) =>
  given.includes(name) ||
  source.includes(`'${name}'`) ||
  source.includes(`'${name.replace(/_(bucket|count|sum)$/, '')}'`);

test.each(rules)('$alert reads figures that exist, and its guide is written', ({ alert, expr, annotations }) => {
  expect(figuresIn(expr)).not.toEqual([]);
  expect(figuresIn(expr).filter((name) => !isGiven(name))).toEqual([]);
  expect(annotations.guide).toBe(`docs/operations.md#${alert.toLowerCase()}`);
  expect(readFileSync(join(root, 'docs/operations.md'), 'utf8')).toContain(`\n### ${alert}\n`);
});

test.each(dashboard.panels)('the panel "$title" reads figures that exist', ({ targets }) => {
  const figures = targets.flatMap(({ expr }) => figuresIn(expr));
  expect(figures).not.toEqual([]);
  expect(figures.filter((name) => !isGiven(name))).toEqual([]);
});

describe.skipIf(!answers('promtool', '--version'))('promtool', () => {
  test.each([
    ['check', 'rules', 'alerts.yml'],
    ['check', 'config', 'prometheus.yml'],
    ['test', 'rules', 'alerts.test.yml'],
  ])('%s %s %s', (...words) => {
    expect(() => execFileSync('promtool', words, { cwd: folder, stdio: 'pipe' })).not.toThrow();
  });

  test('every rule has a test', () => {
    const tested = new Set([...read('alerts.test.yml').matchAll(/alertname: (\w+)/g)].map(([, name]) => name));
    expect(rules.map(({ alert }) => alert).filter((name) => !tested.has(name))).toEqual([]);
  });
});

function answers(program: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
