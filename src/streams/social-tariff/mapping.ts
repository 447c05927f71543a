import type { SourceOutcome } from '../../stream-kit/authentic-source.ts';
import { isAboutAnother, type CodeMeaning } from '../../bank/status.ts';
import { coded, ownLabel } from '../../values/code-list.ts';
import { dateOf, textOf } from '../../values/xsd-values.ts';
import { daysOfQuarter, type YearQuarter } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { addressOf, personOf, toEnergyContract, whoIs } from './mapping-contract.ts';
import { saysNobody, toRights } from './mapping-rights.ts';
import type { SocialRateEconomy, SocialRateReply } from './reply.ts';
import type { SocialTariffData } from './schema.ts';

/**
 * @param context the person consulted, and the language in which the Bank answers
 * @param quarter of the question: what has no day in it is left out, whatever the service gives
 */
export function toSocialTariffData(
  { result }: SocialRateReply,
  { ssin, language }: Pick<StreamContext, 'ssin' | 'language'>,
  quarter: YearQuarter | undefined,
): SocialTariffData {
  const asked = quarter === undefined ? undefined : daysOfQuarter(quarter);
  const status = result?.soctar?.CitizenCompleteStatus;
  const failure = textOf(status?.Status?.value);
  const outcome = economyOutcome(result?.soctar);
  const who = whoIs(status?.HouseholdMembers?.HouseHoldMember ?? [], ssin);
  const matches = status?.MatchList?.Match ?? [];
  return withoutAbsent({
    ...(result?.cbss && toRights(result.cbss, who, asked)),
    household: status && toHousehold(status, ssin),
    energyContracts:
      matches.length === 0 && outcome === 'unknown' ? undefined : matches.map((match) => toEnergyContract(match, ssin)),
    economy: withoutAbsent({
      outcome,
      status:
        failure === undefined
          ? undefined
          : coded(codeLists.socialTariffEconomyStatuses, failure, ownLabel(language, status?.Status?.description)),
      nationalRegisterReferenceDate: dateOf(status?.rnReferenceDate),
      suppliersInformedOn: dateOf(status?.supplierReferenceDate),
      rightsReferenceDate: dateOf(status?.bcssReferenceDate),
    }),
  });
}

/**
 * Data without a result is no usable reply, nor is one about somebody else; a result that lacks a part is incomplete, also
 * when nothing else was found. "Nobody" everywhere, for a person without a part, is the Bank's way to say that there is
 * nothing; a reply that does not say it and tells nothing is a bad one.
 * @param asked the number the question was about
 */
export function outcomeOfParts(reply: SocialRateReply, asked: string): CodeMeaning | undefined {
  const { result } = reply;
  if (!result || isAboutAnother(result.cbss?.identifier?.content, asked)) return 'badReply';
  if (lackingProperties(reply).length > 0) return 'incomplete';
  const isNothing = result.cbss && saysNobody(result.cbss) && economyOutcome(result.soctar) === 'noDataFound';
  return isNothing ? 'none' : undefined;
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

function toHousehold(
  { HouseholdData: address, HouseholdMembers: members }: NonNullable<SocialRateEconomy['CitizenCompleteStatus']>,
  ssin: string,
): SocialTariffData['household'] {
  if (!address && !members) return undefined;
  return withoutAbsent({
    address: address && addressOf(address),
    members: (members?.HouseHoldMember ?? []).map((member) =>
      withoutAbsent({
        ...personOf(member.ssin, ssin),
        familyName: textOf(member.name),
        givenNames: textOf(member.firstNames),
      }),
    ),
  });
}
