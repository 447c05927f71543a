import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvidence, requirementsFile, requirementsPage } from '../requirements-document.ts';
import type { Feature, Scenario } from './features.ts';
import type { ScenarioLanguage } from './kinds.ts';
import { operationAt, readOperations, type Operation } from './operations.ts';
import { faultsOf, readRequirements, rowsOf, type Evidence, type Requirement } from './requirements.ts';
import { meaningsOf, operationsOf, step, type Uses } from './step.ts';

const operations: readonly Operation[] = [
  { id: 'registerIntegration', method: 'POST', path: '/integrations' },
  { id: 'queryIntegrations', method: 'POST', path: '/integrations/query' },
  { id: 'getIntegration', method: 'GET', path: '/integrations/{integrationId}' },
  { id: 'consultDimona', method: 'GET', path: '/integrations/{integrationId}/streams/dimona' },
];

const does = (sentence: string, uses: Uses | undefined) =>
  step({ nl: sentence, fr: sentence, ...(uses && { uses }) }, () => undefined);

const told = {
  day: does('on a day', 'scene'),
  register: does('registers', ['registerIntegration']),
  consult: step(
    { nl: 'consults {stream} now', fr: 'consults {stream} now', uses: ['consult{stream}'] },
    () => undefined,
  ),
  works: does('works', 'verdict'),
};

const scenario = (tags: readonly string[], change: Partial<Scenario> = {}): Scenario => ({
  title: 'One',
  heading: 'One',
  rows: undefined,
  tags,
  steps: [
    { text: 'on a day', isGiven: true, table: undefined },
    { text: 'registers', isGiven: true, table: undefined },
    { text: 'consults Dimona now', isGiven: false, table: undefined },
    { text: 'works', isGiven: false, table: undefined },
  ],
  ...change,
});

const feature = (language: ScenarioLanguage, ...scenarios: readonly Scenario[]): Feature => ({
  file: `${language}/01-one.feature`,
  language,
  title: 'Everything',
  scenarios,
});

const requirement = (change: Partial<Requirement> = {}): Requirement => ({
  id: 'R-INT-01',
  nl: 'Eis.',
  fr: 'Exigence.',
  ...change,
});

const listOf = (...requirements: readonly Requirement[]) => ({
  sections: { INT: { nl: 'Integratie', fr: 'Intégration', from: 'training' as const } },
  requirements: [...requirements],
});

const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  features: [feature('nl', scenario(['R-INT-01'])), feature('fr', scenario(['R-INT-01']))],
  steps: Object.values(told),
  operations,
  ...change,
});

const section = { nl: 'Deel', fr: 'Partie', from: 'practice' as const };
const elsewhere = { nl: 'Van een ander.', fr: 'D’un autre.' };

describe('the requirements of the repository', () => {
  test('are proven, arrive later, or are a matter of somebody else', () => {
    expect(faultsOf(readRequirements(), readEvidence())).toEqual([]);
  });

  test('are on the page', () => {
    expect(readFileSync(requirementsFile, 'utf8')).toBe(requirementsPage(readRequirements(), readEvidence()));
  });
});

describe('the table of requirements', () => {
  test('is made when each is proven in both languages', () => {
    expect(faultsOf(listOf(requirement()), evidence())).toEqual([]);
  });

  test.each(['nl', 'fr'] as const)('is not made without a scenario in %s', (language) => {
    const features = evidence().features.filter((one) => one.language !== language);
    expect(faultsOf(listOf(requirement()), evidence({ features }))).toEqual([
      `R-INT-01 has no scenario in ${language}`,
    ]);
  });

  test('is not made with a tag that is no requirement', () => {
    const features = [...evidence().features, feature('fr', scenario(['R-INT-01', 'R-INT-02'], { heading: 'Two' }))];
    expect(faultsOf(listOf(requirement()), evidence({ features }))).toEqual([
      '@R-INT-02 is no requirement (fr/01-one.feature, Two)',
    ]);
  });

  test('is not made with a tag in the list that no scenario has', () => {
    expect(faultsOf(listOf(requirement({ tags: ['a-finding'] })), evidence())).toEqual([
      'no scenario has the tag @a-finding, which the list names',
    ]);
    const later = listOf(requirement({ tags: ['a-finding'], arrives: 'messages' }));
    expect(faultsOf(later, evidence({ features: [] }))).toEqual([]);
  });

  test('counts another tag as a proof', () => {
    const features = [feature('nl', scenario(['a-finding'])), feature('fr', scenario(['a-finding']))];
    expect(faultsOf(listOf(requirement({ tags: ['a-finding'] })), evidence({ features }))).toEqual([]);
  });

  test('is not made when a step does not say what it asks', () => {
    const steps = [...Object.values(told), does('hums', undefined), does('sings', [])];
    expect(faultsOf(listOf(requirement()), evidence({ steps }))).toEqual([
      '"hums" does not say what it asks of the gateway (uses)',
      '"sings" does not say what it asks of the gateway (uses)',
    ]);
  });

  test('is not made when a step asks an operation that there is not', () => {
    const steps = [...Object.values(told), does('flies', ['flyAway'])];
    expect(faultsOf(listOf(requirement()), evidence({ steps }))).toEqual([
      '"flies" asks flyAway, which is no operation',
    ]);
  });

  test('is not made when no scenario of a requirement asks anything', () => {
    const silent = scenario(['R-INT-01'], { steps: [{ text: 'on a day', isGiven: true, table: undefined }] });
    const features = [feature('nl', silent), feature('fr', silent)];
    expect(faultsOf(listOf(requirement()), evidence({ features }))).toEqual([
      'R-INT-01: no scenario of it asks the gateway anything',
    ]);
  });

  test('waits for what arrives later, until it has arrived', () => {
    const later = listOf(requirement({ arrives: 'messages' }));
    expect(faultsOf(later, evidence({ features: [] }))).toEqual([]);
    expect(faultsOf(later, evidence({ features: [feature('nl', scenario(['R-INT-01']))] }))).toEqual([]);
    expect(faultsOf(later, evidence())).toEqual(['R-INT-01 has arrived: it has scenarios in both languages']);
  });

  test('leaves out what is a matter of somebody else, as long as nothing proves it', () => {
    const others = listOf(requirement({ elsewhere }));
    expect(faultsOf(others, evidence({ features: [] }))).toEqual([]);
    expect(faultsOf(others, evidence())).toEqual(['R-INT-01 has a scenario and is called a matter of somebody else']);
    expect(faultsOf(listOf(requirement({ elsewhere, arrives: 'messages' })), evidence({ features: [] }))).toEqual([
      'R-INT-01 cannot arrive later and be a matter of somebody else',
    ]);
  });

  test('has each requirement once, in a section, and no section without one', () => {
    expect(faultsOf(listOf(requirement(), requirement()), evidence())).toContain('R-INT-01 is there twice');
    const strange = listOf(requirement(), requirement({ id: 'R-XYZ-01', arrives: 'messages' }));
    expect(faultsOf(strange, evidence())).toEqual(['R-XYZ-01 is of a section that there is not']);
    const empty = { ...listOf(requirement()), sections: { INT: section, RPL: section } };
    expect(faultsOf(empty, evidence())).toEqual(['section RPL has no requirement']);
  });

  test('shows what scenarios ask after their beginning', () => {
    const [row] = rowsOf(listOf(requirement()), evidence());
    expect(row?.operations.map(({ id }) => id)).toEqual(['consultDimona']);
  });

  test('shows what a scenario asks that is all beginning', () => {
    const steps = scenario([]).steps.filter(({ isGiven }) => isGiven);
    const features = [feature('nl', scenario(['R-INT-01'], { steps }))];
    const [row] = rowsOf(listOf(requirement()), evidence({ features }));
    expect(row?.operations.map(({ id }) => id)).toEqual(['registerIntegration']);
  });

  test('names a plan once, and its rows when only some of them prove', () => {
    const rowOf = (rows: string, ...tags: readonly string[]) => scenario(tags, { title: rows, heading: 'Plan', rows });
    const whole = feature('nl', rowOf('some', 'R-INT-01'), rowOf('some', 'R-INT-01'), rowOf('others', 'R-INT-01'));
    const part = feature('fr', rowOf('some', 'R-INT-01'), rowOf('some', 'R-INT-01'), rowOf('others'));
    const [row] = rowsOf(listOf(requirement()), evidence({ features: [whole, part] }));
    expect(row?.proofs).toEqual({
      nl: [{ file: 'nl/01-one.feature', heading: 'Plan', rows: [] }],
      fr: [{ file: 'fr/01-one.feature', heading: 'Plan', rows: ['some'] }],
    });
  });

  test('counts the requirements in each state, by where they come from', () => {
    const list = {
      ...listOf(
        requirement(),
        requirement({ id: 'R-ROL-01', arrives: 'messages' }),
        requirement({ id: 'R-ROL-02', elsewhere }),
        requirement({ id: 'R-ROL-03', elsewhere }),
      ),
      sections: { INT: { ...section, from: 'training' as const }, ROL: section },
    };
    const page = requirementsPage(list, evidence());
    expect(page).toContain(
      '| proven by scenarios in Dutch and French | 1 | 0 |\n| comes with messages, flags and notifications',
    );
    expect(page).toContain('| not a matter of the gateway | 0 | 2 |\n| all | 1 | 3 |\n');
  });

  test('has requirement, scenarios, operations and state in a line', () => {
    const page = requirementsPage(listOf(requirement(), requirement({ id: 'R-INT-02', elsewhere })), evidence());
    expect(page).toContain(
      '| R-INT-01 | Eis.<br>_Exigence._ | [01 One](../test/scenarios/nl/01-one.feature) | [01 One](../test/scenarios/fr/01-one.feature) | `GET /integrations/{integrationId}/streams/dimona` | proven |\n',
    );
    expect(page).toContain(
      '| R-INT-02 | Eis.<br>_Exigence._ | – | – | – | not a matter of the gateway:<br>Van een ander.<br>_D’un autre._ |\n',
    );
  });
});

describe('the operations of a sentence', () => {
  test('follow the value in it', () => {
    const [match] = meaningsOf('consults Dimona now', 'nl', [told.consult]);
    expect(match && operationsOf(match)).toEqual(['consultDimona']);
  });

  test('are none for a scene and a verdict, and unknown when nobody said', () => {
    const asked = (sentence: string, uses: Uses | undefined) => {
      const [match] = meaningsOf(sentence, 'nl', [does(sentence, uses)]);
      return match && operationsOf(match);
    };
    expect(asked('on a day', 'scene')).toEqual([]);
    expect(asked('works', 'verdict')).toEqual([]);
    expect(asked('hums', undefined)).toBeUndefined();
  });

  test.each([
    ['POST', '/integrations', 'registerIntegration'],
    ['POST', '/integrations/query', 'queryIntegrations'],
    ['GET', '/integrations/query', 'getIntegration'],
    ['GET', '/socialInquiry/v1/integrations/1', 'getIntegration'],
    ['GET', '/integrations/1/streams/dimona', 'consultDimona'],
    ['GET', '/integrations/1/streams/dimona?year=2024', 'consultDimona'],
    ['GET', '/integrations/1/streams/pension', undefined],
    ['POST', '/integrations/1', undefined],
  ])('%s %s is %s', (method, path, id) => {
    expect(operationAt(operations, { method, path })?.id).toBe(id);
  });

  test('are found among several templates by the one with the fewest parameters', () => {
    const two = [
      { id: 'getCodeList', method: 'GET', path: '/refData/{list}' },
      { id: 'getPolicy', method: 'GET', path: '/refData/policy' },
    ];
    expect(operationAt(two, { method: 'GET', path: '/refData/policy' })?.id).toBe('getPolicy');
  });

  test('of the contract have their ids', () => {
    expect(readOperations()).toContainEqual({ id: 'registerIntegration', method: 'POST', path: '/integrations' });
  });
});
