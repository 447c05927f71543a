import type { z } from 'zod';
import type { Adjustable, Dated, RuleRows } from '../../access/book/book.ts';
import { actTitles } from '../../access/book/texts/acts.ts';
import { roleTitles } from '../../access/book/texts/roles.ts';
import {
  conditionTexts,
  countedIncomeTexts,
  deadlineStartTexts,
  deadlineTitles,
  eventTexts,
  flagFeedbackTitles,
  judgedTexts,
  relationTexts,
  remedyTexts,
  setterTexts,
  targetTexts,
} from '../../access/book/texts/words.ts';
import { findRuleText } from '../../access/rules/order.ts';
import type { AnyStream, Stream } from '../../stream-kit/stream.ts';
import { eurosOf } from '../../values/amount.ts';
import { incomeExemptionKinds } from '../../values/exemption-kinds.ts';
import type { Language } from '../../values/localized-text.ts';
import { qualityCodes } from '../../values/quality-codes.ts';

import type { adjustable } from './policy-schema.ts';
import { type PolicyView } from './policy-schema.ts';

/**
 * The rows of a rule book with their texts, in one language.
 * @param rows all rows, or those of a day
 */
export function viewPolicy(
  { rows, version, day }: { readonly rows: RuleRows; readonly version: string; readonly day?: string | undefined },
  streams: readonly AnyStream[],
  language: Language,
): PolicyView {
  return {
    version,
    ...(day === undefined ? {} : { day }),
    codes: rows.codes.map((row) => ({
      code: row.code,
      label: qualityCodes.codes[String(row.code)]?.[language] ?? '',
      setBy: row.setBy,
      setByText: setterTexts[row.setBy][language],
      setFor: row.setFor,
      setForText: eventTexts[row.setFor][language],
      ...(row.months ? { months: number(row.months) } : {}),
      ...(row.decision
        ? {
            decision: {
              ...row.decision,
              longestMonths: number(row.decision.longestMonths),
            },
          }
        : {}),
      needsReason: row.needsReason,
      reasonToRegister: row.reasonToRegister === true,
      besideApplicant: row.besideApplicant === true,
      ...(row.reviewedWithinMonths === undefined ? {} : { reviewedWithinMonths: row.reviewedWithinMonths }),
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
    grants: rows.grants.map((row) => {
      const stream = streams.find(({ name }) => name === row.stream);
      const declared = Object.keys(stream?.categories ?? {});
      const categories = row.categories === 'all' ? declared : row.categories;
      return {
        role: row.role,
        qualityCodes: row.qualityCodes.toSorted((one, other) => one - other),
        stream: row.stream,
        streamTitle: stream?.title[language] ?? row.stream,
        categories: [...categories],
        closedCategories: declared.filter((name) => !categories.includes(name)),
        ...(row.condition ? { condition: row.condition, conditionText: conditionTexts[row.condition][language] } : {}),
        ...daysOf(row),
      };
    }),
    roles: rows.roles.map((row) => ({
      name: row.name,
      title: roleTitles[row.name]?.[language] ?? row.name,
      ...(row.consultsAs === undefined ? {} : { consultsAs: row.consultsAs }),
      isSoftware: row.isSoftware === true,
      ...daysOf(row),
    })),
    acts: rows.acts.map((row) => ({
      name: row.name,
      title: actTitles[row.name]?.[language] ?? row.name,
      scope: row.scope,
      roles: [...row.roles],
      target: row.target,
      targetText: targetTexts[row.target][language],
      isConsultation: row.isConsultation === true,
      isRead: row.isRead === true,
      forSupervisor: row.forSupervisor === true,
      ...daysOf(row),
    })),
    relations: rows.relations.map((row) => ({
      relation: row.relation,
      title: relationTexts[row.relation][language],
      refusedBy: row.refusedBy,
      exemptRoles: [...row.exemptRoles],
      ...daysOf(row),
    })),
    scale: rows.scale.map((row) => ({
      base: eurosOf(row.base),
      perDependant: eurosOf(row.perDependant),
      source: row.source,
      ...daysOf(row),
    })),
    scaleUse: rows.scaleUse.map((row) => ({
      ...row,
      alsoCounted: row.alsoCounted.map((whose) => ({ whose, title: countedIncomeTexts[whose][language] })),
      cadastralIncomeIgnored: eurosOf(row.cadastralIncomeIgnored),
    })),
    informing: rows.informing.map((row) => ({ ...row, withinWorkingDays: number(row.withinWorkingDays) })),
    deadlines: rows.deadlines.map((row) => ({
      kind: row.kind,
      title: deadlineTitles.codes[row.kind][language] ?? row.kind,
      concerns: [...row.concerns],
      from: row.from,
      fromText: deadlineStartTexts[row.from][language],
      ...(row.days === undefined ? {} : { days: row.days }),
      ...(row.months === undefined ? {} : { months: row.months }),
      ...(row.newAfterMonths === undefined ? {} : { newAfterMonths: row.newAfterMonths }),
      ...(row.soonAfterMonths ? { soonAfterMonths: number(row.soonAfterMonths) } : {}),
      source: row.source,
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
    registering: rows.registering.map((row) => ({
      ...row,
      applicationWithinDays: number(row.applicationWithinDays),
      informedBeforeDays: number(row.informedBeforeDays),
    })),
    flags: rows.flags.map((row) => ({
      ...row,
      handleWithinDays: number(row.handleWithinDays),
      keepMonths: number(row.keepMonths),
    })),
    flagFeedback: rows.flagFeedback.map((row) => ({
      code: row.code,
      title: flagFeedbackTitles.codes[String(row.code)]?.[language] ?? String(row.code),
      needsComment: row.needsComment === true,
      source: row.source,
      ...daysOf(row),
    })),
    exemption: rows.exemption.map((row) => ({
      kind: row.kind,
      title: incomeExemptionKinds.codes[row.kind][language] ?? row.kind,
      amount: eurosOf(row.amount),
      per: row.per,
      source: row.source,
      ...daysOf(row),
    })),
    exemptionUse: rows.exemptionUse.map((row) => ({
      days: number(row.days),
      windows: [...row.windows],
      withoutCounter: [...row.withoutCounter],
      shortageJobMonths: row.shortageJobMonths,
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
    rules: rows.rules.map((row) => ({
      ruleCode: row.code,
      judges: row.judges,
      judgesText: judgedTexts[row.judges][language],
      reason: findRuleText(row.code)?.reason[language] ?? '',
      remedy: remedyOf(row.code, streams, language),
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
  };
}

/** What would open it, said without an integration: the day of an example is left out. */
function remedyOf(code: string, streams: readonly AnyStream[], language: Language): string {
  const remedy = findRuleText(code)?.remedy({ integration: example });
  if (!remedy) return '';
  const { action, role, stream, qualityCode } = remedy;
  const title = (streams.find(({ name }) => name === stream) as Pick<Stream, 'title'> | undefined)?.title[language];
  const label = qualityCode === undefined ? undefined : qualityCodes.codes[String(qualityCode)]?.[language];
  const more = [
    role === undefined ? undefined : (roleTitles[role]?.[language] ?? role),
    title ?? stream,
    label === undefined ? qualityCode : `${String(qualityCode)}: ${label}`,
  ];
  const said = more.filter((one) => one !== undefined).join(', ');
  return said === '' ? remedyTexts[action][language] : `${remedyTexts[action][language]} (${said})`;
}

const example = {
  centre: '',
  qualityCode: 1,
  startDate: '2026-01-01',
  endDate: '2026-01-01',
  state: 'active',
} as const;

function daysOf({ validFrom, validUntil }: Dated) {
  return { validFrom, ...(validUntil === undefined ? {} : { validUntil }) };
}

const number = (one: Adjustable): z.infer<typeof adjustable> => ({ ...one });
