import { asOwner } from './postgres.ts';

/** PostgreSQL says so when a file cannot grow (class 53, `disk_full`). */
const fullDisk = `create function no_space() returns trigger language plpgsql as
  $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`;

/** Lets every insertion into a table fail as on a full disk, while something is done. */
export async function withFullDisk<T>(ownerUrl: string, table: string, act: () => Promise<T>): Promise<T> {
  const trigger = `create trigger no_space before insert on ${table} for each statement execute function no_space()`;
  await asOwner(ownerUrl, fullDisk, trigger);
  try {
    return await act();
  } finally {
    await asOwner(ownerUrl, 'drop function no_space() cascade');
  }
}
