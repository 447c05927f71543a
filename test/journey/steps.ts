/** What a program of the journey knows when it comes to a step, beside what earlier steps kept. */
export type Variable = 'today' | 'lastDay' | 'integrationId' | 'nextId';

/** A value of a body. A text `{{name}}` is the value of that variable. */
export type Value = string | number | boolean | readonly Value[] | { readonly [member: string]: Value };

/** Where something is in an answer: names of members, and 0 for the first of a list. */
export type Member = readonly (string | 0)[];

interface Asked {
  readonly title: string;
  /** Why, in a sentence for who reads the program. */
  readonly note: string;
  readonly operationId: string;
  /** Parameters of the path that are not the variable of the same name. */
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: Value;
}

/** A step of the journey: a request, and what becomes of its answer. */
export type JourneyStep = Asked &
  (
    | {
        readonly kind: 'shows';
        /** Name of the answer in a program. */
        readonly answer: string;
        readonly member: Member;
      }
    /** The answer has what later steps need; so has the problem that says that it was done before. */
    | {
        readonly kind: 'keeps';
        readonly answer: string;
        readonly as: Variable;
        readonly member: Member;
        readonly orElse: string;
      }
    /** It is refused, to show what a refusal is. `problem` is its short name. */
    | { readonly kind: 'isRefused'; readonly problem: string }
    /** Asked each second until the answer has the address of what later steps need. */
    | { readonly kind: 'waits'; readonly answer: string; readonly as: Variable; readonly member: Member }
  );

/** The user of the sandbox who goes the way. */
export const traveller = { clientId: 'gent-social-worker', clientSecret: 'sandbox' };

/** From nothing to the end of an integration, as docs/tutorial.md tells it: the examples in each language go this way. */
export const journey: readonly JourneyStep[] = [
  {
    kind: 'keeps',
    title: 'Integrate the person',
    note: 'Nothing is given without an integration: the person, why (1 is the social inquiry), and when the person was told. Keep its id in your file. A second registration answers with the one that is there.',
    operationId: 'registerIntegration',
    body: {
      ssin: '84690311703',
      qualityCode: 1,
      caseReference: 'JOURNEY-1',
      ownApplication: true,
      applicationDate: '{{today}}',
      informedOn: '{{today}}',
      proofOfIdentity: { familyName: 'El Amrani', givenName: 'Rachid', birthDate: '1984-09-03' },
    },
    answer: 'registered',
    as: 'integrationId',
    member: ['integrationId'],
    orElse: 'integrationRunning',
  },
  {
    kind: 'shows',
    title: 'Read the integration',
    note: 'Only an active one opens streams.',
    operationId: 'getIntegration',
    answer: 'integration',
    member: ['state'],
  },
  {
    kind: 'shows',
    title: 'See what is open',
    note: 'Which streams this code, this role and this day open, and why not the others. Build your screen from it.',
    operationId: 'getOpenStreams',
    answer: 'streams',
    member: ['items', 0, 'name'],
  },
  {
    kind: 'shows',
    title: 'Consult a stream',
    note: 'dataFound and noDataFound are what the source said. incomplete is unknown: never show it as "nothing".',
    operationId: 'consultDimona',
    answer: 'dimona',
    member: ['outcome'],
  },
  {
    kind: 'shows',
    title: 'Compile a dossier',
    note: 'Several streams in one call. A part that fails does not stop the rest.',
    operationId: 'compileDossier',
    body: { streams: ['nationalRegister', 'dimona', 'unemployment'] },
    answer: 'dossier',
    member: ['streams', 0, 'state'],
  },
  {
    kind: 'isRefused',
    title: 'Meet a refusal',
    note: 'A refusal is an answer too: tell problems apart by their type.',
    operationId: 'consultDimona',
    path: { integrationId: '00000000-0000-7000-8000-000000000000' },
    problem: 'resourceNotFound',
  },
  {
    kind: 'shows',
    title: 'Record the decision',
    note: 'A living wage. The code of the applicant changes, and the members of the household follow.',
    operationId: 'decideIntegration',
    body: {
      decidedOn: '{{today}}',
      outcome: 'granted',
      aids: ['livingWage'],
      period: { startDate: '{{today}}', endDate: '{{lastDay}}' },
    },
    answer: 'decision',
    member: ['outcome'],
  },
  {
    kind: 'waits',
    title: 'Wait for the integration under the new code',
    note: 'The gateway repeats the change until the Bank confirms it. Your software need not wait; here it does.',
    operationId: 'getDecision',
    answer: 'progress',
    as: 'nextId',
    member: ['persons', 0, 'next'],
  },
  {
    kind: 'shows',
    title: 'End it',
    note: 'When aid ends, so does the integration, and with it every access.',
    operationId: 'endIntegration',
    path: { integrationId: '{{nextId}}' },
    body: { reason: 'no longer aided' },
    answer: 'ended',
    member: ['state'],
  },
];
