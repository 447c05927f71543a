import { Client } from 'pg';

type Query = (this: Client, ...args: unknown[]) => unknown;

/**
 * What a gateway of this process asks the database: the texts of the statements, in order. Queues and counts of calls
 * are left out: they are shared by all requests of a moment.
 */
export async function statementsOf<T>(act: () => Promise<T>): Promise<{ result: T; statements: readonly string[] }> {
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  const statements: string[] = [];
  prototype.query = function (this: Client, ...args) {
    const [asked] = args;
    const text = typeof asked === 'string' ? asked : String((asked as { readonly text?: unknown }).text);
    if (!/pgboss|consultation_rate/.test(text)) statements.push(text);
    return original.apply(this, args);
  };
  try {
    const result = await act();
    return { result, statements };
  } finally {
    prototype.query = original;
  }
}
