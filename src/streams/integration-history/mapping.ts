import { coded } from '../../values/code-list.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { dateOf, textOf } from '../../values/xsd-values.ts';
import type { LocalizedText } from '../../values/localized-text.ts';
import { includesDay, overlapOf } from '../../values/period-overlap.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { newestPeriodFirst } from '../../stream-kit/order.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists, sectorCode } from './codes.ts';
import type { AccessReply, Consultation, NetworkReply } from './reply.ts';
import type { CentreRegistration, NetworkRegistration, NetworkSector } from './schema.ts';

const centreSector = '17';

interface ReplyPeriod {
  readonly StartDate?: string;
  readonly EndDate?: string;
}

/** Registrations by centres: those of others, and those of the own centre, recognised by its NIS code. */
export function toCentres(
  replies: readonly AccessReply[],
  context: StreamContext,
): { readonly otherCentres: CentreRegistration[]; readonly ownCentre: CentreRegistration[] } {
  const rows = new Map<string, CentreRegistration>();
  for (const { Purpose: code, Period: period, OrgUnit: unit } of replies.flatMap((reply) => reply.Registrations)) {
    // The same registration may stand in both directories.
    const key = [unit, code, period.StartDate, period.EndDate].join(' ');
    if (!rows.has(key)) rows.set(key, toRegistration(code, period, nisCodeOf(unit), context));
  }
  const sorted = [...rows.values()].sort(currentFirst);
  const isOwn = ({ centre }: CentreRegistration) => centre.code === context.centre.nisCode;
  return {
    otherCentres: sorted.filter((row) => !isOwn(row)),
    // A centre does not overlap with itself.
    ownCentre: sorted.filter(isOwn).map((row) => withoutAbsent({ ...row, overlap: undefined })),
  };
}

/** A unit is a NIS code, of which a number may lose the zeros in front. */
function nisCodeOf(unit: string | undefined): string | undefined {
  return unit !== undefined && /^\d{1,5}$/.test(unit) ? unit.padStart(5, '0') : textOf(unit);
}

function toRegistration(
  code: string,
  period: ReplyPeriod,
  unit: string | undefined,
  context: StreamContext,
): CentreRegistration {
  const { today, integration } = context;
  const { startDate, endDate, isCurrent } = toPeriod(period, today);
  return withoutAbsent({
    centre: withoutAbsent({ code: unit, name: unit === undefined ? undefined : context.centreName(unit) }),
    qualityCode: sectorCode(centreSector, withoutZeros(code)),
    startDate,
    endDate,
    isCurrent,
    overlap: overlapOf({ startDate: startDate ?? integration.startDate, endDate }, integration),
  });
}

/** Other sectors that know the person, by number of the sector. Sector 17 is left out: the centres are a list of their own. */
export function toSectors(replies: readonly NetworkReply[], { today }: StreamContext): NetworkSector[] {
  const consultations = replies.flatMap(({ ConsultOtherSectorsResult: result }) => result?.Consultation ?? []);
  const bySector = Map.groupBy(consultations, ({ Sector: sector }) => withoutZeros(sector));
  return [...bySector]
    .filter(([sector]) => sector !== centreSector)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([sector, rows]) => ({
      sector: coded(codeLists.networkSectors, sector, described(rows, 'Sector')),
      registrations: [...Map.groupBy(rows, ({ QualityCode: code }) => withoutZeros(code))]
        .map(([code, same]) => toNetworkRegistration(sector, code, same, today))
        .sort(byCode),
    }));
}

function toNetworkRegistration(
  sector: string,
  code: string,
  rows: readonly Consultation[],
  today: string,
): NetworkRegistration {
  const periods = rows
    .flatMap(({ Period: found }) => found)
    .map((period) => toPeriod(period, today))
    .sort(newestPeriodFirst);
  return {
    qualityCode: sectorCode(sector, code, described(rows, 'QualityCode')),
    periods,
    isCurrent: periods.some(({ isCurrent }) => isCurrent),
  };
}

/** What the directory itself says, in the two languages it knows. */
function described(rows: readonly Consultation[], what: 'Sector' | 'QualityCode'): LocalizedText | undefined {
  const first = (language: 'Nl' | 'Fr') =>
    rows.map((row) => textOf(row[`${what}Description${language}`])).find((text) => text !== undefined);
  const text = withoutAbsent({ nl: first('Nl'), fr: first('Fr') });
  return Object.keys(text).length > 0 ? text : undefined;
}

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

/** Dates may carry a time zone. One that cannot be read leaves its side open, so that no overlap is hidden. */
function toPeriod({ StartDate: start, EndDate: end }: ReplyPeriod, today: string) {
  const startDate = dateOf(parseIncompleteDate(start));
  const endDate = dateOf(parseIncompleteDate(end));
  return withoutAbsent({
    startDate,
    endDate,
    isCurrent: includesDay({ startDate: startDate ?? '', endDate }, today),
  });
}

function currentFirst(a: CentreRegistration, b: CentreRegistration): number {
  return Number(b.isCurrent) - Number(a.isCurrent) || newestPeriodFirst(a, b);
}

function byCode(a: NetworkRegistration, b: NetworkRegistration): number {
  return Number(b.isCurrent) - Number(a.isCurrent) || Number(a.qualityCode.code) - Number(b.qualityCode.code);
}
