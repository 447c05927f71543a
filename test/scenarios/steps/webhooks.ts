import { expect } from 'vitest';
import { eventually } from '../../evidence/eventually.ts';
import { person } from '../cast.ts';
import { step } from '../step.ts';

/** The software of a centre, which is told what happened. */
export const webhooks = [
  step(
    {
      nl: 'de software van {centre} op de hoogte wil blijven',
      fr: 'le logiciel du {centre} veut rester informé',
      uses: ['subscribe'],
    },
    async (scene, centre) => {
      const software = `software ${String(scene.number)}`;
      scene.enter(software, { role: 'softwareIntegration', centre });
      const { receiver } = scene.stage;
      const answer = await scene.ask(software, '/subscriptions', { url: receiver.url });
      expect(answer.status, answer.text).toBe(201);
      receiver.secret = String(answer.body['secret']);
    },
  ),
  step(
    {
      nl: 'verneemt de software van {centre} over {name}: {eventKind}',
      fr: 'le logiciel du {centre} apprend au sujet [de |d’]{name} : {eventKind}',
      uses: 'verdict',
    },
    async (scene, centre, name, kind) => {
      const { ssin, familyName } = person(name);
      const { body } = await scene.askAs<{ items: readonly { integrationId: string }[] }>(
        scene.clerk(centre),
        '/integrations/query',
        { ssin },
      );
      const own = body.items.map(({ integrationId }) => integrationId);
      const { receiver } = scene.stage;
      await eventually(() => {
        const told = own.flatMap((integrationId) => receiver.kindsAbout(integrationId));
        expect(told).toContain(kind);
      });
      // Every signature was accepted by the library of the receiver, and nothing says who it is about.
      expect(receiver.refused).toEqual([]);
      const all = receiver.arrived.map((one) => one.body).join();
      expect(all).not.toContain(ssin);
      expect(all).not.toContain(familyName);
    },
  ),
];
