import { coded } from '../../values/code-list.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import { booleanOf, dateOf, textOf } from '../../values/xsd-values.ts';
import { newestBy, newestFirst } from '../../stream-kit/order.ts';
import { withoutAbsent, someOf } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { Insurance, SourceCodes, SourcePeriod, SourceYear } from './reply.ts';
import type {
  HolderCodeDigits,
  HolderCodePeriod,
  InsurabilityData,
  InsuringOrganization,
  MaximumChargeYear,
} from './schema.ts';
import { sightings, situationOf, type Day } from './sightings.ts';

/**
 * Says of every subject on which of the days asked it was how; and of what the source itself gives by year or by period,
 * which there are.
 * @param days in order of their dates, those without an answer too
 */
export function toInsurabilityData(days: readonly Day[]): InsurabilityData {
  const insurances = days.flatMap(({ insurance }) => insurance ?? []);
  return withoutAbsent({
    observations: days.map(({ date, outcome }) => ({ date, outcome })).reverse(),
    insuringOrganizations: sightings(days, ({ insuringOrganization: block }) => {
      if (!block) return undefined;
      const organization = toOrganization(block.mutuality);
      return {
        situation: situationOf(block.noRight, organization !== undefined),
        details: { insuringOrganization: organization ?? saidBy(block) },
      };
    }),
    reimbursementRights: sightings(days, ({ reimbursementRight }) => yesOrNo(reimbursementRight)),
    insurabilityCodes: sightings(days, ({ ct1ct2: block }) => {
      if (!block) return undefined;
      const codes = toCodes(block);
      return {
        situation: situationOf(block.noRight, codes.firstCode !== undefined),
        details: { insuringOrganization: toOrganization(block.mutuality), ...codes, ...toPeriod(block.period) },
      };
    }),
    complementaryInsurances: sightings(days, ({ statusComplementaryInsurance }) =>
      yesOrNo(statusComplementaryInsurance),
    ),
    holderCodePeriods: someOf(holderCodePeriods(insurances)),
    increasedInterventions: sightings(days, ({ increasedIntervention: block }) => {
      if (!block) return undefined;
      return {
        situation: situationOf(block.noRight, block.period !== undefined),
        details: toPeriod(block.period),
      };
    }),
    thirdPartyPayers: sightings(days, ({ payingThirdParty }) => yesOrNo(payingThirdParty)),
    maximumCharges: sightings(days, ({ maximumCharge: block }) => {
      if (!block) return undefined;
      const years = toYears(block.year);
      return { situation: situationOf(block.noRight, years.length > 0), details: { years: someOf(years) } };
    }),
    maximumChargeYears: someOf(maximumChargeYears(insurances)),
    globalMedicalFiles: sightings(days, ({ globalMedicalFile: block }) => {
      if (!block) return undefined;
      const healthCareProvider = textOf(block.healthCareProvider);
      return {
        situation: situationOf(block.noRight, healthCareProvider !== undefined),
        details: { insuringOrganization: saidBy(block), healthCareProvider },
      };
    }),
    medicalHouses: sightings(days, ({ medicalHouse: block }) => {
      if (!block) return undefined;
      return {
        situation: situationOf(block.noRight, block.period !== undefined || block.doctor !== undefined),
        details: {
          insuringOrganization: saidBy(block) ?? (block.period && saidBy(block.period)),
          ...toPeriod(block.period),
          hasDoctor: booleanOf(block.doctor),
          hasPhysiotherapist: booleanOf(block.kine),
          hasNurse: booleanOf(block.nurse),
        },
      };
    }),
  });
}

interface Valued {
  readonly value?: string;
  readonly attributes: { readonly insuringOrganization?: string };
}

/** A block with one value: yes, no, or words that are neither. */
function yesOrNo(block: Valued | undefined) {
  if (!block) return undefined;
  const isTrue = booleanOf(block.value);
  return {
    situation: isTrue === undefined ? ('unknown' as const) : isTrue ? ('right' as const) : ('noRight' as const),
    details: {
      insuringOrganization: saidBy(block),
      sourceValue: isTrue === undefined ? textOf(block.value) : undefined,
    },
  };
}

function saidBy({ attributes }: { readonly attributes: { readonly insuringOrganization?: string } }) {
  return toOrganization(attributes.insuringOrganization);
}

/** The list of names is not complete, so a number without a name is nothing to be noticed. */
function toOrganization(number: string | undefined): InsuringOrganization | undefined {
  const code = textOf(number);
  if (code === undefined) return undefined;
  const isNamed = Object.hasOwn(codeLists.insuringOrganizations.codes, code);
  return withoutAbsent({
    organization: coded(isNamed ? codeLists.insuringOrganizations : undefined, code),
    union: /^\d{3}$/.test(code) ? coded(codeLists.mutualityUnions, code.slice(0, 1)) : undefined,
  });
}

function toCodes({ ct1, ct2 }: SourceCodes) {
  return { firstCode: toDigits(ct1), secondCode: toDigits(ct2) };
}

/** The digits explain themselves only when there are exactly three. */
function toDigits(text: string | undefined): HolderCodeDigits | undefined {
  const code = textOf(text);
  if (code === undefined) return undefined;
  const [, scheme, state, increased] = /^(\d)(\d)(\d)$/.exec(code) ?? [];
  return withoutAbsent({
    code,
    scheme: codedWith(codeLists.insuranceSchemes, scheme),
    socialState: codedWith(codeLists.insuranceSocialStates, state),
    increasedIntervention: codedWith(codeLists.increasedInterventionDigits, increased),
  });
}

function toPeriod(period: SourcePeriod | undefined) {
  return { startDate: dateOf(period?.startDate), endDate: dateOf(period?.endDate) };
}

/** The years that the days tell of: mostly each tells the same ones again. */
function maximumChargeYears(insurances: readonly Insurance[]): readonly MaximumChargeYear[] {
  const years = insurances.flatMap(({ maximumCharge: block }) => {
    return block && situationOf(block.noRight, block.year.length > 0) === 'right' ? block.year : [];
  });
  return toYears(years);
}

/** Newest first, each once per organization. */
function toYears(years: readonly SourceYear[]): readonly MaximumChargeYear[] {
  const told = years.flatMap((one) => {
    const year = yearOf(one.content);
    return year === undefined ? [] : [withoutAbsent({ year, insuringOrganization: saidBy(one) })];
  });
  return eachOnce(told).toSorted(newestBy(({ year }) => year));
}

/** The periods of codes that the days tell of, newest first, each once. What has no dates is no period. */
function holderCodePeriods(insurances: readonly Insurance[]): readonly HolderCodePeriod[] {
  const periods = insurances.flatMap(({ ct1ct2: block }) => {
    const dates = toPeriod(block?.period);
    if (block === undefined || (dates.startDate ?? dates.endDate) === undefined) return [];
    const codes = toCodes(block);
    if (situationOf(block.noRight, codes.firstCode !== undefined) !== 'right') return [];
    return [withoutAbsent({ ...dates, insuringOrganization: toOrganization(block.mutuality), ...codes })];
  });
  return eachOnce(periods).toSorted(newestFirst);
}

/** `xs:gYear`, of which a time zone is dropped; any other text as it is. */
function yearOf(text: string): string | undefined {
  return textOf(/^(\d{4})(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? text);
}

function eachOnce<T extends object>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
