import { describe, expect, test } from 'vitest';
import { jobSeeker } from '../../../src/streams/job-seeker/index.ts';
import { outcomeOf, toJobSeekerData } from '../../../src/streams/job-seeker/mapping.ts';
import type { ContactRecord, JobSeekerReply, ServiceRecord } from '../../../src/streams/job-seeker/reply.ts';
import { streamContext } from '../context.ts';

const since = (inceptionTimestamp: string | undefined, category = 'VDAB000') => ({
  ...(inceptionTimestamp === undefined ? {} : { inceptionTimestamp }),
  categoryNEO: [],
  categoryPES: [{ code: category, description: [] }],
});
const contact: ContactRecord = { phoneNumber: [{ content: '+32 470 00 00 99', attributes: {} }] };
const service = (source: string, value: string, ...inscription: ReturnType<typeof since>[]): ServiceRecord => ({
  attributes: { source },
  status: { value, code: value === 'TECHNICAL_ERROR' ? 'MSG00002' : 'MSG00000' },
  ...(value === 'DATA_FOUND' ? { result: { contact, inscriptions: { inscription } } } : {}),
});
const reply = (...pes: ServiceRecord[]): JobSeekerReply => ({ results: { pes } });
const answer = (
  given: JobSeekerReply,
  kind: 'found' | 'incomplete' = 'found',
  filteredElements: readonly string[] = [],
) => toJobSeekerData([given], [{ verdict: { kind }, filteredElements }]);

describe('what is asked', () => {
  const context = streamContext();
  const { ssin } = context;

  test('the present situation, without a period', () => {
    expect(jobSeeker.toRequests({}, context).map(({ body }) => body)).toEqual([{ criteria: { ssin } }]);
  });

  test('the days of a period', () => {
    const [call] = jobSeeker.toRequests({ from: '2025-01-31', to: '2026-03-02' }, context);
    expect(call?.body).toEqual({ criteria: { ssin, period: { beginDate: '2025-01-31', endDate: '2026-03-02' } } });
  });
});

describe('how a service follows the person', () => {
  const followUps = (...given: Parameters<typeof answer>) =>
    Object.fromEntries(answer(...given).services.map(({ service: one, followUp }) => [one.code, followUp.code]));

  test('by what it answered', () => {
    const given = reply(
      service('ACTIRIS', 'NO_DATA_FOUND'),
      service('VDAB', 'DATA_FOUND', since('2026-01-01T08:00:00Z')),
      service('FOREM', 'DATA_FOUND'),
      service('ADG', 'TECHNICAL_ERROR'),
    );
    expect(followUps(given, 'incomplete')).toEqual({
      ACTIRIS: 'notKnown',
      VDAB: 'registered',
      FOREM: 'notRegistered',
      ADG: 'unknown',
    });
  });

  test.each(['result', 'inscriptions', 'inscription'])(
    '"not registered" is never said when %s was taken out',
    (name) => {
      expect(followUps(reply(service('VDAB', 'DATA_FOUND'), service('ADG', 'NO_DATA_FOUND')), 'found', [name])).toEqual(
        {
          VDAB: 'unknown',
          ADG: 'notKnown',
        },
      );
    },
  );

  test('a source that answered in part does not say "not registered" either', () => {
    expect(followUps(reply(service('VDAB', 'INCOMPLETE_DATA')), 'incomplete')).toMatchObject({ VDAB: 'unknown' });
  });

  test('in part without a name: those that are not named are unknown', () => {
    expect(followUps(reply(service('VDAB', 'DATA_FOUND')), 'incomplete')).toEqual({
      VDAB: 'notRegistered',
      ACTIRIS: 'unknown',
      FOREM: 'unknown',
      ADG: 'unknown',
    });
  });
});

describe('the latest registration', () => {
  const latest = (...given: Parameters<typeof answer>) =>
    answer(...given).registrations.map(({ registeredSince, isLatest }) => [registeredSince, isLatest]);
  const early = '2024-05-01T09:00:00+02:00';
  const late = '2025-11-03T09:00:00+01:00';

  test('is the one that began last, at whichever service', () => {
    const given = reply(service('VDAB', 'DATA_FOUND', since(early)), service('FOREM', 'DATA_FOUND', since(late)));
    expect(latest(given)).toEqual([
      [late, true],
      [early, false],
    ]);
  });

  test('is compared as a moment, not as a text', () => {
    const summer = '2025-07-01T09:30:00+02:00';
    const same = '2025-07-01T08:00:00Z';
    expect(latest(reply(service('VDAB', 'DATA_FOUND', since(summer), since(same))))).toEqual([
      [same, true],
      [summer, false],
    ]);
  });

  test('is not known while a service that did not answer may have a later one', () => {
    const given = reply(service('VDAB', 'DATA_FOUND', since(early), since(late)), service('ADG', 'TECHNICAL_ERROR'));
    expect(latest(given, 'incomplete')).toEqual([
      [late, undefined],
      [early, false],
    ]);
  });

  test('is not known beside one without a beginning', () => {
    expect(latest(reply(service('VDAB', 'DATA_FOUND', since(undefined), since(late))))).toEqual([
      [late, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('services that failed', () => {
  test.each<[string, readonly ServiceRecord[], ReturnType<typeof outcomeOf>]>([
    ['none', [service('VDAB', 'DATA_FOUND')], undefined],
    ['one', [service('VDAB', 'DATA_FOUND'), service('ADG', 'TECHNICAL_ERROR')], 'incomplete'],
    ['one, the other has nothing', [service('VDAB', 'NO_DATA_FOUND'), service('ADG', 'TECHNICAL_ERROR')], 'incomplete'],
    ['all', [service('VDAB', 'TECHNICAL_ERROR'), service('ADG', 'TECHNICAL_ERROR')], 'sourceUnavailable'],
  ])('%s', (_, pes, outcome) => {
    expect(outcomeOf(reply(...pes))).toBe(outcome);
  });
});
