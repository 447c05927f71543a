import { expect } from 'vitest';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

type Labels = Readonly<Record<string, string>>;
interface Coded {
  readonly code: string;
  readonly label?: Labels;
}

/** The data of the last answer. */
function dataOf({ answer }: Scene): unknown {
  expect(answer.status, answer.text).toBe(200);
  return answer.body['data'];
}

interface Exemption {
  readonly incomeExemption: {
    readonly remainingDays: number;
    readonly windowEndDate: string;
    readonly alerts: readonly Coded[];
    readonly kinds: readonly {
      readonly kind: Coded;
      readonly amount: { readonly value: string };
      readonly per: string;
      readonly countsDays: boolean;
      readonly months?: number;
    }[];
    readonly monthsToCount: readonly {
      readonly days?: number;
      readonly exemptDays?: number;
      readonly remainingDays?: number;
      readonly contractDays?: number;
      readonly unknownBecause?: Coded;
    }[];
  };
}
const exemptionOf = (scene: Scene) => (dataOf(scene) as Exemption).incomeExemption;
/** A kind of the exemption, by its word in the language of the scenario. */
const kindOf = (scene: Scene, kind: string) =>
  exemptionOf(scene).kinds.find((one) => one.kind.label?.[scene.language] === kind);
/** The last of the months that are still to be counted: the present one. */
const presentMonth = (scene: Scene) => exemptionOf(scene).monthsToCount.at(-1);

interface Disability {
  readonly recognitions: readonly object[];
  readonly otherRecognitionDecisions: readonly { readonly meaning: string }[];
  readonly allowances: readonly { readonly kind: Coded; readonly amountBasis: string }[];
  readonly payments: readonly { readonly amountBasis: string }[];
}

interface Files {
  readonly files: readonly {
    readonly fund: { readonly name?: Labels };
    readonly beneficiaries: readonly Named[];
    readonly children: readonly Named[];
  }[];
}
interface Named {
  readonly familyName?: string;
  readonly givenName?: string;
}
interface Guardianships {
  readonly guardianships: readonly { readonly nameAndAddress?: readonly string[] }[];
}
const nameOf = ({ familyName = '', givenName = '' }: Named) => `${givenName} ${familyName}`;

/** Figures of the streams that a decision rests on. */
export const figures = [
  step(
    {
      nl: 'waren er nog {number} dagen vrijstelling, tellen er deze maand {number}, zijn er {number} vrijgesteld en blijven er {number} over',
      fr: 'il restait {number} jours d’exonération, ce mois en compte {number}, {number} sont exonérés et il en reste {number}',
      uses: 'verdict',
    },
    (scene, before, days, exemptDays, remainingDays) => {
      expect(exemptionOf(scene).remainingDays).toBe(before);
      expect(presentMonth(scene)).toMatchObject({ days, exemptDays, remainingDays });
    },
  ),
  step(
    {
      nl: 'is niet bekend hoeveel dagen deze maand tellen, hoogstens {number}: {text}',
      fr: 'le nombre de jours à compter ce mois n’est pas connu, au plus {number} : {text}',
      uses: 'verdict',
    },
    (scene, contractDays, why) => {
      const month = presentMonth(scene);
      expect(month).not.toHaveProperty('days');
      expect(month).not.toHaveProperty('remainingDays');
      expect(month?.contractDays).toBe(contractDays);
      expect(month?.unknownBecause?.label?.[scene.language]).toBe(why);
    },
  ),
  step(
    {
      nl: 'eindigt de termijn van de vrijstelling op {date}',
      fr: 'le délai de l’exonération se termine le {date}',
      uses: 'verdict',
    },
    (scene, date) => {
      expect(exemptionOf(scene).windowEndDate).toBe(date);
    },
  ),
  step(
    { nl: 'waarschuwt de vrijstelling: {text}', fr: 'l’exonération avertit : {text}', uses: 'verdict' },
    (scene, text) => {
      expect(exemptionOf(scene).alerts.map(({ label }) => label?.[scene.language])).toContain(text);
    },
  ),
  step(
    {
      nl: 'is {amount} per maand vrijgesteld voor {text}, zonder teller van dagen',
      fr: '{amount} par mois sont exonérés pour {text}, sans compteur de jours',
      uses: 'verdict',
    },
    (scene, value, kind) => {
      expect(kindOf(scene, kind)).toMatchObject({ amount: { value }, per: 'month', countsDays: false });
    },
  ),
  step(
    {
      nl: 'is {amount} per maand vrijgesteld voor {text}, hoogstens {number} maanden en binnen dezelfde teller',
      fr: '{amount} par mois sont exonérés pour {text}, au plus {number} mois et dans le même compteur',
      uses: 'verdict',
    },
    (scene, value, kind, months) => {
      expect(kindOf(scene, kind)).toMatchObject({ amount: { value }, per: 'month', countsDays: true, months });
    },
  ),
  step(
    {
      nl: 'is {amount} per jaar vrijgesteld voor {text}, binnen dezelfde teller',
      fr: '{amount} par an sont exonérés pour {text}, dans le même compteur',
      uses: 'verdict',
    },
    (scene, value, kind) => {
      const found = kindOf(scene, kind);
      expect(found).toMatchObject({ amount: { value }, per: 'year', countsDays: true });
      expect(found).not.toHaveProperty('months');
    },
  ),
  step(
    {
      nl: 'is de erkenning geweigerd, en is er geen erkenning',
      fr: 'la reconnaissance est refusée, et il n’y en a pas',
      uses: 'verdict',
    },
    (scene) => {
      const { recognitions, otherRecognitionDecisions } = dataOf(scene) as Disability;
      expect(recognitions).toEqual([]);
      expect(otherRecognitionDecisions.map(({ meaning }) => meaning)).toEqual(['refused']);
    },
  ),
  step(
    { nl: 'zegt elk bedrag dat het onbelast is', fr: 'chaque montant dit qu’il n’est pas imposé', uses: 'verdict' },
    (scene) => {
      const { allowances, payments } = dataOf(scene) as Disability;
      const bases = [...allowances, ...payments].map(({ amountBasis }) => amountBasis);
      expect(bases.length).toBeGreaterThan(1);
      expect(new Set(bases)).toEqual(new Set(['untaxed']));
    },
  ),
  step(
    {
      nl: 'is er geen recht tot en met {date}, na een sanctie van {number} weken',
      fr: 'il n’y a pas de droit jusqu’au {date}, par une sanction de {number} semaines',
      uses: 'verdict',
    },
    (scene, endDate, numberOfWeeks) => {
      expect(dataOf(scene)).toMatchObject({ noRight: { endDate, isEndDateDerived: true, numberOfWeeks } });
    },
  ),
  step(
    {
      nl: 'gaat de integratie buiten OCMW van {date} tot en met {date}',
      fr: 'l’intégration hors CPAS va du {date} au {date}',
      uses: 'verdict',
    },
    (scene, startDate, endDate) => {
      expect(dataOf(scene)).toMatchObject({ sectorsPeriod: { startDate, endDate } });
    },
  ),
  step(
    {
      nl: 'zijn naam en adres van de bewindvoerder {text}',
      fr: 'le nom et l’adresse de l’administrateur sont {text}',
      uses: 'verdict',
    },
    (scene, text) => {
      const { guardianships } = dataOf(scene) as Guardianships;
      expect(guardianships.map(({ nameAndAddress }) => nameAndAddress?.join(', '))).toContain(text);
    },
  ),
  step(
    {
      nl: 'betaalt {text} aan {text} voor {text}',
      fr: '{text} paie à {text} pour {text}',
      uses: 'verdict',
    },
    (scene, fund, beneficiary, child) => {
      const files = (dataOf(scene) as Files).files.map((file) => ({
        funds: Object.values(file.fund.name ?? {}),
        beneficiaries: file.beneficiaries.map(nameOf),
        children: file.children.map(nameOf),
      }));
      const found = files.find(({ funds, children }) => funds.includes(fund) && children.includes(child));
      expect(found?.beneficiaries, JSON.stringify(files)).toContain(beneficiary);
    },
  ),
  step(
    {
      nl: '{name} de lijst {text} opvraagt',
      fr: '{name} demande la liste {text}',
      uses: ['getCodeList'],
    },
    async (scene, actor, list) => {
      await scene.ask(actor, `/refData/${list}`);
    },
  ),
  step(
    {
      nl: 'heet code {text} in het Frans {text} en in het Duits {text}',
      fr: 'le code {text} se dit en français {text} et en allemand {text}',
      uses: 'verdict',
    },
    ({ answer }, code, fr, de) => {
      expect(answer.status, answer.text).toBe(200);
      const items = answer.body['items'] as readonly Coded[];
      expect(items.find((one) => one.code === code)?.label).toMatchObject({ fr, de });
    },
  ),
];
