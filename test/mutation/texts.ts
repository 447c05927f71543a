/** The part of a syntax tree (Babel) that is looked at here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly callee?: Node;
  readonly property?: Node;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}
interface Path {
  readonly node: Node;
  readonly parent: Node | null;
}

/** Methods of a schema whose argument only describes it; `npm run openapi:check` compares that with the contract. */
const describing: readonly unknown[] = ['meta', 'describe'];

/**
 * Leaves what is said to people out of the mutation: a text of several words (codes have no spaces), the description of
 * a schema; a test could only repeat the sentence. And the reading of a file of texts: with another file or other keys
 * the module does not load, so there is nothing to try.
 * @returns why, or undefined for what is mutated
 */
export function whyText({ node, parent }: Path): string | undefined {
  switch (node.type) {
    case 'CallExpression':
      return node.callee?.name === 'readTexts' ? 'file of texts' : undefined;
    case 'StringLiteral':
      return String(node.value).trim().includes(' ') ? 'text of several words' : undefined;
    case 'TemplateLiteral':
      return node.quasis?.some(({ value }) => /\w \w/.test(value.raw)) ? 'text of several words' : undefined;
    case 'ObjectExpression':
      return describing.includes(parent?.callee?.property?.name) ? 'description of a schema' : undefined;
    default:
      return undefined;
  }
}

/** What Stryker loads. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: { shouldIgnore: whyText } }];
