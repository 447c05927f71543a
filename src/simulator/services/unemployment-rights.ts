import { toCents } from '../cents.ts';
import { addDays } from '../clock.ts';
import { resolve, type Unemployment, type UnemploymentRight, type UnemploymentSanction } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { describedCode } from './unemployment-codes.ts';
import { articleLabels, unemploymentLabels } from './labels-unemployment.ts';

const forever = '9999-12-31';
const mostRights = 2;

/**
 * The rights on a day, or why there is none; undefined when the file says nothing about it.
 * @param date undefined: the last situation that is known
 */
export function rightsOn(file: Unemployment, date: string | undefined, today: string): XmlElements | undefined {
  const day = date ?? today;
  const noRight = whyNone(file, day, today);
  if (noRight) return { noRight: { ...noRight, ...refusalOf(file, today) } };
  const running = file.rights.filter((right) => covers(right, day, today));
  const given = running.length > 0 || date !== undefined ? running : file.rights.slice(0, 1);
  if (given.length > 0) return { right: given.slice(0, mostRights).map((right) => toRight(right, today)) };
  const end = file.rightsEnd && resolve(file.rightsEnd.since, today);
  if (end === undefined || end > day) return undefined;
  return { noRight: { rightsEnd: { beginDate: end }, ...refusalOf(file, today) } };
}

/** A right is suspended by a sanction or an exclusion, and has come to its end only when none runs. */
function whyNone(file: Unemployment, day: string, today: string): XmlElements | undefined {
  const sanction = file.sanctions.find((one) => runsOn(one, day, today));
  if (sanction) {
    const { since, until, weeks, article } = sanction;
    return {
      sanction: {
        beginDate: resolve(since, today),
        endDate: until === undefined ? undefined : resolve(until, today),
        nbrOfWeeksSanction: until === undefined ? weeks : undefined,
        article: article === undefined ? undefined : describedCode(articleLabels, article),
      },
    };
  }
  const exclusion = file.exclusion && resolve(file.exclusion.since, today);
  return exclusion === undefined || exclusion > day ? undefined : { exclusion: { beginDate: exclusion } };
}

/** A sanction with a reprieve is not carried out. */
function runsOn(sanction: UnemploymentSanction, day: string, today: string): boolean {
  return sanction.reprieve === undefined && resolve(sanction.since, today) <= day && endOf(sanction, today) >= day;
}

/** The last day of a sanction, also of one that is only said in weeks. */
export function endOf({ since, until, weeks }: UnemploymentSanction, today: string): string {
  if (until !== undefined) return resolve(until, today);
  return weeks === undefined ? forever : addDays(resolve(since, today), 7 * weeks - 1);
}

function covers({ since, until }: UnemploymentRight, day: string, today: string): boolean {
  return resolve(since, today) <= day && (until === undefined || resolve(until, today) >= day);
}

function refusalOf({ refusal }: Unemployment, today: string): XmlElements {
  const articles = (codes: readonly string[] | undefined) =>
    codes && { article: codes.map((code) => describedCode(articleLabels, code)) };
  return {
    admissibilityArticles: articles(refusal?.admissibility),
    indemnisabilityArticles: articles(refusal?.indemnisability),
    triggerDate: refusal?.event === undefined ? undefined : resolve(refusal.event, today),
  };
}

function toRight(right: UnemploymentRight, today: string): XmlElements {
  const { theoreticalEnd, kind } = right;
  return {
    theoricDailyAllowanceAmount: toCents(right.daily),
    startingDate: resolve(right.since, today),
    unemploymentCode: describedCode(unemploymentLabels, right.code),
    familyState: right.family?.toUpperCase(),
    indemnificationRegime: right.regime,
    unemployedWorkerStatus: kind === undefined ? undefined : `${kind.toUpperCase()}_ALLOCATION`,
    theoricRightsEndingDate: theoreticalEnd === undefined ? undefined : resolve(theoreticalEnd, today),
    selfEmploymentSupplement: right.selfEmploymentSupplement,
  };
}
