import { refined, type Asked } from '../../access/asked.ts';
import type { CalendarDate, Clock } from '../../values/calendar.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { AnswerPlace } from '../answer-place.ts';
import { requireSsin } from '../life-cycle.ts';
import { filteredPage } from '../visible-page.ts';
import type { Crossing } from './crossings.ts';
import type { Flag, FlagFigures, FlagState } from './flag.ts';
import { shown, type FlagPorts, type ShownFlag } from './read.ts';

/** Which flags of the caller's centre; all conditions must hold. */
export interface FlagQuery {
  readonly states: readonly FlagState[];
  readonly ssin?: string | undefined;
  readonly crossings?: readonly Crossing[] | undefined;
  readonly dueUntil?: CalendarDate | undefined;
  readonly after?: AnswerPlace | undefined;
  readonly pageSize: number;
}

/** Flags of a centre, and how many there are. */
export interface FlagPage {
  readonly items: readonly ShownFlag[];
  readonly next?: AnswerPlace;
  readonly figures: FlagFigures;
  readonly today: CalendarDate;
}

/**
 * Lists the flags of the caller's centre: what waits for an answer by due day, so that what is overdue comes first, then
 * what is answered, newest first. Those of persons near the caller are left out; the figures have them too.
 * @throws Problem
 */
export function queryFlags(
  ports: FlagPorts & { readonly clock: Clock; readonly fictiveSsins: boolean },
  asked: Asked<FlagQuery>,
): Promise<FlagPage> {
  const { centre } = asked.caller;
  const checked = refined(asked, ({ ssin, ...query }) => ({
    ...query,
    ssin: ssin === undefined ? undefined : requireSsin(ssin, ports),
  }));
  return ports.door.perform('queryFlags', checked, {
    find: (look, { ssin }) => {
      if (ssin) look.person(ssin);
      return look.lists();
    },
    carryOut: async (maySee, { today }, { after, pageSize, ...wanted }) => {
      const { items, next } = await filteredPage<Flag, Flag, AnswerPlace>(
        { after, pageSize },
        {
          read: (page) => ports.flags.list(centre, { ...listed(wanted, page.limit), today, ...placeIn(page) }),
          placeOf,
          visible: (flags) =>
            flags.filter((flag) => maySee(flag.ssin) && (wanted.crossings?.includes(flag.crossing) ?? true)),
        },
      );
      const shownItems: ShownFlag[] = [];
      for (const flag of items) shownItems.push(await shown(ports, flag, today));
      const figures = await ports.flags.figures(centre, today);
      return {
        outcome: items.length > 0 ? 'answered' : 'noData',
        shown: items.map(({ ssin }) => ssin),
        result: { items: shownItems, figures, today, ...(next === undefined ? {} : { next }) },
      };
    },
  });
}

interface Wanted extends Pick<FlagQuery, 'states' | 'crossings' | 'dueUntil'> {
  readonly ssin?: Ssin | undefined;
}

/** Flags that are read at once when most of them may be left out. */
const atOnce = 200;

/** What the store can tell apart. The kind is encrypted: it is told apart here, so more are read at once. */
const listed = ({ states, ssin, dueUntil, crossings }: Wanted, limit: number) => ({
  states,
  limit: crossings ? Math.max(limit, atOnce) : limit,
  ...(ssin ? { ssin } : {}),
  ...(dueUntil === undefined ? {} : { dueUntil }),
});

const placeIn = ({ after }: { readonly after?: AnswerPlace }) => (after === undefined ? {} : { after });

const placeOf = ({ stage, dueOn, flagId: id }: Flag): AnswerPlace => ({ isAnswered: stage !== 'open', dueOn, id });
