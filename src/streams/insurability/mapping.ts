import type { SourceOutcome } from '../../domain/authentic-source.ts';
import { coded } from '../../domain/code-list.ts';
import { booleanOf, dateOf, textOf } from '../../domain/lexical.ts';
import { present, someOf } from '../../domain/present.ts';
import {
  increasedInterventionDigits,
  insuranceSchemes,
  insuranceSocialStates,
  insuringOrganizations,
  mutualityUnions,
} from './codes.ts';
import type { HolderCode, SourcePeriod, YearOfMaximumCharge } from './reply.ts';
import type { HolderCodeDigits, InsurabilityData, InsuringOrganization } from './schema.ts';
import { sightings, situationOf, type Day } from './sightings.ts';

/** What the calls brought, without what failed. */
export interface Brought {
  /** In order of their dates, those that failed too. */
  readonly days: readonly Day[];
  readonly maximumCharge: readonly YearOfMaximumCharge[];
  readonly holderCodes: readonly HolderCode[];
}

/** Says of every subject on which of the days asked it was how, and what the other two operations add. */
export function toInsurabilityData({ days, maximumCharge, holderCodes }: Brought): InsurabilityData {
  const outcome = (day: Day): SourceOutcome => day.outcome;
  return present({
    observations: days.map((day) => ({ date: day.date, outcome: outcome(day) })).reverse(),
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
        details: {
          insuringOrganization: toOrganization(block.mutuality) ?? saidBy(block),
          ...codes,
          ...toPeriod(block.period),
        },
      };
    }),
    complementaryInsurances: sightings(days, ({ statusComplementaryInsurance }) =>
      yesOrNo(statusComplementaryInsurance),
    ),
    holderCodePeriods: someOf(newestFirst(holderCodes.map(toHolderCodePeriod))),
    increasedInterventions: sightings(days, ({ increasedIntervention: block }) => {
      if (!block) return undefined;
      return {
        situation: situationOf(block.noRight, block.period !== undefined),
        details: { insuringOrganization: saidBy(block), ...toPeriod(block.period) },
      };
    }),
    thirdPartyPayers: sightings(days, ({ payingThirdParty }) => yesOrNo(payingThirdParty)),
    maximumCharges: sightings(days, ({ maximumCharge: block }) => {
      if (!block) return undefined;
      const years = block.year
        .filter((year) => year !== '')
        .toSorted()
        .reverse();
      return {
        situation: situationOf(block.noRight, years.length > 0),
        details: { insuringOrganization: saidBy(block), years: someOf(years) },
      };
    }),
    maximumChargeYears: someOf(maximumCharge.flatMap(toMaximumChargeYear).sort((a, b) => (a.year < b.year ? 1 : -1))),
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
          insuringOrganization: saidBy(block),
          ...toPeriod(block.period),
          hasDoctor: booleanOf(block.doctor),
          hasPhysiotherapist: booleanOf(block.kine),
          hasNurse: booleanOf(block.nurse),
        },
      };
    }),
    holders: someOf(newestFirst(holderCodes.flatMap(toHolder))),
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
  const isNamed = Object.hasOwn(insuringOrganizations.codes, code);
  return present({
    organization: coded(isNamed ? insuringOrganizations : undefined, code),
    union: /^\d{3}$/.test(code) ? coded(mutualityUnions, code.slice(0, 1)) : undefined,
  });
}

function toCodes({ ct1, ct2 }: { readonly ct1?: string; readonly ct2?: string }) {
  return { firstCode: toDigits(ct1), secondCode: toDigits(ct2) };
}

/** The digits explain themselves only when there are exactly three. */
function toDigits(text: string | undefined): HolderCodeDigits | undefined {
  const code = textOf(text);
  if (code === undefined) return undefined;
  const [, scheme, state, increased] = /^(\d)(\d)(\d)$/.exec(code) ?? [];
  return present({
    code,
    scheme: scheme === undefined ? undefined : coded(insuranceSchemes, scheme),
    socialState: state === undefined ? undefined : coded(insuranceSocialStates, state),
    increasedIntervention: increased === undefined ? undefined : coded(increasedInterventionDigits, increased),
  });
}

function toPeriod(period: SourcePeriod | undefined) {
  return { startDate: dateOf(period?.beginDate), endDate: dateOf(period?.endDate) };
}

function toMaximumChargeYear(block: YearOfMaximumCharge) {
  const year = textOf(block.year);
  if (year === undefined) return [];
  const situation = situationOf(block.noRight, textOf(block.reachedDate) !== undefined);
  return [present({ year, situation, insuringOrganization: saidBy(block), reachedDate: dateOf(block.reachedDate) })];
}

function toHolderCodePeriod(block: HolderCode) {
  const codes = toCodes(block);
  const situation = situationOf(block.noRight, codes.firstCode !== undefined);
  return present({
    situation,
    ...toPeriod(block.period),
    insuringOrganization: toOrganization(block.mutuality),
    ...codes,
    isDependant: situation === 'right' ? textOf(block.holderSsin) !== undefined : undefined,
  });
}

function toHolder({ holderSsin, period }: HolderCode) {
  const ssin = /^\d{11}$/.exec(holderSsin ?? '')?.[0];
  return ssin === undefined ? [] : [present({ ssin, ...toPeriod(period) })];
}

function newestFirst<T extends { readonly startDate?: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? 1 : -1));
}
