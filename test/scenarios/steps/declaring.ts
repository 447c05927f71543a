import type { DeclaredIncome } from '../../../src/assessment/declared.ts';
import type { ToldMember } from '../inquiry.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary, type Vocabulary } from '../vocabulary.ts';

const columns = {
  nl: {
    ...{ name: 'naam', relation: 'band', birthDate: 'geboren op' },
    ...{ kind: 'soort', amount: 'netto per maand', from: 'vanaf', days: 'dagen', before: 'al voor de hulp' },
  },
  fr: {
    ...{ name: 'nom', relation: 'lien', birthDate: 'né le' },
    ...{ kind: 'type', amount: 'net par mois', from: 'depuis', days: 'jours', before: 'déjà avant l’aide' },
  },
} as const;
type Column = keyof (typeof columns)['nl'];

/** Reads a cell as a kind of value; undefined for a cell or a column that is not there. */
function reader({ language }: Scene, row: Readonly<Record<string, string>>) {
  return <K extends keyof Vocabulary>(column: Column, kind: K): ReturnType<Vocabulary[K]['read']> | undefined => {
    const cell = row[columns[language][column]] ?? '';
    return cell === '' ? undefined : (vocabulary[kind].read(cell, language) as ReturnType<Vocabulary[K]['read']>);
  };
}

/** @throws Error when a cell that has to be there is empty */
function needed<T>(value: T | undefined, column: Column): T {
  if (value === undefined) throw new Error(`the column for ${column} is empty`);
  return value;
}

function memberIn(scene: Scene, row: Readonly<Record<string, string>>): ToldMember {
  const read = reader(scene, row);
  return {
    name: needed(row[columns[scene.language].name], 'name'),
    relation: needed(read('relation', 'relation'), 'relation'),
    birthDate: needed(read('birthDate', 'date'), 'birthDate'),
  };
}

/** Amounts are net, a month; of part of a month with its days. */
function incomeIn(scene: Scene, row: Readonly<Record<string, string>>): DeclaredIncome {
  const read = reader(scene, row);
  const before = read('before', 'yesNo');
  return {
    kind: needed(read('kind', 'incomeKind'), 'kind'),
    amount: { value: needed(read('amount', 'amount'), 'amount'), currency: 'EUR' },
    per: 'month',
    basis: 'net',
    startDate: read('from', 'date'),
    daysWorked: read('days', 'number'),
    ...(before === undefined ? {} : { startedBeforeAid: before === 'yes' }),
  };
}

/** What the applicant declares, and what the social worker settles of it. */
export const declaring = [
  step({ nl: '{name} aangeeft alleen te wonen', fr: '{name} déclare vivre seul[|e]', uses: 'scene' }, ({ inquiry }) => {
    inquiry.declareHousehold([]);
  }),
  step({ nl: '{name} aangeeft samen te wonen met:', fr: '{name} déclare vivre avec :', uses: 'scene' }, (scene) => {
    scene.inquiry.declareHousehold(scene.table().map((row) => memberIn(scene, row)));
  }),
  step({ nl: '{name} als inkomen aangeeft:', fr: '{name} déclare comme revenus :', uses: 'scene' }, (scene, name) => {
    scene.inquiry.declare(name, { income: scene.table().map((row) => incomeIn(scene, row)) });
  }),
  step(
    { nl: '{name} aangeeft geen inkomen te hebben', fr: '{name} déclare n’avoir aucun revenu', uses: 'scene' },
    ({ inquiry }, name) => {
      inquiry.declare(name, { income: [] });
    },
  ),
  step(
    {
      nl: '{name} aangeeft geen onroerend goed en geen spaargeld te hebben',
      fr: '{name} déclare n’avoir ni bien immobilier ni épargne',
      uses: 'scene',
    },
    ({ inquiry }, name) => {
      inquiry.declare(name, { property: [], savings: { value: '0', currency: 'EUR' } });
    },
  ),
  step(
    {
      nl: '{name} aangeeft te werken bij {text} sinds {date}',
      fr: '{name} déclare travailler chez {text} depuis le {date}',
      uses: 'scene',
    },
    ({ inquiry }, name, employer, startDate) => {
      inquiry.declare(name, { work: [{ kind: 'employee', employer, startDate }] });
    },
  ),
  step(
    { nl: '{name} aangeeft niet te werken', fr: '{name} déclare ne pas travailler', uses: 'scene' },
    ({ inquiry }, name) => {
      inquiry.declare(name, { work: [] });
    },
  ),
  step(
    {
      nl: '{name} voor {name} de vrijstelling “{exemptionKind}” vastlegt, contract van {date} tot en met {date}',
      fr: '{name} fixe pour {name} l’exonération « {exemptionKind} », contrat du {date} au {date}',
      uses: 'scene',
    },
    ({ inquiry }, _actor, _name, kind, contractFrom, contractUntil) => {
      inquiry.choose({ exemption: { kind, contractFrom, contractUntil } });
    },
  ),
  step(
    {
      nl: '{name} de middelen van {name} niet meetelt: {text}',
      fr: '{name} ne compte pas les ressources [de |d’]{name} : {text}',
      uses: 'scene',
    },
    ({ inquiry }, _actor, name, motivation) => {
      inquiry.waive({ name, motivation });
    },
  ),
];
