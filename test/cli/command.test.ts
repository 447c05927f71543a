import { describe, expect, test } from 'vitest';
import { optionsOf, runCommand, UsageError, type Command } from '../../src/cli/command.ts';
import { judgeReply } from '../../src/cli/probe-result.ts';
import { misspelt } from '../../src/cli/misspelt.ts';

function told(name: string, code = 0): Command & { readonly ran: string[][] } {
  const ran: string[][] = [];
  return {
    name,
    usage: '[--fast]',
    meaning: `Does ${name}.`,
    details: ['', '  --fast  hurries'],
    ran,
    run: ({ args }) => {
      ran.push([...args]);
      return Promise.resolve(code);
    },
  };
}

async function started(args: readonly string[], commands: readonly Command[]) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const code = await runCommand(commands, args, { environment: {}, say, signal: new AbortController().signal });
  return { code, lines };
}

describe('a command', () => {
  test('gets what stands after its name, and its exit code is that of the program', async () => {
    const one = told('one', 1);
    expect(await started(['one', '--fast', 'x'], [told('two'), one])).toEqual({ code: 1, lines: [] });
    expect(one.ran).toEqual([['--fast', 'x']]);
  });

  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j tells all of them', async (args) => {
    const { code, lines } = await started(args, [told('one'), told('longer')]);
    expect(code).toBe(0);
    expect(lines).toContain('  one     Does one.');
    expect(lines).toContain('  longer  Does longer.');
  });

  test.each([[['one', '--help']], [['one', '--fast', '-h']], [['help', 'one']]])('%j tells of one', async (args) => {
    const one = told('one');
    const { lines } = await started(args, [one]);
    expect(lines).toEqual(['Usage: social-inquiry-gateway one [--fast]', '', 'Does one.', '', '  --fast  hurries']);
    expect(one.ran).toEqual([]);
  });

  test.each(['three', '__proto__', '--fast', 'on\u001b[31m'])(
    'that is not there (%j) names those that are',
    async (name) => {
      const unknown = started([name], [told('one'), told('two')]);
      await expect(unknown).rejects.toThrow(UsageError);
      await expect(unknown).rejects.toThrow('There are: one, two.');
      await unknown.catch((error: unknown) => {
        expect((error as Error).message).not.toContain('\u001b');
      });
    },
  );

  test('with an option or a word that it does not have says how it is used', () => {
    const read = (args: readonly string[]) => optionsOf(told('one'), args, { fast: { type: 'boolean' } }).values;
    expect(read(['--fast'])).toEqual({ fast: true });
    for (const wrong of [['--slow'], ['word'], ['--fast=yes']]) {
      expect(() => read(wrong)).toThrow('Usage: social-inquiry-gateway one [--fast]');
    }
  });
});

describe('a misspelt setting', () => {
  test.each([
    ['EVIDENCE_KEYID', 'EVIDENCE_KEY_ID'],
    ['KSZ_SOA_ULR', 'KSZ_SOA_URL'],
    ['TOKEN_ISSUER_FIL', 'TOKEN_ISSUER_FILE'],
  ])('%s is told, with what was meant', (name, meant) => {
    const lines = misspelt({ [name]: 'a secret' });
    expect(lines).toEqual([`${name} is no setting. Did you mean ${meant}?`]);
    expect(lines.join()).not.toContain('secret');
  });

  test('nothing is said of settings, of empty variables, of other programs, and where the one that was meant is given', () => {
    const given = {
      EVIDENCE_KEY_ID: 'a',
      EVIDENCE_KEYID: 'a',
      KSZ_SOA_ULR: '',
      XDG_SESSION_ID: '1',
      DATABASE_OWNER_URL: 'x',
    };
    expect(misspelt(given)).toEqual([]);
  });
});

describe('an answer to a probe', () => {
  const judged = (failure: string, status: string) =>
    judgeReply({
      verdict: { kind: 'failed', failure },
      exchanges: [{ service: 's', operation: 'o', ticket: 't', status }],
    } as Parameters<typeof judgeReply>[0]);

  test.each([
    ['unknownSsin', 'NO_RESULT MSG00005'],
    ['notIntegrated', 'NO_RESULT MSG00012'],
    // A code that no list has.
    ['badReply', 'NO_RESULT XYZ00001'],
  ])('%s %s: the service took the question', (failure, status) => {
    expect(judged(failure, status)).toEqual({ isWell: true, status, advice: undefined });
  });

  test.each([
    ['bankUnavailable', 'notSent', /network/],
    ['timeout', 'timeout', /in time/],
    ['refused', 'NO_RESULT MSG00013', /authorization/],
    ['notOffered', 'NO_RESULT MSG00025', /offer/],
    ['certificateUntrusted', 'certificateUntrusted', /KSZ_AUTHORITIES_FILE/],
    ['certificateRefused', 'certificateRefused', /KSZ_CLIENT_CERTIFICATE_FILE/],
    ['badReply', 'badReply', /contract/],
    ['badReply', 'unsigned', /contract/],
  ])('%s %s: it did not, and what to do is told', (failure, status, advice) => {
    const result = judged(failure, status);
    expect(result).toMatchObject({ isWell: false, status });
    expect(result.advice).toMatch(advice);
  });

  test('without a message it is not well only when the verdict says so', () => {
    expect(judgeReply({ verdict: { kind: 'none' }, exchanges: [] })).toMatchObject({ isWell: true, status: 'none' });
  });
});
