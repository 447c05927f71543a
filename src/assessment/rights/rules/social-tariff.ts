import { includesDay } from '../../../values/period-overlap.ts';
import type { Fact, Missing } from '../../finding.ts';
import type { Inquiry } from '../../inquiry.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { lastSeen } from '../last-seen.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { coverOf } from '../cover.ts';
import { supportOf } from '../../support.ts';
import { wordsOf } from '../words.ts';

/** From when until when the increased intervention opened the social tariff. */
const increasedInterventionOpens = { startDate: '2021-02-01', endDate: '2023-06-30' };

/** Code list `pensionAdvantages`: the guarantees of an income for the elderly. */
const guarantees: readonly string[] = ['03', '30', '34', 'G2'];

/** Degree of unsuitability from which somebody is recognised, in percent. */
const recognisedPercent = 65;

/** Something opens the social tariff for gas and electricity, and a contract does not have it. */
export const socialTariff: RightRule = {
  rule: {
    code: 'socialTariff',
    legalBasis:
      'Programme law of 27 April 2007 and royal decree of 28 June 2009: social tariff for electricity and gas, applied automatically',
    validFrom: '2009-07-01',
    certainty: 'confirmed',
  },
  words: wordsOf('socialTariff'),
  look(inquiry) {
    const { applicant, day } = inquiry;
    const contracts = itemsOf(told(inquiry, applicant, 'socialTariff', 'energyContracts'));
    const running = contracts.items.filter(({ value }) => (value.contractEndDate ?? day) >= day);
    const isApplied = running.length > 0 && running.every(({ value }) => value.tariffStatus === 'applied');
    if (isApplied && contracts.missing.length === 0) return clear(running.map(({ fact }) => fact));
    const { facts, missing } = groundsOf(inquiry);
    if (facts.length === 0) return missing.length > 0 ? unknown(missing) : clear(contracts.looked);
    const without = running.filter(({ value }) => value.tariffStatus === 'notApplied').map(({ fact }) => fact);
    if (without.length > 0) return raised([...facts, ...without], { contracts: String(without.length) });
    if (contracts.missing.length > 0) return unknown(contracts.missing, facts);
    const undecided = running.filter(({ value }) => value.tariffStatus !== 'applied');
    if (undecided.length > 0) {
      return unknown(
        undecided.map(({ fact }) => unsaid(fact, 'tariffStatus')),
        facts,
      );
    }
    // No supplier knows a contract of the household: it may be in the name of somebody else.
    return raised([...facts, ...contracts.looked], { contracts: '0' });
  },
};

/** What opens the tariff on the day, and what might. */
function groundsOf(inquiry: Inquiry): { readonly facts: readonly Fact[]; readonly missing: readonly Missing[] } {
  const { applicant, day } = inquiry;
  const isRunning = ({ value }: { readonly value: { startDate?: string | undefined; endDate?: string | undefined } }) =>
    includesDay({ startDate: value.startDate ?? day, endDate: value.endDate }, day);
  const support = supportOf(inquiry, inquiry.applicant);
  const allowances = itemsOf(told(inquiry, applicant, 'dgph', 'allowances'));
  const recognitions = itemsOf(told(inquiry, applicant, 'dgph', 'recognitions'));
  const pensions = itemsOf(told(inquiry, applicant, 'pension', 'rights'));
  const persons = itemsOf(told(inquiry, applicant, 'socialTariff', 'protectedPersons'));
  const intervention = lastSeen(told(inquiry, applicant, 'insurability', 'increasedInterventions'));
  const isOpenedByIntervention = includesDay(increasedInterventionOpens, day);
  const recognised = recognitions.items.filter(({ value }) => {
    const percent = Number(value.adult?.physicalUnsuitabilityPercentage ?? value.adult?.mentalUnsuitabilityPercentage);
    return value.adult?.hasReducedEarningCapacity === true || percent >= recognisedPercent;
  });
  const guaranteed = pensions.items.filter(
    ({ value }) => guarantees.includes(value.advantage?.code ?? '') && (value.rightEndDate ?? day) >= day,
  );
  const protectedOnes = persons.items.flatMap(({ value, fact }) =>
    value.rights.flatMap((right, index) => (isRunning({ value: right }) ? [within(fact, 'rights', index)] : [])),
  );
  return {
    facts: [
      ...(coverOf(support, day, day) ?? []),
      ...[...allowances.items.filter(isRunning), ...recognised.filter(isRunning), ...guaranteed].map(
        ({ fact }) => fact,
      ),
      ...protectedOnes,
      ...(isOpenedByIntervention && intervention.state === 'right' ? intervention.facts : []),
    ],
    missing: [
      ...support.missing,
      ...allowances.missing,
      ...recognitions.missing,
      ...pensions.missing,
      ...persons.missing,
      ...(isOpenedByIntervention ? intervention.missing : []),
    ],
  };
}
