/** An answer to measure: a stream, and somebody in the simulator about whom it has much to say. */
export interface Case {
  readonly name: string;
  readonly stream: string;
  /** Tag of the persona. */
  readonly persona: string;
  readonly query?: string;
  /** The list in the reply is cut to about so many bytes; absent: the reply as it is. */
  readonly cut?: { readonly element: string; readonly bytes: number };
}

const year = new Date().getFullYear();

/** Small and middling answers, on which the goals are set. */
export const cases: readonly Case[] = [
  {
    name: 'dimona 3 KB',
    stream: 'dimona',
    persona: 'sixty-employers',
    cut: { element: 'employment', bytes: 3_000 },
  },
  {
    name: 'dimona 30 KB',
    stream: 'dimona',
    persona: 'sixty-employers',
    cut: { element: 'employment', bytes: 30_000 },
  },
];

/** The largest answers that are realistic; `--largest` measures them too. */
export const largestCases: readonly Case[] = [
  { name: 'dimona, 60 employers', stream: 'dimona', persona: 'sixty-employers' },
  {
    name: 'patrimonium, 20 parcels with co-owners',
    stream: 'patrimonium',
    persona: 'twenty-parcels',
    query: 'withCoOwners=true',
  },
  {
    name: 'selfEmployed, 40 quarters',
    stream: 'selfEmployed',
    persona: 'forty-quarters',
    query: `from=${String(year - 10)}-01-01&to=${String(year - 1)}-12-31`,
  },
];
