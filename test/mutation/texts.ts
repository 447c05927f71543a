/** The part of a syntax tree (Babel) that is looked at here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly key?: Node;
  readonly callee?: Node;
  readonly property?: Node;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}
interface Path {
  readonly node: Node;
  readonly parent: Node | null;
}

const languages: readonly unknown[] = ['nl', 'fr', 'de', 'en'];
/** Methods of a schema whose argument only describes it; `npm run openapi:check` compares that with the contract. */
const describing: readonly unknown[] = ['meta', 'describe'];

/**
 * Leaves what is said to people out of the mutation: a property in a language, a text of several words (codes have no
 * spaces), the description of a schema. A test could only repeat the sentence.
 * @returns why, or undefined for what is mutated
 */
export function whyText({ node, parent }: Path): string | undefined {
  switch (node.type) {
    case 'ObjectProperty':
      return languages.includes(node.key?.name) ? 'text in a language' : undefined;
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
