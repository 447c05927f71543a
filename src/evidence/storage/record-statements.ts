import { firstIdOf } from '../archive/month.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { EntryFilter, EntryPage } from '../ledger-storage.ts';
import { beginningOf, idFrom, inContent, parameters, type Statement } from './ledger-columns.ts';

/** The condition and the expression are those of the index `ledger_by_other_persons`. */
const OTHER_PERSONS = String.raw`string_to_array(substring(opened.content from '"alsoAbout":\["([0-9a-f",]+)"\]'), '","')`;

const CLOSED = `left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed'`;

/** Entries that fit a filter, newest first, with their closed halves. */
export function entriesStatement(centre: EnterpriseNumber, filter: EntryFilter, page: EntryPage): Statement {
  const { values, add } = parameters();
  const { part, name } = newest(centre, filter, page, add);
  return {
    name: `by ${name}`,
    text: `with about as (${part}) select about.entry_id, about.at, about.content, about.one_of_several,
        closed.at as closed_at, closed.content as closed_content
      from about left join ledger closed on closed.entry_id = about.entry_id and closed.kind = 'closed'
      order by about.entry_id desc`,
    values,
  };
}

/** One row, when there are more entries that fit than a number. */
export function moreThanStatement(count: number, centre: EnterpriseNumber, filter: EntryFilter): Statement {
  const { values, add } = parameters();
  const { part, name } = newest(centre, filter, { limit: count + 1 }, add);
  return {
    name: `more ${name}`,
    text: `select from (${part}) as about order by about.entry_id desc offset ${add(count)} limit 1`,
    values,
  };
}

/** The newest opened rows that fit a filter, and what names the statement: which conditions it has. */
function newest(
  centre: EnterpriseNumber,
  filter: EntryFilter,
  { before, limit }: EntryPage,
  add: (value: unknown) => string,
): { readonly part: string; readonly name: string } {
  const { subjects, userId, integrationId, stream, outcome, exceptActions, from, until } = filter;
  const own = add(centre);
  const conditions: string[] = [`opened.kind = 'opened'`];
  const names: string[] = [];
  const given = (name: string, condition: string) => {
    names.push(name);
    conditions.push(condition);
  };
  if (from !== undefined) given('from', `opened.entry_id >= ${idFrom(add(from))}`);
  if (until !== undefined) given('until', `opened.entry_id < ${idFrom(add(until))}`);
  if (before !== undefined) given('before', `opened.entry_id < ${add(before)}::uuid`);
  if (userId !== undefined) given('user', `entry_user_id(opened.content) = ${add(inContent(userId))}`);
  if (integrationId !== undefined) {
    given('file', `entry_integration_id(opened.content) = ${add(integrationId)}`);
  }
  if (stream !== undefined) {
    given('stream', `strpos(opened.content, ${add(`"stream":${JSON.stringify(stream)}`)}) > 0`);
  }
  if (exceptActions !== undefined) {
    const beginnings = add(exceptActions.map(beginningOf));
    given(
      'except',
      `not exists (select from unnest(${beginnings}::text[]) as one where starts_with(opened.content, one))`,
    );
  }
  if (outcome === 'underWay') given('open', 'closed.entry_id is null');
  else if (outcome !== undefined) given('outcome', `starts_with(closed.content, ${add(`{"outcome":"${outcome}"`)})`);

  const most = add(limit);
  const rows = (oneOfSeveral: boolean, about: string) =>
    `select opened.entry_id, opened.at, opened.content, opened.centre, ${String(oneOfSeveral)} as one_of_several
      from ledger opened ${outcome === undefined ? '' : CLOSED} where ${[...conditions, about].join(' and ')}`;
  const inOrder = `order by entry_id desc limit ${most}`;
  if (subjects === undefined) {
    return { part: `${rows(false, `opened.centre = ${own}`)} ${inOrder}`, name: names.join(' ') };
  }
  const pseudonyms = add(subjects.map(({ pseudonym }) => Buffer.from(pseudonym)));
  const firsts = add(subjects.map((span) => firstIdOf(span.from)));
  const lasts = add(subjects.map((span) => firstIdOf(span.until)));
  const within = 'opened.entry_id >= person.first and opened.entry_id < person.last';
  const alone = rows(false, `opened.subject = person.pseudonym and opened.centre is not null and ${within}`);
  const among = rows(
    true,
    `opened.content like '%"alsoAbout":[%' and ${OTHER_PERSONS} @> array[encode(person.pseudonym, 'hex')]
      and opened.subject is distinct from person.pseudonym and opened.centre is not null and ${within}`,
  );
  // Each pseudonym is looked up by itself in the months in which it can be. Centre and order are judged of what was found,
  // behind an offset: the entries of one person are few, and those of a centre in a month are not.
  return {
    part: `select either.* from unnest(${pseudonyms}::bytea[], ${firsts}::uuid[], ${lasts}::uuid[]) as person (pseudonym, first, last)
      cross join lateral ((${alone} offset 0) union all (${among} offset 0)) as either
      where either.centre = ${own} ${inOrder}`,
    name: [...names, 'person'].join(' '),
  };
}

/** Entries of a centre within a span, counted. Both halves are looked for in the months of the span only. */
export function countsStatement(centre: EnterpriseNumber, from: number, until: number): Statement {
  const within = (rows: string) => `${rows}.entry_id >= ${idFrom('$2')} and ${rows}.entry_id < ${idFrom('$3')}`;
  const { values } = parameters(centre, from, until);
  return {
    name: 'entries counted',
    text: String.raw`select * from (
        select substring(opened.content from '^\{"action":"([^"\\]*)"') as action,
          substring(opened.content from '"stream":"([^"\\]*)"') as stream,
          substring(opened.content from '"qualityCode":([0-9]+)')::integer as quality_code,
          coalesce(substring(closed.content from '^\{"outcome":"([a-zA-Z]+)"'), 'underWay') as outcome,
          substring(closed.content from '^\{"outcome":"denied","rule":"([^"\\]*)"') as rule,
          count(*) as count
        from ledger opened
          left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed' and ${within('closed')}
        where opened.kind = 'opened' and opened.centre = $1 and ${within('opened')}
        group by 1, 2, 3, 4, 5
      ) as counted
      order by action collate "C", stream collate "C" nulls first, quality_code nulls first, outcome collate "C",
        rule collate "C" nulls first`,
    values,
  };
}
