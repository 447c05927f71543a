import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { coded, type CodedValue, type CodeList } from '../../values/code-list.ts';
import { newestBy, newestFirst } from '../../stream-kit/order.ts';
import { textByLanguage } from '../../stream-kit/source-texts.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { textOf } from '../../values/xsd-values.ts';
import { quarterOf } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type {
  CareerAffiliation,
  CareerReply,
  CareerSegment,
  ContributionsReply,
  Fund,
  QuarterContribution,
  SourceCode,
} from './reply.ts';
import type { Affiliation, Contribution, SelfEmployedData } from './schema.ts';

type Segment = Affiliation['segments'][number];

/** What the career tells. What is not in it is filtered or not given: that is no empty list. */
export function toCareer({ career }: CareerReply): SelfEmployedData {
  return withoutAbsent({
    referenceNumber: textOf(career?.nisseReference),
    enterpriseNumber: enterpriseNumberOf(career?.selfEmployedEnterpriseNumber),
    occupation: explained(undefined, career?.occupation),
    affiliations: career?.affiliations?.affiliation
      .map(toAffiliation)
      .sort(newestBy(({ segments }) => segments[0]?.startDate)),
  });
}

/** The contributions, the last quarter first. */
export function toContributions({ contributions }: ContributionsReply): readonly Contribution[] {
  return (contributions?.contribution ?? []).map(toContribution).sort(newestBy(({ quarter }) => quarter));
}

function toAffiliation({ socialInsuranceFund, signatureDate, careerSegments }: CareerAffiliation): Affiliation {
  return withoutAbsent({
    socialInsuranceFund: toFund(socialInsuranceFund),
    signatureDate: parseIncompleteDate(signatureDate),
    segments: (careerSegments?.careerSegment ?? []).map(toSegment).sort(newestFirst),
  });
}

function toSegment({ period, selfEmployedQuality, contribution, equality }: CareerSegment): Segment {
  return withoutAbsent({
    startDate: parseIncompleteDate(period.beginDate),
    endDate: parseIncompleteDate(period.endDate),
    quality: explained(codeLists.selfEmployedQualities, selfEmployedQuality),
    contributionType: explained(codeLists.selfEmployedContributionTypes, contribution),
    assimilation: explained(codeLists.selfEmployedAssimilations, equality),
  });
}

function toContribution(record: QuarterContribution): Contribution {
  return withoutAbsent({
    quarter: quarterOf(record.quarter),
    socialInsuranceFund: toFund(record.socialInsuranceFund),
    situation: explained(undefined, record.contributionSituation),
    healthInsurance: explained(undefined, record.ziv),
  });
}

function toFund(fund: Fund | undefined): Affiliation['socialInsuranceFund'] {
  const code = textOf(fund?.code);
  if (code === undefined) return undefined;
  return withoutAbsent({
    fund: coded(codeLists.socialInsuranceFunds, code),
    enterpriseNumber: enterpriseNumberOf(fund?.enterpriseNumber),
  });
}

/** The words of the source come before ours: the numbers of v2 are only partly known. */
function explained(list: CodeList | undefined, source: SourceCode | undefined): CodedValue | undefined {
  const code = textOf(source?.code);
  if (code === undefined) return undefined;
  const own = textByLanguage(source?.description ?? []);
  const { label } = coded(list, code, own);
  return label === undefined ? { code } : { code, label: { ...label, ...own } };
}
