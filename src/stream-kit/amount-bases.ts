import { z } from 'zod';
import { closedList } from '../values/code-list.ts';
import { readCodeLists } from '../values/text-file.ts';

const bases = ['gross', 'untaxed'] as const;

const read = readCodeLists(new URL('amount-basis-codes.yaml', import.meta.url), ['amountBases']);

/** Whether an amount is gross or net, in words. The stream dgph publishes the list. */
export const amountBases = closedList(read.amountBases, bases);

/** Stands beside amounts in answers. */
export const amountBasis = z
  .enum(bases)
  .describe(
    'Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.',
  );
