import { expect } from 'vitest';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

interface Waiting {
  readonly approvalId: string;
  readonly integration: string;
}

/** What waits, or waited, for a second person about somebody, newest first. */
async function waitingFor(scene: Scene, actor: string, name: string): Promise<string> {
  const { body } = await scene.ask(actor, '/approvals/query', {});
  const { items } = body as unknown as { readonly items: readonly Waiting[] };
  const path = await scene.pathTo(actor, name);
  const found = items.find(({ integration }) => integration.endsWith(path));
  if (!found) throw new Error(`nothing waits for ${name}`);
  return `/approvals/${found.approvalId}`;
}

/** What needs a second person. */
export const approving = [
  step(
    {
      nl: 'beslissingen en code 30 hier door een tweede persoon goedgekeurd moeten worden',
      fr: 'les décisions et le code 30 doivent ici être approuvés par une deuxième personne',
      uses: 'scene',
    },
    (scene) => scene.askSecondPerson(),
  ),
  step(
    { nl: 'wacht dat op een tweede persoon', fr: 'cela attend une deuxième personne', uses: 'verdict' },
    ({ answer: { status, body, text } }) => {
      expect(status, text).toBe(202);
      expect(body).toMatchObject({ state: 'waiting' });
    },
  ),
  step(
    {
      nl: '{name} de beslissing over {name} goedkeurt',
      fr: '{name} approuve la décision sur {name}',
      uses: ['queryApprovals', 'approve'],
    },
    async (scene, actor, name) => {
      const path = await scene.pathTo(actor, name);
      const { status } = await scene.ask(actor, `${await waitingFor(scene, actor, name)}/approve`, undefined, 'POST');
      if (status === 200) await scene.decisionDone(scene.actor(actor).centre, path);
    },
  ),
  step(
    {
      nl: '{name} de onderhoudsplichtige in het dossier van {name} goedkeurt',
      fr: '{name} approuve le débiteur dans le dossier [de |d’]{name}',
      uses: ['queryApprovals', 'approve'],
    },
    async (scene, actor, name) => {
      await scene.ask(actor, `${await waitingFor(scene, actor, name)}/approve`, undefined, 'POST');
    },
  ),
  step(
    {
      nl: '{name} de beslissing over {name} afkeurt omdat {text}',
      fr: '{name} rejette la décision sur {name} parce que {text}',
      uses: ['queryApprovals', 'declineApproval'],
    },
    async (scene, actor, name, reason) => {
      await scene.ask(actor, `${await waitingFor(scene, actor, name)}/decline`, { reason });
    },
  ),
];
