import { describe, expect, test } from 'vitest';
import { isTicket } from '../../../src/bank/soap/exchange.ts';

const ticket = '0b9c1f5e-7a34-4d7f-9a55-3c1d2e4f6a7b';

describe('the ticket that a reply repeats', () => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['the one that was sent', ticket],
    ['in capitals', ticket.toUpperCase()],
    ['cut to 32 characters', ticket.slice(0, 32)],
    ['without hyphens', ticket.replaceAll('-', '')],
  ])('%s is no objection', (_, repeated) => {
    expect(isTicket(repeated, ticket)).toBe(true);
  });

  test.each([
    ['another', '0b9c1f5e-7a34-4d7f-9a55-3c1d2e4f6a7c'],
    ['one with something behind', `${ticket}0`],
    ['too little of it', ticket.slice(0, 31)],
    ['the end of it', ticket.slice(4)],
    ['another without hyphens', '0b9c1f5e7a344d7f9a553c1d2e4f6a7c'],
  ])('%s is the reply to another message', (_, repeated) => {
    expect(isTicket(repeated, ticket)).toBe(false);
  });
});
