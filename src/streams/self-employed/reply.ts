import { textInLanguage } from '../../stream-kit/source-texts.ts';
import { group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

/** A code with what the source says of it, in up to three languages. */
const code = group({ code: text, description: many(textInLanguage) });

const fund = group({ enterpriseNumber: optional(text), code: text });

const segment = group({
  period: group({ beginDate: text, endDate: optional(text) }),
  selfEmployedQuality: optional(code),
  contribution: optional(code),
  equality: optional(code),
});

const affiliation = group({
  // Optional: what the Bank filters is absent.
  socialInsuranceFund: optional(fund),
  signatureDate: optional(text),
  careerSegments: listOf('careerSegment', segment),
});

const contribution = group({
  quarter: text,
  socialInsuranceFund: optional(fund),
  contributionSituation: optional(code),
  ziv: optional(code),
});

/*
 * The types inside career and contributions are the institute's own, in a namespace of theirs. Their elements have none by
 * the schema; should a release qualify them, they are still the same elements.
 */
const anyNamespace = { namespace: '*' } as const;

/** What is read of `consultCareerResponse`. */
export const careerReply = group({
  career: optional(
    group(
      {
        nisseReference: optional(text),
        selfEmployedEnterpriseNumber: optional(text),
        occupation: optional(code),
        affiliations: listOf('affiliation', affiliation),
      },
      anyNamespace,
    ),
  ),
});

/** What is read of `consultContributionsResponse`. */
export const contributionsReply = group({
  contributions: optional(group({ contribution: many(contribution) }, anyNamespace)),
});

export type CareerReply = Decoded<typeof careerReply>;
export type ContributionsReply = Decoded<typeof contributionsReply>;
export type CareerAffiliation = Decoded<typeof affiliation>;
export type CareerSegment = Decoded<typeof segment>;
export type QuarterContribution = Decoded<typeof contribution>;
export type SourceCode = Decoded<typeof code>;
export type Fund = Decoded<typeof fund>;
