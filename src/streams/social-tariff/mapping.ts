import type { SourceOutcome } from '../../domain/authentic-source.ts';
import type { CodeMeaning } from '../../domain/bank-status.ts';
import { coded } from '../../domain/code-list.ts';
import { booleanOf, dateOf, textOf } from '../../domain/lexical.ts';
import { quarterOf, type YearQuarter } from '../../domain/partial-period.ts';
import { present } from '../../domain/present.ts';
import { socialTariffEconomyStatuses, socialTariffOrganizations } from './codes.ts';
import { addressOf, personOf, ssinOf, toEnergyContract } from './mapping-contract.ts';
import type { SocialRateEconomy, SocialRateReply, SocialRateRights } from './reply.ts';
import type { FinalCustomer, HouseholdHead, ProtectedPerson, SocialTariffData } from './schema.ts';

/**
 * @param ssin of the person consulted
 * @param quarter of the question: rights of other quarters are left out, whatever the service gives
 */
export function toSocialTariffData(
  { result }: SocialRateReply,
  ssin: string,
  quarter: YearQuarter | undefined,
): SocialTariffData {
  const isAsked = (other: YearQuarter) => quarter === undefined || other === quarter;
  const status = result?.soctar?.CitizenCompleteStatus;
  const failure = textOf(status?.Status?.value);
  const outcome = economyOutcome(result?.soctar);
  const matches = status?.MatchList?.Match ?? [];
  return present({
    ...(result?.cbss && toRights(result.cbss, ssin, isAsked)),
    household: status && toHousehold(status, ssin),
    energyContracts:
      matches.length === 0 && outcome === 'unknown' ? undefined : matches.map((match) => toEnergyContract(match, ssin)),
    economy: present({
      outcome,
      status: failure === undefined ? undefined : coded(socialTariffEconomyStatuses, failure),
      nationalRegisterReferenceDate: dateOf(status?.rnReferenceDate),
      suppliersInformedOn: dateOf(status?.supplierReferenceDate),
      rightsReferenceDate: dateOf(status?.bcssReferenceDate),
    }),
  });
}

/** Data without a result is no usable reply; a result that lacks a part is incomplete, also when nothing else was found. */
export function outcomeOfParts(reply: SocialRateReply): CodeMeaning | undefined {
  if (!reply.result) return 'badReply';
  return lackingProperties(reply).length > 0 ? 'incomplete' : undefined;
}

/** Properties that the result leaves unknown: a part that is not there was not asked, one with a status of its own failed. */
export function lackingProperties({ result }: SocialRateReply): readonly string[] {
  if (!result) return [];
  const economy = economyOutcome(result.soctar);
  return [
    ...(result.cbss ? [] : ['customerCategory', 'finalCustomers', 'householdHeads', 'protectedPersons']),
    ...(economy === 'unknown' || economy === 'incomplete' ? ['household', 'energyContracts'] : []),
  ];
}

function economyOutcome(soctar: SocialRateEconomy | undefined): SourceOutcome {
  if (!soctar) return 'unknown';
  const { CitizenCompleteStatus: status } = soctar;
  if (!status) return 'noDataFound';
  const hasData = status.HouseholdData !== undefined || (status.MatchList?.Match ?? []).length > 0;
  if (status.Status) return hasData ? 'incomplete' : 'unknown';
  return hasData ? 'dataFound' : 'noDataFound';
}

function toRights(
  rights: SocialRateRights,
  ssin: string,
  isAsked: (quarter: YearQuarter) => boolean,
): Pick<SocialTariffData, 'customerCategory' | 'finalCustomers' | 'householdHeads' | 'protectedPersons'> {
  const { identifier } = rights;
  const quartersOf = (values: readonly string[]) =>
    [...new Set(values.map(quarterOf).filter((one) => one !== undefined))].filter(isAsked).sort().reverse();
  return present({
    customerCategory:
      identifier &&
      present({
        isFinalCustomer: booleanOf(identifier.attributes.finalCustomer),
        isHouseholdHead: booleanOf(identifier.attributes.householdHead),
        isProtectedPerson: booleanOf(identifier.attributes.protectedPerson),
      }),
    finalCustomers: rights.finalCustomer.map(({ ssin: whose, hasRight, nobody }): FinalCustomer =>
      present({
        ...personOf(whose, ssin),
        hasNobodyEntitled: hasRight ? false : isNobody(nobody),
        rightQuarters: hasRight && quartersOf(hasRight.globalRightPeriod),
        householdHeadSsin: ssinOf(hasRight?.householdHead),
      }),
    ),
    householdHeads: rights.householdHead
      .filter(({ period }) => period === undefined || isAsked(quarterOf(period) ?? ''))
      .map(({ ssin: whose, member, period }): HouseholdHead =>
        present({
          ...personOf(whose, ssin),
          memberSsins: member.map(ssinOf).filter((one) => one !== undefined),
          quarter: quarterOf(period),
        }),
      ),
    protectedPersons: rights.protectedPerson.map(({ ssin: whose, rightPeriod }): ProtectedPerson => ({
      ...personOf(whose, ssin),
      rights: rightPeriod
        .flatMap(({ content, attributes }) => {
          const quarter = quarterOf(content);
          const organization = textOf(attributes.organization);
          if (quarter === undefined || !isAsked(quarter)) return [];
          return [
            present({
              quarter,
              organization: organization === undefined ? undefined : coded(socialTariffOrganizations, organization),
            }),
          ];
        })
        .sort((a, b) => (a.quarter < b.quarter ? 1 : a.quarter > b.quarter ? -1 : 0)),
    })),
  });
}

/** An element that says something by being there, unless it says "false". */
function isNobody(nobody: string | undefined): boolean | undefined {
  return nobody === undefined ? undefined : (booleanOf(nobody) ?? true);
}

function toHousehold(
  { HouseholdData: address, HouseholdMembers: members }: NonNullable<SocialRateEconomy['CitizenCompleteStatus']>,
  ssin: string,
): SocialTariffData['household'] {
  if (!address && !members) return undefined;
  return present({
    address: address && addressOf(address),
    members: (members?.HouseHoldMember ?? []).map((member) =>
      present({
        ...personOf(member.ssin, ssin),
        familyName: textOf(member.name),
        givenNames: textOf(member.firstNames),
      }),
    ),
  });
}
