import { expect } from 'vitest';
import type { BankRegistration } from '../../gateway/life-cycle.ts';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

interface Notice {
  readonly ssin: string;
  readonly kind: { readonly code: string };
  readonly day: string;
  readonly state: string;
  readonly streams: readonly { readonly name: string; readonly opens: string }[];
}

function noticesOf({ answer }: Scene): readonly Notice[] {
  expect(answer.status, answer.text).toBe(200);
  return answer.body['items'] as readonly Notice[];
}

function wayTo(scene: Scene, stream: string) {
  return noticesOf(scene)[0]?.streams.find(({ name }) => name === stream);
}

/** The Bank tells something of a person to the centre that has the person. */
async function tell({ stage }: Scene, name: string, what: object): Promise<void> {
  const { ssin } = person(name);
  const { control } = stage.world;
  const { items } = await control<{ items: readonly BankRegistration[] }>('registrations');
  const receiver = items.find((one) => one.ssin === ssin)?.enterpriseNumber ?? '1999000150';
  await control('notifications', { body: { ...what, ssins: [ssin], receiver } });
}

/** What the Bank tells by itself. */
export const messages = [
  step(
    { nl: 'de Kruispuntbank berichten stuurt', fr: 'la Banque-carrefour envoie des messages', uses: 'scene' },
    (scene) => scene.stage.sendMessages(),
  ),
  step(
    {
      nl: 'de Kruispuntbank over {name} meldt: {noticeKind} op {date}',
      fr: 'la Banque-carrefour communique au sujet [de |d’]{name} : {noticeKind} le {date}',
      uses: 'scene',
    },
    async (scene, name, kind, date) => {
      await tell(scene, name, { kind, date });
    },
  ),
  step(
    {
      nl: 'de Kruispuntbank meldt dat het nummer van {name} vervangen is door dat van {name}',
      fr: 'la Banque-carrefour communique que le numéro [de |d’]{name} est remplacé par celui [de |d’]{name}',
      uses: 'scene',
    },
    async (scene, name, present) => {
      await tell(scene, name, { kind: 'addressChanged', replacedBy: person(present).ssin });
      await scene.stage.messagesDone();
    },
  ),
  step(
    {
      nl: '{name} vraagt wat de Kruispuntbank meldde',
      fr: '{name} demande ce que la Banque-carrefour a communiqué',
      uses: ['queryNotices'],
    },
    async (scene, actor) => {
      await scene.stage.messagesDone();
      await scene.ask(actor, '/notices/query', {});
    },
  ),
  step(
    {
      nl: 'is een herziening nodig voor {name} wegens: {noticeKind} op {date}',
      fr: 'une révision est due pour {name} en raison de : {noticeKind} le {date}',
      uses: 'verdict',
    },
    (scene, name, kind, day) => {
      const { ssin } = person(name);
      expect(noticesOf(scene)).toMatchObject([{ ssin, kind: { code: kind }, day, state: 'due' }]);
    },
  ),
  step(
    {
      nl: 'gaat {stream} met deze integratie pas open na een reden',
      fr: '{stream} ne s’ouvre avec cette intégration qu’après un motif',
      uses: 'verdict',
    },
    (scene, stream) => {
      expect(wayTo(scene, stream)).toMatchObject({ opens: 'afterRemedy', remedy: { action: 'giveReason' } });
    },
  ),
  step(
    {
      nl: 'gaat {stream} met deze integratie open',
      fr: '{stream} s’ouvre avec cette intégration',
      uses: 'verdict',
    },
    (scene, stream) => {
      expect(wayTo(scene, stream)).toMatchObject({ opens: 'now' });
    },
  ),
  step(
    { nl: 'is daarvoor een herziening geopend', fr: 'une révision est ouverte pour cela', uses: 'verdict' },
    (scene) => {
      expect(noticesOf(scene).map(({ state }) => state)).toEqual(['reviewOpened']);
    },
  ),
  step(
    { nl: 'meldde de Kruispuntbank niets', fr: 'la Banque-carrefour n’a rien communiqué', uses: 'verdict' },
    (scene) => {
      expect(noticesOf(scene)).toEqual([]);
    },
  ),
];
