import type { BookOfDay, RuleBook } from '../../../access/book/book.ts';
import { codeFor } from '../../../access/book/look-up.ts';
import type { AccessRecords, RecordCount } from '../../../evidence/evidence.ts';
import type { Span } from '../../../evidence/work-records.ts';
import type { EnterpriseNumber } from '../../../values/enterprise-number.ts';
import type { CalendarDate } from '../../../values/calendar.ts';
import { noFigures, type CitizenCounts } from '../../citizen-questions/figures.ts';
import type { DeadlineStore } from '../../deadlines/deadline.ts';
import { rulesOf } from '../../deadlines/query.ts';
import type { FlagStore } from '../../flags/flag.ts';
import type { SignalStore } from '../../signals/signal.ts';
import type { Counted, FigureKind } from './figure.ts';
import type { LifeCycleCounts } from './life-cycle-counts.ts';

/** Where the figures come from. */
export interface FigurePorts {
  readonly accessRecords: Pick<AccessRecords, 'counts'>;
  readonly lifeCycleCounts: LifeCycleCounts;
  readonly signals: Pick<SignalStore, 'counts'>;
  readonly deadlines: Pick<DeadlineStore, 'countOverdue'>;
  readonly citizenCounts: CitizenCounts;
  readonly flags: Pick<FlagStore, 'figures'>;
  readonly book: RuleBook;
  readonly endingSoonDays: number;
}

/** Counts something of a centre, of a month of the calendar. A further figure is a further source. */
export const sourcesOfMonth: readonly ((
  ports: FigurePorts,
  centre: EnterpriseNumber,
  span: Span,
  book: BookOfDay,
) => Promise<readonly Counted[]>)[] = [
  async ({ accessRecords }, centre, { from, until }) => fromEvidence(await accessRecords.counts(centre, from, until)),
  ({ lifeCycleCounts }, centre, span, book) => lifeCycleCounts.within(centre, span, codeFor(book, 'inquiry')),
  async ({ signals }, centre, span) =>
    (await signals.counts(centre, span)).map(({ rule, state, count }) => ({
      figure: 'signals',
      signal: rule,
      signalState: state,
      count,
    })),
];

/** The same for how things stand today. */
export const sourcesOfToday: readonly ((
  ports: FigurePorts,
  centre: EnterpriseNumber,
  day: { readonly book: BookOfDay; readonly today: CalendarDate },
) => Promise<readonly Counted[]>)[] = [
  async (ports, centre, { book }) => {
    const counts = await ports.deadlines.countOverdue(centre, rulesOf(ports, book));
    return [...counts].map(([deadline, count]) => ({ figure: 'overdue', deadline, count }));
  },
  async ({ citizenCounts }, centre, { today }) => {
    const { open, overdue, withheld } = (await citizenCounts.figures(today, [centre])).get(centre) ?? noFigures;
    const counts = { questionsOpen: open, questionsOverdue: overdue, recordsWithheld: withheld };
    return positive(counts);
  },
  async ({ flags }, centre, { today }) => {
    const { open, overdue } = await flags.figures(centre, today);
    return positive({ flagsOpen: open, flagsOverdue: overdue });
  },
];

/** The figures that have something to count. */
function positive(counts: Readonly<Partial<Record<FigureKind, number>>>): readonly Counted[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([figure, count]) => ({ figure: figure as FigureKind, count }));
}

/**
 * What the evidence of a centre tells. Each record counts once: what was refused is told by its rule and not by its
 * stream and code, so that no figure can be had as the difference of two others. Pure.
 */
export function fromEvidence(counts: readonly RecordCount[]): readonly Counted[] {
  const refusals = new Map<string, Counted>();
  const consultations: Counted[] = [];
  for (const { action, stream, qualityCode, outcome, rule, count } of counts) {
    if (outcome === 'denied') {
      const key = `${action} ${rule ?? ''}`;
      const before = refusals.get(key)?.count ?? 0;
      refusals.set(key, {
        figure: 'refusals',
        action,
        ...(rule === undefined ? {} : { rule }),
        count: before + count,
      });
    } else if (action === 'consult') {
      consultations.push({
        figure: 'consultations',
        ...(stream === undefined ? {} : { stream }),
        ...(qualityCode === undefined ? {} : { qualityCode }),
        outcome,
        count,
      });
    }
  }
  return [...consultations, ...refusals.values()];
}
