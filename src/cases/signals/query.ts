import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { Integration } from '../integrations/integration.ts';
import type { Signal, SignalRule, SignalState, SignalStore } from './signal.ts';

export interface SignalQuery {
  readonly rules?: readonly SignalRule[] | undefined;
  readonly states?: readonly SignalState[] | undefined;
  readonly userId?: string | undefined;
  readonly after?: string | undefined;
  readonly pageSize: number;
}

export interface SignalPage {
  readonly signals: readonly Signal[];
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
}

/**
 * Lists patterns in the work of the users of the caller's centre, newest first. An officer who also works in the centre
 * does not see those about the own work.
 * @throws Problem
 */
export function querySignals(
  ports: { readonly door: Door<Integration>; readonly signals: SignalStore },
  asked: Asked<SignalQuery>,
): Promise<SignalPage> {
  const { centre, userId: officer } = asked.caller;
  return ports.door.perform('querySignals', asked, {
    find: () => undefined,
    carryOut: async (_found, _granted, { rules, states, userId, after, pageSize }) => {
      const found = await ports.signals.list(centre, {
        ...(rules === undefined ? {} : { rules }),
        ...(states === undefined ? {} : { states }),
        ...(userId === undefined ? {} : { userId }),
        ...(after === undefined ? {} : { after }),
        notAbout: officer,
        limit: pageSize + 1,
      });
      const signals = found.slice(0, pageSize);
      const last = signals.at(-1);
      return {
        outcome: signals.length > 0 ? 'answered' : 'noData',
        result: { signals, ...(found.length > pageSize && last ? { next: last.signalId } : {}) },
      };
    },
  });
}
