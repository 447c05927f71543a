import { firstIdOf } from '../archive/month.ts';
import type { Appearance } from '../evidence.ts';
import type { PersonalSpan } from '../ledger-storage.ts';

/*
 * The entries in which a person is, in all centres, by the pseudonyms of all numbers of the person. Conditions and
 * expressions are those of the indexes `ledger_by_subject`, `ledger_by_other_persons` and `ledger_by_persons_shown`.
 */

/** `$2` is the first id, `$6` the id behind the last, `$3` the entry to go on before, `$4` the only entry. */
const IN_QUESTION = `entry_id >= $2::uuid and entry_id < $6::uuid
      and ($3::uuid is null or entry_id < $3) and ($4::uuid is null or entry_id = $4)`;

const hexadecimal = `array(select encode(pseudonym, 'hex') from unnest($1::bytea[]) as pseudonym)`;

/** The pseudonyms of a member of the content. */
const namedIn = (member: string) =>
  `content like '%"${member}":[%'
    and string_to_array(substring(content from '"${member}":\\["([0-9a-f",]+)"\\]'), '","') && ${hexadecimal}`;

const NEXT_CENTRE = (isAfter: string) =>
  `(select centre from ledger
    where kind = 'opened' and centre is not null and ${isAfter}
      and entry_id >= entry_id_from(month.first) and entry_id < entry_id_from(month.last)
    order by centre limit 1)`;

/**
 * The centres of which there are entries since the beginning of the month of `$1`. Each is one step in the index
 * `ledger_by_centre` of a month, however many entries it has. A centre comes once for each month. What is of later than the next month comes as one month.
 */
export const CENTRES_SINCE = {
  name: 'centres with entries',
  text: `with bounds as (
      select date_trunc('month', to_timestamp($1::float8 / 1000), 'UTC') as oldest, date_trunc('month', now(), 'UTC') as present
    ), month as (
      select first, first + interval '1 month' as last
      from bounds, generate_series(oldest, present, interval '1 month', 'UTC') as first
      union all select greatest(oldest, present + interval '1 month'), '9999-01-01Z' from bounds
    )
    select centre from month cross join lateral (
      with recursive seen as (
        (select ${NEXT_CENTRE('true')} as centre)
        union all
        select ${NEXT_CENTRE('ledger.centre > seen.centre')} from seen where seen.centre is not null
      )
      select centre from seen where centre is not null
    ) as centres`,
};

/**
 * `$1` are the pseudonyms of the person, `$5` how many entries. There are as many pseudonyms as centres, so each is looked
 * up by itself, and the order is made of what was found: the entries of one person are few.
 */
export const ENTRIES_OF_PERSON = {
  name: 'entries of a person, all centres',
  text: `with found as materialized (
      select about.entry_id, 1 as rank, 'subject' as appearance
      from unnest($1::bytea[]) as pseudonym cross join lateral (
        select entry_id from ledger
        where kind = 'opened' and subject = pseudonym and centre is not null and ${IN_QUESTION}
        offset 0
      ) as about
      union all
      (select entry_id, 2, 'oneOfSeveral' from ledger
        where kind = 'opened' and ${namedIn('alsoAbout')} and centre is not null and ${IN_QUESTION})
      union all
      (select entry_id, 3, 'shown' from ledger where kind = 'closed' and ${namedIn('shown')} and ${IN_QUESTION})
    ), nearest as (
      select distinct on (entry_id) entry_id, appearance from found order by entry_id desc, rank limit $5
    )
    select opened.entry_id, opened.at, opened.content, opened.centre, appearance,
      closed.at as closed_at, closed.content as closed_content
    from nearest join ledger opened on opened.entry_id = nearest.entry_id and opened.kind = 'opened'
    left join ledger closed on closed.entry_id = nearest.entry_id and closed.kind = 'closed'
    where opened.centre is not null
    order by opened.entry_id desc`,
};

/** A row of {@link ENTRIES_OF_PERSON}. */
export interface PersonalRow {
  readonly centre: string;
  readonly appearance: Appearance;
}

/** The values of {@link ENTRIES_OF_PERSON}. */
export function valuesOf(pseudonyms: readonly Uint8Array[], page: PersonalSpan): unknown[] {
  const bytes = pseudonyms.map((one) => Buffer.from(one));
  const { since, until, before, only, limit } = page;
  return [bytes, firstIdOf(since), before ?? null, only ?? null, limit, firstIdOf(until)];
}
