/** What node-soap read of a request: texts, and groups of them by element name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The group at a path of element names; empty when there is none. */
export function groupAt(args: Arguments, ...path: readonly string[]): Arguments {
  let current: unknown = args;
  for (const name of path) current = isGroup(current) ? current[name] : undefined;
  return isGroup(current) ? current : {};
}

/** The text at a path of element names, also of an element with attributes; undefined when there is none. */
export function textAt(args: Arguments, ...path: readonly string[]): string | undefined {
  const last = path.at(-1) ?? '';
  const value = groupAt(args, ...path.slice(0, -1))[last];
  const text = isGroup(value) ? value['$value'] : value;
  return typeof text === 'string' || typeof text === 'number' || typeof text === 'boolean' ? String(text) : undefined;
}

/** A boolean at a path, by the rules of xs:boolean. */
export function flagAt(args: Arguments, ...path: readonly string[]): boolean {
  const text = textAt(args, ...path);
  return text === 'true' || text === '1';
}

function isGroup(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** node-soap turns dates into moments and numbers into floats; here every value stays the text that was sent. */
export const asText: Readonly<Record<string, (text: string) => string>> = Object.fromEntries(
  ['boolean', 'date', 'dateTime', 'time', 'gYear', 'int', 'integer', 'long', 'decimal'].map(
    (type) => [type, (text: string) => text] as const,
  ),
);
