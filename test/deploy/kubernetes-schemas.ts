import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { judges, type KubernetesObject } from './chart.ts';

/** The package with the schema of a kind: the kinds of Kubernetes, then those of the Prometheus operator. */
function packageOf({ apiVersion, kind }: KubernetesObject): string {
  const packages = ['kubernetes-models', '@kubernetes-models/prometheus-operator'];
  const found = packages.find((name) => existsSync(join(judges, 'node_modules', name, apiVersion, `${kind}.js`)));
  if (found === undefined) throw new Error(`there is no schema of ${kind} in ${apiVersion}`);
  return `${found}/${apiVersion}/${kind}`;
}

/** What the schema of its kind says against an object: what is missing or of a wrong type. */
export async function againstSchema(object: KubernetesObject): Promise<readonly string[]> {
  const path = pathToFileURL(join(judges, 'node_modules', `${packageOf(object)}.js`)).href;
  const models = (await import(path)) as Record<string, new (content: object) => { validate(): void }>;
  try {
    new models[object.kind]!(object).validate();
    return [];
  } catch (error) {
    return [`${object.kind} ${object.metadata.name}: ${(error as Error).message}`];
  }
}

/**
 * The fields of objects that their kinds do not have. The schemas allow them and Kubernetes drops them; the types that
 * are made from the same source do not allow them in a literal, so the compiler finds them.
 */
export function unknownFields(objects: readonly KubernetesObject[]): readonly string[] {
  const file = join(judges, 'rendered.ts');
  const lines = objects.map(
    (object, index) =>
      `import type { I${object.kind} as Kind${String(index)} } from '${packageOf(object)}';\n` +
      `export const object${String(index)}: Kind${String(index)} = ${JSON.stringify(object)};`,
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  const source = ts.createSourceFile(file, lines.join('\n'), ts.ScriptTarget.ESNext);
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.getSourceFile = (name, ...rest) => (name === file ? source : disk.getSourceFile(name, ...rest));
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
