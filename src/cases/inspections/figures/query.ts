import type { Asked } from '../../../access/asked.ts';
import type { BookOfDay } from '../../../access/book/book.ts';
import type { Door } from '../../../access/door.ts';
import type { CalendarDate } from '../../../values/calendar.ts';
import type { EnterpriseNumber } from '../../../values/enterprise-number.ts';
import type { Integration } from '../../integrations/integration.ts';
import { notFound } from '../../life-cycle.ts';
import { monthsBetween, spanOf } from '../../months.ts';
import { shownCount, type Counted, type Figure } from './figure.ts';
import { sourcesOfMonth, sourcesOfToday, type FigurePorts } from './sources.ts';

/** Which figures: of one centre or of all, of these months of the calendar, both included. */
export interface FigureQuery {
  readonly enterpriseNumber?: EnterpriseNumber | undefined;
  readonly from: string;
  readonly to: string;
}

/** What the figures for inspectors need. */
export interface InspectionFigurePorts extends FigurePorts {
  readonly door: Door<Integration>;
  readonly centres: ReadonlyMap<string, unknown>;
  /** The smallest count that is shown as it is. */
  readonly smallestFigure: number;
}

/**
 * Counts what centres did, month by month, and how they stand today. There is no person in it, and small counts are not
 * shown as they are.
 * @throws Problem 404 for a centre that this gateway does not serve
 */
export function queryFigures(ports: InspectionFigurePorts, asked: Asked<FigureQuery>): Promise<readonly Figure[]> {
  return ports.door.perform('queryInspectionFigures', asked, {
    find: (_look, { enterpriseNumber }) => {
      if (enterpriseNumber === undefined) return [...ports.centres.keys()];
      if (!ports.centres.has(enterpriseNumber)) throw notFound();
      return [enterpriseNumber];
    },
    carryOut: async (centres, day, { from, to }) => {
      const figures: Figure[] = [];
      for (const centre of centres) figures.push(...(await figuresOf(ports, centre, monthsBetween(from, to), day)));
      return { outcome: figures.length > 0 ? 'answered' : 'noData', result: figures };
    },
  });
}

async function figuresOf(
  ports: InspectionFigurePorts,
  centre: EnterpriseNumber,
  months: readonly string[],
  day: { readonly book: BookOfDay; readonly today: CalendarDate },
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const add = (counted: readonly Counted[], month?: string) => {
    for (const { count, ...of } of counted) {
      const shown = shownCount(count, ports.smallestFigure);
      figures.push({ ...of, centre, ...(month === undefined ? {} : { month }), shown });
    }
  };
  for (const month of months) {
    for (const source of sourcesOfMonth) add(await source(ports, centre, spanOf(month), day.book), month);
  }
  for (const source of sourcesOfToday) add(await source(ports, centre, day));
  return figures;
}
