import type { Asked } from '../../access/asked.ts';
import type { Withholding, WithholdingPlace } from './withholding.ts';
import type { WithholdingPorts } from './withhold.ts';

export interface WithholdingQuery {
  readonly after?: WithholdingPlace | undefined;
  readonly pageSize: number;
}

export interface Withholdings {
  readonly items: readonly Withholding[];
  /** Continue after this one; absent on the last page. */
  readonly next?: WithholdingPlace;
}

/**
 * Lists what the caller's centre withholds now, what appears first before. No person and no reason is in it: a reason
 * stands in the evidence of the withholding.
 * @throws Problem
 */
export function queryWithholdings(
  ports: Pick<WithholdingPorts, 'door' | 'withholdings'>,
  asked: Asked<WithholdingQuery>,
): Promise<Withholdings> {
  return ports.door.perform('queryWithholdings', asked, {
    find: () => undefined,
    carryOut: async (_found, { today }, { after, pageSize }) => {
      const page = { today, ...(after === undefined ? {} : { after }), limit: pageSize + 1 };
      const found = await ports.withholdings.list(asked.caller.centre, page);
      const items = found.slice(0, pageSize);
      const last = items.at(-1);
      return {
        outcome: items.length > 0 ? 'answered' : 'noData',
        result: { items, ...(found.length > pageSize && last ? { next: last } : {}) },
      };
    },
  });
}
