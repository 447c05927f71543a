import type { Appearance } from '../evidence.ts';

/*
 * The entries in which a person is, in all centres, by the pseudonyms of all numbers of the person. Conditions and
 * expressions are those of the indexes `ledger_by_subject`, `ledger_by_other_persons` and `ledger_by_persons_shown`.
 */

/** `$2` is the first moment, `$3` the entry to go on before, `$4` the only entry, `$5` how many. */
const PAGE = `entry_id >= entry_id_from(to_timestamp($2::float8 / 1000))
      and ($3::uuid is null or entry_id < $3) and ($4::uuid is null or entry_id = $4)
    order by entry_id desc limit $5`;

const hexadecimal = `array(select encode(pseudonym, 'hex') from unnest($1::bytea[]) as pseudonym)`;

/** The pseudonyms of a member of the content. */
const namedIn = (member: string) =>
  `content like '%"${member}":[%'
    and string_to_array(substring(content from '"${member}":\\["([0-9a-f",]+)"\\]'), '","') && ${hexadecimal}`;

export const ENTRIES_OF_PERSON = {
  name: 'entries of a person, all centres',
  text: `with found as (
      (select entry_id, 1 as rank, 'subject' as appearance from ledger
        where kind = 'opened' and subject = any($1::bytea[]) and centre is not null and ${PAGE})
      union all
      (select entry_id, 2, 'oneOfSeveral' from ledger
        where kind = 'opened' and ${namedIn('alsoAbout')} and centre is not null and ${PAGE})
      union all
      (select entry_id, 3, 'shown' from ledger where kind = 'closed' and ${namedIn('shown')} and ${PAGE})
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
export function valuesOf(
  pseudonyms: readonly Uint8Array[],
  page: { readonly since: number; readonly before?: string; readonly only?: string; readonly limit: number },
): unknown[] {
  const bytes = pseudonyms.map((one) => Buffer.from(one));
  return [bytes, page.since, page.before ?? null, page.only ?? null, page.limit];
}
