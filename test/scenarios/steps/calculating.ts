import { expect } from 'vitest';
import type { Assessment } from '../../../src/assessment/assess.ts';
import { amount, date, type ScenarioLanguage } from '../kinds.ts';
import { step } from '../step.ts';
import { assessmentOf } from './assessing.ts';

type LivingWage = Assessment['livingWage'];
type Amount = { readonly value: string } | undefined;

const columns = { nl: { what: 'wat', value: 'waarde' }, fr: { what: 'quoi', value: 'valeur' } } as const;

/** Rows of a calculation beside its steps: their words, and what the answer says there. */
const parts: readonly {
  readonly nl: string;
  readonly fr: string;
  readonly said: (wage: LivingWage, language: ScenarioLanguage) => string | number | Amount;
}[] = [
  { nl: 'categorie', fr: 'catégorie', said: ({ category }, language) => category.title?.[language] },
  { nl: 'bedrag van de categorie', fr: 'montant de la catégorie', said: (wage) => wage.amountOfCategory?.perYear },
  { nl: 'samen', fr: 'total', said: ({ resources }) => resources.perYear },
  { nl: 'algemene vrijstelling', fr: 'exonération générale', said: (wage) => wage.generalExemption?.perYear },
  { nl: 'af te trekken', fr: 'à déduire', said: ({ deducted }) => deducted.perYear },
  { nl: 'leefloon per jaar', fr: 'revenu d’intégration par an', said: ({ livingWage }) => livingWage?.perYear },
  { nl: 'eerste dag', fr: 'premier jour', said: ({ livingWage }) => livingWage?.firstMonth?.startDate },
  { nl: 'dagen', fr: 'jours', said: ({ livingWage }) => livingWage?.firstMonth?.days },
  { nl: 'eerste maand', fr: 'premier mois', said: ({ livingWage }) => livingWage?.firstMonth?.amount },
  { nl: 'gewerkte dagen', fr: 'jours travaillés', said: ({ livingWage }) => livingWage?.partMonth?.days },
  { nl: 'die maand', fr: 'ce mois-là', said: ({ livingWage }) => livingWage?.partMonth?.livingWage },
  {
    nl: 'dagen vrijstelling voor de maand',
    fr: 'jours d’exonération avant le mois',
    said: ({ exemption }) => exemption?.remainingBefore,
  },
  {
    nl: 'dagen vrijstelling in de maand',
    fr: 'jours d’exonération dans le mois',
    said: ({ exemption }) => exemption?.exemptDays,
  },
  {
    nl: 'dagen vrijstelling na de maand',
    fr: 'jours d’exonération après le mois',
    said: ({ exemption }) => exemption?.remainingDays,
  },
];

/** What the answer says in a row, as the API writes it; undefined when it does not say it. */
function said(wage: LivingWage, row: string, language: ScenarioLanguage): string | undefined {
  const part = parts.find((one) => one[language] === row);
  const found = part ? part.said(wage, language) : wage.steps.find(({ title }) => title[language] === row)?.perYear;
  if (!part && !wage.steps.some(({ title }) => title[language] === row)) {
    throw new Error(`no row of a calculation is called ${row}`);
  }
  return typeof found === 'object' ? found.value : found?.toString();
}

/** A value of the table as the answer writes it. */
function written(text: string, language: ScenarioLanguage): string {
  if (/ euros?$/.test(text)) return amount.read(text, language);
  return new RegExp(`^(?:${date.pattern(language)})$`).test(text) ? date.read(text, language) : text;
}

const isNothing = (value: Amount) => value?.value === '0.00';

/** What the living wage comes to. */
const outcomes = {
  full: ({ livingWage, amountOfCategory }: LivingWage) => {
    expect(livingWage?.perYear).toEqual(amountOfCategory?.perYear);
    expect(livingWage?.isComplementary).toBe(false);
  },
  complementary: ({ livingWage }: LivingWage) => {
    expect(livingWage?.isComplementary).toBe(true);
  },
  nothing: ({ livingWage }: LivingWage) => {
    expect(livingWage?.perYear.value).toBe('0.00');
    expect(livingWage?.isComplementary).toBe(false);
  },
};

/** The living wage of an assessment, to the cent. */
export const calculating = [
  step({ nl: 'is de berekening per jaar:', fr: 'le calcul par an est :', uses: 'verdict' }, (scene) => {
    const { language } = scene;
    const { livingWage } = assessmentOf(scene);
    const { what, value } = columns[language];
    const table = scene.table();
    const shown = table.map((row) => [row[what], said(livingWage, row[what] ?? '', language)]);
    expect(shown, JSON.stringify(livingWage)).toEqual(
      table.map((row) => [row[what], written(row[value] ?? '', language)]),
    );
    // Nothing counts that the table does not tell.
    const told = table.map((row) => row[what]);
    const others = livingWage.steps.filter(({ title, counted }) => counted && !told.includes(title[language]));
    expect(others.filter(({ perYear }) => !isNothing(perYear))).toEqual([]);
  }),
  step(
    {
      nl: 'is het leefloon {livingWage}: {amount} per maand',
      fr: 'le revenu d’intégration est {livingWage} : {amount} par mois',
      uses: 'verdict',
    },
    (scene, outcome, value) => {
      const { livingWage } = assessmentOf(scene);
      expect(livingWage.state, JSON.stringify(livingWage)).toBe('known');
      expect(livingWage.livingWage?.perMonth).toEqual({ value, currency: 'EUR' });
      outcomes[outcome](livingWage);
    },
  ),
  step(
    {
      nl: 'is het leefloon nog niet bekend, hoogstens {amount} per maand',
      fr: 'le revenu d’intégration n’est pas encore connu, au plus {amount} par mois',
      uses: 'verdict',
    },
    (scene, value) => {
      const { livingWage } = assessmentOf(scene);
      expect(livingWage.state, JSON.stringify(livingWage)).toBe('atMost');
      expect(livingWage.missing).not.toEqual([]);
      expect(livingWage.livingWage?.perMonth).toEqual({ value, currency: 'EUR' });
    },
  ),
];
