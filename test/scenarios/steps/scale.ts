import { expect } from 'vitest';
import type { Remedy } from '../../../src/access/access.ts';
import type { ScaleFigures } from '../../../src/access/scale-figures.ts';
import { streams } from '../../../src/streams/registry.ts';
import { amount, date, type ScenarioLanguage } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

/** What a table says of a comparison: the words for it, and where it stands in the answer. */
const parts = {
  incomeYear: { nl: 'inkomstenjaar', fr: 'année de revenus' },
  scaleValidFrom: { nl: 'rij van', fr: 'ligne du' },
  dependants: { nl: 'personen ten laste', fr: 'personnes à charge' },
  threshold: { nl: 'drempel', fr: 'seuil' },
  ownIncome: { nl: 'eigen inkomen', fr: 'revenu propre' },
  partnerIncome: { nl: 'inkomen van de echtgenoot', fr: 'revenu du conjoint' },
  otherParentIncome: { nl: 'inkomen van de andere ouder', fr: 'revenu de l’autre parent' },
  cadastralIncome: { nl: 'kadastraal inkomen', fr: 'revenu cadastral' },
  countedCadastralIncome: { nl: 'daarvan telt mee', fr: 'dont compte' },
  countedIncome: { nl: 'samen', fr: 'total' },
  unknown: { nl: 'onbekend', fr: 'inconnu' },
  share: { nl: 'hoogste aandeel', fr: 'part la plus élevée' },
  remedy: { nl: 'eerst raadplegen', fr: 'consulter d’abord' },
} as const;
type Part = keyof typeof parts;

const columns = { nl: { what: 'wat', value: 'waarde' }, fr: { what: 'quoi', value: 'valeur' } } as const;
const ofOtherParent = { nl: ' van de andere ouder', fr: ' de l’autre parent' } as const;
const nothing = { nl: 'niets', fr: 'rien' } as const;

/** The comparison in the answer: of the tax assessment, of a refusal, or of the real estate that it opened. */
function figuresOf(scene: Scene): ScaleFigures {
  const { scale, basis } = scene.answer.body as { readonly scale?: ScaleFigures; readonly basis?: ScaleFigures };
  const found = scale ?? basis;
  if (!found) throw new Error(`the answer compares nothing: ${scene.answer.text}`);
  return found;
}

/** What the answer says of a part; what it does not say is the word for nothing. */
function said(scene: Scene, figures: ScaleFigures, part: Part): string {
  const { language } = scene;
  if (part === 'unknown')
    return figures.unknownParts.map(({ label }) => label[language]).join('; ') || nothing[language];
  if (part === 'remedy') return remedyIn(scene.answer.body['remedy'] as Remedy | undefined, language);
  if (part === 'share') {
    const { numerator, denominator } = figures.largestShare ?? {};
    return denominator === undefined ? nothing[language] : `${String(numerator)}/${String(denominator)}`;
  }
  const value = figures[part];
  return value === undefined ? nothing[language] : typeof value === 'object' ? value.value : String(value);
}

function remedyIn(remedy: Remedy | undefined, language: ScenarioLanguage): string {
  if (remedy?.action !== 'consultFirst') return nothing[language];
  const title = streams.find(({ name }) => name === remedy.stream)?.title[language] ?? '';
  const year = remedy.incomeYear === undefined ? '' : ` ${remedy.incomeYear}`;
  return `${title}${year}${remedy.ofOtherParent ? ofOtherParent[language] : ''}`;
}

/** A value of the table as the answer writes it. */
function read(part: Part, text: string, language: ScenarioLanguage): string {
  if (part === 'scaleValidFrom') return date.read(text, language);
  return / euros?$/.test(text) ? amount.read(text, language) : text;
}

/** The means of a debtor beside the federal scale. */
export const scale = [
  step(
    {
      nl: '{name} {stream} van {name} van het jaar {number} raadpleegt',
      fr: '{name} consulte {stream} [de |d’]{name} de l’année {number}',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream, name, year) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/streams/${stream}?year=${String(year)}`);
    },
  ),
  step({ nl: 'is wat telt {verdict}:', fr: 'ce qui compte est {verdict} :', uses: 'verdict' }, (scene, verdict) => {
    const figures = figuresOf(scene);
    expect(figures.verdict, scene.answer.text).toBe(verdict);
    const { language } = scene;
    const { what, value } = columns[language];
    for (const row of scene.table()) {
      const part = (Object.keys(parts) as Part[]).find((one) => parts[one][language] === row[what]);
      if (part === undefined) throw new Error(`no part of a comparison is called ${String(row[what])}`);
      expect(said(scene, figures, part), row[what]).toBe(read(part, row[value] ?? '', language));
    }
  }),
];
