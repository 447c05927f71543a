import { expect } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import type { Answer, Client } from '../client.ts';
import type { BankRegistration, ShownDecision, ShownIntegration, ShownProblem } from '../gateway/life-cycle.ts';
import { eventually } from '../evidence/eventually.ts';
import { person, type CastMember } from './cast.ts';
import { CollectedInquiry } from './inquiry.ts';
import type { ScenarioLanguage } from './kinds.ts';
import type { Stage } from './stage.ts';

/** Somebody who uses the gateway. */
export interface Actor {
  readonly userId: string;
  readonly role: string;
  readonly centre: string;
  /** Claims of the token beside those. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The body of any answer. */
export type Body = Readonly<Record<string, unknown>>;

/** What the scenario asked the gateway. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

type Table = readonly Readonly<Record<string, string>>[];

/** What happens in one scenario: who plays, what was asked last, what came back. */
export class Scene {
  readonly stage: Stage;
  readonly language: ScenarioLanguage;
  /** Counts the scenarios of the play. */
  readonly number: number;
  readonly #actors = new Map<string, Actor>();
  #gateway: Pick<Client, 'call'>;
  #table: Table | undefined;
  #asked: Question[] = [];
  #answers: readonly Answer[] = [];
  /** Integrations that a later sentence of the scenario calls "theirs". */
  remembered: readonly string[] = [];
  /** What was collected about an applicant. */
  readonly inquiry = new CollectedInquiry();

  constructor(stage: Stage, language: ScenarioLanguage, number: number) {
    this.stage = stage;
    this.language = language;
    this.number = number;
    this.#gateway = stage.world;
  }

  /** From now on decisions wait for a second person. */
  async askSecondPerson(): Promise<void> {
    this.#gateway = await this.stage.withSecondPerson();
  }

  /** The legal day in Belgium. */
  get today(): string {
    return belgianDate(this.stage.clock());
  }

  /** The answer to the last question. */
  get answer(): Answer {
    const last = this.#answers.at(-1);
    if (!last) throw new Error('nothing was asked yet');
    return last;
  }

  /** The answers to questions that were asked at once, or to the last one. */
  get answers(): readonly Answer[] {
    return this.#answers;
  }

  /** Somebody comes on, or changes. User names are of this scenario only, so that its evidence can be told apart. */
  enter(name: string, change: Partial<Omit<Actor, 'userId'>>): void {
    const before = this.#actors.get(name);
    const userId = `${name.toLowerCase().replaceAll(' ', '-')}.${String(this.number)}`;
    const { role = before?.role ?? '', centre = before?.centre ?? '' } = change;
    this.#actors.set(name, { userId, role, centre, claims: { ...before?.claims, ...change.claims } });
  }

  actor(name: string): Actor {
    const found = this.#actors.get(name);
    if (!found) throw new Error(`the scenario does not say who ${name} is`);
    return found;
  }

  /** The name behind a user of this scenario. */
  nameOf(userId: string): string | undefined {
    return [...this.#actors].find(([, actor]) => actor.userId === userId)?.[0];
  }

  /** A question of the scenario: its answer is the one that the next sentences judge. */
  async ask(name: string, path: string, body?: unknown, method?: 'POST'): Promise<Answer> {
    this.#asked.push({ method: method ?? (body === undefined ? 'GET' : 'POST'), path });
    const answer = await this.askAs(this.actor(name), path, body, method);
    this.#answers = [answer];
    return answer;
  }

  /** Of many answers, the one that the next sentences judge. */
  judge(answer: Answer): void {
    this.#answers = [answer];
  }

  async askAtOnce(questions: readonly { readonly name: string; readonly path: string; readonly body?: unknown }[]) {
    this.#asked.push(
      ...questions.map(({ path, body }) => ({ method: body === undefined ? 'GET' : 'POST', path }) as const),
    );
    this.#answers = await Promise.all(
      questions.map(({ name, path, body }) => this.askAs(this.actor(name), path, body)),
    );
  }

  /** The same, one after the other. */
  async askInTurn(questions: readonly { readonly name: string; readonly path: string; readonly body?: unknown }[]) {
    this.#asked.push(
      ...questions.map(({ path, body }) => ({ method: body === undefined ? 'GET' : 'POST', path }) as const),
    );
    const answers: Answer[] = [];
    for (const { name, path, body } of questions) answers.push(await this.askAs(this.actor(name), path, body));
    this.#answers = answers;
  }

  /** A question beside the scenario: its answer is for who asks. */
  async askAs<T = Body>(
    { userId, role, centre, claims }: Actor,
    path: string,
    body?: unknown,
    method?: 'POST',
  ): Promise<Answer<T>> {
    const headers = await this.stage.issuer.authorization({ sub: userId, role, enterpriseNumber: centre, ...claims });
    return this.#gateway.call<T>(path, {
      as: 'nobody',
      headers,
      ...(body === undefined ? {} : { body }),
      ...(method === undefined ? {} : { method }),
    });
  }

  /** Somebody of the centre who does what the scenario does not tell, like looking up where a file is. */
  clerk(centre: string): Actor {
    return { userId: `clerk.${String(this.number)}`, role: 'teamLead', centre, claims: {} };
  }

  /** The integration of a person at a centre: the one that runs, else the newest. */
  async integration(centre: string, name: string, qualityCode?: number): Promise<ShownIntegration> {
    const { ssin } = person(name);
    const question = { ssin, ...(qualityCode === undefined ? {} : { qualityCode }) };
    const { body, text, status } = await this.askAs<{ items: readonly ShownIntegration[] }>(
      this.clerk(centre),
      '/integrations/query',
      question,
    );
    expect(status, text).toBe(200);
    const found = body.items.find(({ state }) => state === 'active') ?? body.items[0];
    if (!found) throw new Error(`the centre has no integration of ${name}`);
    return found;
  }

  /** Where the integration of a person is, for somebody who works on it. */
  async pathTo(actorName: string, name: string, qualityCode?: number): Promise<string> {
    const { integrationId } = await this.integration(this.actor(actorName).centre, name, qualityCode);
    return `/integrations/${integrationId}`;
  }

  /** A decision as somebody of the centre sees it. */
  async decision(centre: string, path: string): Promise<ShownDecision> {
    const { body, status, text } = await this.askAs<ShownDecision>(this.clerk(centre), `${path}/decision`);
    expect(status, text).toBe(200);
    return body;
  }

  /** Waits until a decision has changed the codes of everybody in it. */
  async decisionDone(centre: string, path: string): Promise<void> {
    await eventually(async () => {
      const { persons } = await this.decision(centre, path);
      expect(persons.map(({ progress }) => progress.state)).toEqual(persons.map(() => 'done'));
    });
  }

  /** Whether the simulated Bank was told to fail. */
  async isBankFaulty(): Promise<boolean> {
    const { items } = await this.stage.world.control<{ items: readonly unknown[] }>('faults');
    return items.length > 0;
  }

  /** Codes under which the Bank has a person for a centre today. */
  async codesAtBank(name: string, centre: string): Promise<readonly number[]> {
    const { items } = await this.stage.world.control<{ items: readonly BankRegistration[] }>('registrations');
    const { ssin } = person(name);
    const { today } = this;
    return items
      .filter((item) => item.ssin === ssin && item.enterpriseNumber === centre)
      .filter(({ startDate, endDate = today }) => startDate <= today && today <= endDate)
      .map(({ qualityCode }) => qualityCode);
  }

  /** What a registration of the person says when the scenario says nothing else: asked today, told today. */
  registration(name: string, change: Body = {}): Record<string, unknown> {
    const { ssin, familyName, givenName, birthDate }: CastMember = person(name);
    return {
      ssin,
      qualityCode: 1,
      caseReference: 'ONDERZOEK-1',
      applicationDate: this.today,
      informedOn: this.today,
      proofOfIdentity: { familyName, givenName, birthDate },
      ...change,
    };
  }

  /** Fails when the last question, if any, was not answered as hoped. */
  expectSuccess(): void {
    for (const { status, text } of this.#answers) expect(status, text).toBeLessThan(300);
  }

  /**
   * Registers a person; what the code asks for and the scenario does not tell is there: a reason for debt mediation, and
   * for a debtor an applicant whose household is known.
   */
  async register(actorName: string, name: string, change: Body): Promise<void> {
    const beside = change['qualityCode'] === 30 ? await this.#besideApplicant(this.actor(actorName).centre, name) : {};
    const why = change['qualityCode'] === 7 ? { reason: 'Vraagt begeleiding bij haar schulden' } : {};
    await this.ask(actorName, '/integrations', this.registration(name, { ...beside, ...why, ...change }));
  }

  /** Somebody of the centre has an applicant, and knows with whom the applicant lives. */
  async #besideApplicant(centre: string, debtor: string): Promise<Body> {
    const applicant = debtor === 'Nele Vermeersch' ? 'Noor Haddad' : 'Nele Vermeersch';
    const clerk = this.clerk(centre);
    const file = this.registration(applicant, { caseReference: 'ONDERZOEK-2' });
    const made = await this.askAs<{ integrationId: string }>(clerk, '/integrations', file);
    expect(made.status, made.text).toBe(201);
    const { integrationId } = made.body;
    expect((await this.askAs(clerk, `/integrations/${integrationId}/persons`)).status).toBe(200);
    const reason = 'Moet volgens het vonnis onderhoud betalen';
    return { applicantIntegrationId: integrationId, caseReference: undefined, reason };
  }

  /** The problem that came back; fails when it is another kind of answer. */
  problem(): ShownProblem & Body {
    expect(this.answer.status, this.answer.text).toBeGreaterThanOrEqual(400);
    return this.answer.body as unknown as ShownProblem & Body;
  }

  /** The table below the present sentence. */
  table(): Table {
    if (!this.#table) throw new Error('a table belongs below this sentence');
    const table = this.#table;
    this.#table = undefined;
    return table;
  }

  /** Plays one sentence, and gives what it asked. */
  async play(table: Table | undefined, run: () => Promise<void> | void): Promise<readonly Question[]> {
    this.#table = table;
    this.#asked = [];
    await run();
    if (this.#table) throw new Error('nothing reads the table below this sentence');
    return this.#asked;
  }
}
