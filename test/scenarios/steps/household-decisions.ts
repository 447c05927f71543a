import { expect } from 'vitest';
import { eventually } from '../../evidence/eventually.ts';
import type { ShownDecision, ShownIntegration } from '../../gateway/life-cycle.ts';
import { nisCodeOf, person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';
import { decide } from './deciding.ts';

const columns = {
  nl: { who: 'persoon', effect: 'gevolg', code: 'code' },
  fr: { who: 'personne', effect: 'effet', code: 'code' },
} as const;

/** The decision in the answer. */
function decided({ answer }: Scene): ShownDecision {
  expect(answer.status, answer.text).toBe(201);
  return answer.body as unknown as ShownDecision;
}

/** The number of the person of an integration, as somebody of the centre sees it. */
async function ssinOf(scene: Scene, centre: string, integrationId: string): Promise<string> {
  const { body } = await scene.askAs<ShownIntegration>(scene.clerk(centre), `/integrations/${integrationId}`);
  return body.ssin;
}

interface Reviewed {
  readonly ssin: string;
  readonly effect: string;
}

/** What a decision or a review does with the household, and its true days. */
export const householdDecisions = [
  step(
    {
      nl: '{name} aan {name} {aid} en {aid} toekent van {date} tot en met {date}',
      fr: '{name} accorde à {name} {aid} et {aid} du {date} au {date}',
      uses: ['decideIntegration'],
    },
    (scene, actor, name, main, other, startDate, endDate) =>
      decide(scene, actor, name, { outcome: 'granted', aids: [main, other], period: { startDate, endDate } }),
  ),
  step(
    {
      nl: '{name} aan {name} {aid} toekent van {date} tot en met {date}, zonder {name}',
      fr: '{name} accorde à {name} {aid} du {date} au {date}, sans {name}',
      uses: ['decideIntegration'],
    },
    async (scene, actor, name, aid, startDate, endDate, other) => {
      const { integrationId } = await scene.integration(scene.actor(actor).centre, other);
      const period = { startDate, endDate };
      await decide(scene, actor, name, { outcome: 'granted', aids: [aid], period, leftOut: [integrationId] });
    },
  ),
  step(
    {
      nl: '{name} aan {name} {aid} toekent van {date} tot en met {date}, beslist op {date}',
      fr: '{name} accorde à {name} {aid} du {date} au {date}, décidé le {date}',
      uses: ['decideIntegration'],
    },
    (scene, actor, name, aid, startDate, endDate, decidedOn) =>
      decide(scene, actor, name, { outcome: 'granted', aids: [aid], period: { startDate, endDate }, decidedOn }),
  ),
  step(
    {
      nl: '{name} aan {name} {aid} toekent van {date} tot en met {date}, beslist op {date} en nu pas ingevoerd: {text}',
      fr: '{name} accorde à {name} {aid} du {date} au {date}, décidé le {date} et encodé tardivement : {text}',
      uses: ['decideIntegration'],
    },
    (scene, actor, name, aid, startDate, endDate, decidedOn, latenessReason) => {
      const period = { startDate, endDate };
      return decide(scene, actor, name, { outcome: 'granted', aids: [aid], period, decidedOn, latenessReason });
    },
  ),
  step(
    {
      nl: '{name} aan {name} {aid} toekent van {date} tot en met {date}, ook al betaalt een ander OCMW: {text}',
      fr: '{name} accorde à {name} {aid} du {date} au {date}, bien qu’un autre CPAS paie : {text}',
      uses: ['decideIntegration'],
    },
    (scene, actor, name, aid, startDate, endDate, elsewhereReason) => {
      const period = { startDate, endDate };
      return decide(scene, actor, name, { outcome: 'granted', aids: [aid], period, elsewhereReason });
    },
  ),
  step(
    {
      nl: '{name} een herziening opent voor {name} zonder {name}: {reviewReason}',
      fr: '{name} ouvre une révision pour {name} sans {name} : {reviewReason}',
      uses: ['openReview'],
    },
    async (scene, actor, name, other, reason) => {
      const { integrationId } = await scene.integration(scene.actor(actor).centre, other);
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/review`, { reason, leftOut: [integrationId] });
    },
  ),
  step(
    {
      nl: 'zegt de beslissing bij {centre} wat er met iedereen gebeurt:',
      fr: 'la décision au {centre} dit ce qui arrive à chacun :',
      uses: 'verdict',
    },
    async (scene, centre) => {
      const { language } = scene;
      const { who, effect, code } = columns[language];
      const shown = await Promise.all(
        decided(scene).persons.map(async (one) => ({
          ssin: await ssinOf(scene, centre, one.integrationId),
          effect: one.effect,
          codes: [one.qualityCode, ...(one.furtherCodes ?? []).map(({ qualityCode }) => qualityCode)].flatMap(
            (given) => (given ? [Number(given.code)] : []),
          ),
        })),
      );
      const expected = scene.table().map((row) => ({
        ssin: person(row[who] ?? '').ssin,
        effect: vocabulary.effect.read(row[effect] ?? '', language),
        codes: (row[code] ?? '') === '' ? [] : [vocabulary.code.read(row[code] ?? '', language)],
      }));
      const sorted = (list: readonly { readonly ssin: string; readonly effect: string }[]) =>
        [...list].sort((one, other) => (one.ssin + one.effect).localeCompare(other.ssin + other.effect));
      expect(sorted(shown)).toEqual(sorted(expected));
    },
  ),
  step(
    { nl: 'zegt de herziening wie er mee herzien wordt:', fr: 'la révision dit qui est revu aussi :', uses: 'verdict' },
    (scene) => {
      const { answer, language } = scene;
      expect(answer.status, answer.text).toBe(201);
      const { who, effect } = columns[language];
      const household = answer.body['household'] as readonly Reviewed[];
      const expected = scene.table().map((row) => ({
        ssin: person(row[who] ?? '').ssin,
        effect: vocabulary.reviewEffect.read(row[effect] ?? '', language),
      }));
      const bySsin = (one: Reviewed, other: Reviewed) => one.ssin.localeCompare(other.ssin);
      expect(household.map(({ ssin, effect: shown }) => ({ ssin, effect: shown })).sort(bySsin)).toEqual(
        expected.sort(bySsin),
      );
    },
  ),
  step(
    {
      nl: 'waarschuwt de beslissing: {decisionWarnings}',
      fr: 'la décision avertit : {decisionWarnings}',
      uses: 'verdict',
    },
    (scene, warnings) => {
      expect(decided(scene).warnings).toEqual(warnings);
    },
  ),
  step(
    {
      nl: 'zegt de beslissing dat ze op {date} genomen en op {date} ingevoerd is',
      fr: 'la décision dit qu’elle est prise le {date} et encodée le {date}',
      uses: 'verdict',
    },
    (scene, decidedOn, enteredOn) => {
      const taken = decided(scene);
      expect(taken.decidedOn).toBe(decidedOn);
      expect(new Date(taken.decidedAt).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })).toBe(enteredOn);
      expect(taken.latenessReason).toMatch(/\w/);
    },
  ),
  step(
    {
      nl: 'zegt de melding dat {centre} betaalt onder code {code}',
      fr: 'le message dit que le {centre} paie sous le code {code}',
      uses: 'verdict',
    },
    (scene, centre, code) => {
      expect(scene.problem()['registrations']).toMatchObject([
        { centre: { nisCode: nisCodeOf(centre) }, qualityCode: { code: String(code) } },
      ]);
    },
  ),
  step(
    {
      nl: 'heeft {centre} {name} bij de Kruispuntbank onder de codes {code} en {code}',
      fr: 'le {centre} a {name} à la Banque-carrefour sous les codes {code} et {code}',
      uses: 'verdict',
    },
    (scene, centre, name, one, other) =>
      eventually(async () => {
        expect([...(await scene.codesAtBank(name, centre))].sort()).toEqual([one, other].sort());
      }),
  ),
];
