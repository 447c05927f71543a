import { resolve, type ContributionState, type SelfEmployedSegment, type SelfEmployment } from '../personas/schema.ts';
import { firstDayOf, quarterBefore, quarterOf } from '../quarters.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn, type Labels } from './labels.ts';
import {
  contributionCodes,
  contributionLabels,
  equalityCodes,
  equalityLabels,
  fundNumbers,
  occupationLabels,
  qualityCodes,
  qualityLabels,
  situationCodes,
  situationLabels,
  zivCodes,
  zivLabels,
} from './labels-self-employed.ts';

/** Both ends included; days or quarters. */
interface Asked {
  readonly begin: string;
  readonly end: string;
}

/** The affiliations with a day in the period, each with its segments that have one; undefined when there are none. */
export function toCareer(life: SelfEmployment, asked: Asked, today: string): XmlElements | undefined {
  const affiliation = life.affiliations.flatMap(({ fund, signed, segments }) => {
    const careerSegment = segments
      .map((segment) => ({ segment, ...daysOf(segment, today) }))
      // What has not begun is not known.
      .filter(({ begin, end = '9999-12-31' }) => begin <= asked.end && end >= asked.begin && begin <= today)
      .map(({ segment, begin, end }) => toSegment(segment, begin, end));
    return careerSegment.length === 0
      ? []
      : [
          {
            socialInsuranceFund: toFund(fund),
            signatureDate: signed === undefined ? undefined : resolve(signed, today),
            careerSegments: { careerSegment },
          },
        ];
  });
  if (affiliation.length === 0) return undefined;
  const { occupation } = life;
  return {
    nisseReference: life.reference,
    selfEmployedEnterpriseNumber: life.enterpriseNumber,
    occupation: occupation === undefined ? undefined : explained(occupationLabels, occupation),
    affiliations: { affiliation },
  };
}

/** A contribution for every quarter of the period that is over and in which there was work, newest first. */
export function toContributions(life: SelfEmployment, asked: Asked, today: string): XmlElements[] {
  const worked = life.affiliations.flatMap(({ fund, segments }) =>
    segments.filter(isContributing).map((segment) => ({ fund, ...daysOf(segment, today) })),
  );
  const contributions: XmlElements[] = [];
  const last = quarterBefore(quarterOf(today));
  const first = quarterOf(worked.map(({ begin }) => begin).sort()[0] ?? today);
  for (let quarter = last; quarter >= first && quarter >= asked.begin; quarter = quarterBefore(quarter)) {
    const work = worked.find(
      ({ begin, end }) => quarterOf(begin) <= quarter && (end === undefined || quarterOf(end) >= quarter),
    );
    if (work === undefined || quarter > asked.end) continue;
    const state = stateOf(life, quarter, today);
    contributions.push({
      quarter,
      socialInsuranceFund: toFund(work.fund),
      contributionSituation: explained(situationLabels, situationCodes[state]),
      // An unpaid quarter gives nothing; an exempted one keeps the right.
      ziv: explained(zivLabels, zivCodes[state === 'notPaid' ? 'notInsured' : 'insured']),
    });
  }
  return contributions;
}

/** Time that counts without work brings no contribution. */
function isContributing({ contribution }: SelfEmployedSegment): boolean {
  return contribution !== 'assimilated' && contribution !== 'helper';
}

function stateOf({ contributions }: SelfEmployment, quarter: string, today: string): ContributionState {
  const day = firstDayOf(quarter);
  const said = contributions.find(({ since, until }) => {
    const end = until === undefined ? '9999-12-31' : resolve(until, today);
    return quarterOf(resolve(since, today)) <= quarter && end >= day;
  });
  return said?.state ?? 'paid';
}

function daysOf({ since, until }: SelfEmployedSegment, today: string): { begin: string; end: string | undefined } {
  return { begin: resolve(since, today), end: until === undefined ? undefined : resolve(until, today) };
}

function toSegment(segment: SelfEmployedSegment, beginDate: string, endDate: string | undefined): XmlElements {
  const { quality, contribution, assimilation } = segment;
  return {
    period: { beginDate, endDate },
    selfEmployedQuality: explained(qualityLabels, qualityCodes[quality]),
    contribution: explained(contributionLabels, contributionCodes[contribution]),
    equality: assimilation === undefined ? undefined : explained(equalityLabels, equalityCodes[assimilation]),
  };
}

function toFund(code: string): XmlElements {
  return { enterpriseNumber: fundNumbers[code], code };
}

/** A code with the words of the source in three languages. */
function explained(labels: Labels, code: string): XmlElements {
  const description = (['nl', 'fr', 'de'] as const).flatMap((language) => {
    const label = labelIn(labels, code, language);
    return label === undefined ? [] : [{ $: { language: language.toUpperCase() }, _: label }];
  });
  return { code, description };
}
