import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentView } from '../../src/assessment/assess.ts';
import { loadPersonas } from '../../src/simulator/personas/loader.ts';
import type { ListedPersona } from '../client.ts';
import { startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
beforeAll(async () => {
  const many = '1000000';
  world = await startConstellation({
    env: {
      KSZ_TIMEOUT_MS: '8000',
      TOTAL_DEADLINE_MS: '120000',
      CONSULTATIONS_PER_MINUTE_USER: many,
      CONSULTATIONS_PER_MINUTE_CENTRE: many,
    },
  });
});
afterAll(() => world[Symbol.asyncDispose]());

interface Dossier {
  readonly streams: readonly {
    readonly name: string;
    readonly state: string;
    readonly problem?: { readonly type: string };
  }[];
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What differs between two answers to the same question: times and tickets. */
const lasting = (answer: unknown) =>
  JSON.stringify(answer, (name, value: unknown) =>
    ['consultedAt', 'ticket', 'ticketCbss', 'updateTimestamp'].includes(name) ? undefined : value,
  );

/** Nobody can be registered under a number that was replaced or cancelled. */
const isRegistrable = ({ tags }: Pick<ListedPersona, 'tags'>) =>
  !tags.includes('replaced-ssin') && !tags.includes('canceled-ssin');

async function assessed(persona: ListedPersona): Promise<void> {
  const who = persona.tags.join(' ');
  const id = await world.integrate(persona);
  // Of somebody who died a stream opens with a reason only, and the first dossier may be what tells of it.
  await world.giveReason(id);
  const { status, body, text } = await world.call<Dossier>(`/integrations/${id}/dossiers`, { body: {} });
  expect(status, `${who} ${text}`).toBe(200);
  expect(text, who).not.toContain('internalServerError');
  const alone = await Promise.all(body.streams.map(({ name }) => world.call(`/integrations/${id}/streams/${name}`)));
  for (const [index, { name, state, problem }] of body.streams.entries()) {
    const own = alone[index];
    if (state === 'answered' || state === 'incomplete') {
      expect(own?.status, `${who} ${name} ${String(own?.text)}`).toBe(200);
      expect(lasting(body.answers[name]), `${who} ${name}`).toBe(lasting(own?.body));
    } else {
      expect(own?.body['type'], `${who} ${name}`).toBe(problem?.type);
    }
  }
  const made = await world.call(`/integrations/${id}/assessments`, { body: { answers: body.answers } });
  expect(made.status, `${who} ${made.text}`).toBe(200);
  const { integrationId, ...assessment } = made.body;
  expect(integrationId).toBe(id);
  expect(assessmentView.parse(assessment), who).toEqual(assessment);
}

const people = loadPersonas().filter(isRegistrable);

test.each(people.map(({ ssin, tags }) => [tags.join(' '), ssin] as const))(
  'the dossier has the answers of the streams, and an assessment of its form: %s',
  async (_tags, ssin) => {
    const persona = world.personas.find((one) => one.ssin === ssin);
    if (!persona) throw new Error('the simulator does not list the persona');
    await assessed(persona);
    expect(world.log.filter((line) => line.includes('internalServerError'))).toEqual([]);
  },
);
