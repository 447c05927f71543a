import { describe, expect, test } from 'vitest';
import type { CodeMeaning } from '../../../src/bank/status.ts';
import { aside, group, many, optional, text } from '../../../src/bank/reply-shape.ts';
import { Ssin } from '../../../src/values/ssin.ts';
import type { SoaOperation } from '../../../src/bank/operation.ts';
import { createBank } from '../../../src/bank/soap/bank.ts';
import { jobSeeker } from '../../../src/streams/job-seeker/index.ts';
import { centre, settings } from '../../streams/consult.ts';

/* What a promise of data is worth, by what was read of the reply. */
const namespace = 'http://kszbcss.fgov.be/intf/JobSeekerService/v1';
const ssin = Ssin.parse('90641201820', { fictive: true, today: '2026-03-02' })!;
const reply = group(
  { found: aside(optional(text)), rows: many(group({ value: optional(text) }, { leftOut: ['unwanted'] })) },
  { leftOut: ['known'] },
);

async function ask(
  content: string,
  options: { status?: string; okMayBeEmpty?: true; says?: CodeMeaning; filtered?: boolean } = {},
) {
  const { status = 'DATA_FOUND', okMayBeEmpty, says, filtered = false } = options;
  const operation: SoaOperation<typeof reply> = {
    ...jobSeeker.operations.consultContactAndInscription,
    reply,
    outcomeOf: () => says,
    lacks: () => [],
    ...(okMayBeEmpty ? { okMayBeEmpty } : {}),
  };
  const filters = filtered ? '<dataFilters><filteredElement>rows</filteredElement></dataFilters>' : '';
  const bank = await createBank([operation], settings, {
    exchange(_message, decoding) {
      decoding.write(
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
          <i:consultContactAndInscriptionResponse xmlns:i="${namespace}">
            <status><value>${status}</value></status>${filters}${content}
          </i:consultContactAndInscriptionResponse></s:Body></s:Envelope>`,
      );
      return Promise.resolve(decoding.end());
    },
    close: () => Promise.resolve(),
  });
  const { verdict, exchanges } = await bank.call(
    operation,
    { criteria: { ssin: ssin.reveal(), services: { service: ['VDAB'] } } },
    { centre, ssin, signal: new AbortController().signal },
  );
  const outcome = verdict.kind === 'failed' ? verdict.failure : verdict.kind;
  return [outcome, exchanges.at(-1)?.status.endsWith(' nothingRead') ?? false];
}

const row = '<rows><value>1</value></rows>';

describe('a reply that promises data', () => {
  test.each([
    ['tells something', row],
    ['tells something beside what nobody reads', `${row}<new>1</new>`],
  ])('%s: found', async (_, content) => {
    expect(await ask(content)).toEqual(['found', false]);
  });

  test.each([
    ['nothing at all', ''],
    ['only that something is there', '<found>true</found>'],
    ['empty rows', '<rows/><rows><value/></rows>'],
    ['only what is left out', '<known>1</known><rows><unwanted>1</unwanted></rows>'],
    ['only what nobody reads', '<new>1</new>'],
  ])('%s: a bad reply, and the evidence says why', async (_, content) => {
    expect(await ask(content)).toEqual(['badReply', true]);
  });

  test('an empty one of a service whose OK may be empty is nothing, unless an element is left unread', async () => {
    expect(await ask('<found>false</found>', { okMayBeEmpty: true })).toEqual(['none', false]);
    expect(await ask('<new>1</new>', { okMayBeEmpty: true })).toEqual(['badReply', true]);
    expect(await ask(row, { okMayBeEmpty: true })).toEqual(['found', false]);
  });

  test('a stream that says "nothing" is believed only where nothing was read', async () => {
    expect(await ask('', { says: 'none' })).toEqual(['none', false]);
    expect(await ask(row, { says: 'none' })).toEqual(['badReply', true]);
    expect(await ask('<new>1</new>', { says: 'none' })).toEqual(['badReply', true]);
    expect(await ask(row, { says: 'none', filtered: true })).toEqual(['badReply', true]);
  });

  test('of which the Bank removed what was in it is data: hidden, not absent', async () => {
    expect(await ask('', { filtered: true })).toEqual(['found', false]);
  });
});

test('a reply that promises nothing needs nothing in it', async () => {
  expect(await ask('', { status: 'NO_DATA_FOUND' })).toEqual(['none', false]);
  expect(await ask('', { status: 'INCOMPLETE_DATA' })).toEqual(['incomplete', false]);
});
