import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { DatabaseError, escapeIdentifier, escapeLiteral, type ClientBase, type Pool } from 'pg';
import { jobSchema } from '../jobs/schema.ts';
import { MigrationError } from './migration-files.ts';

/**
 * The gateway's rights, table by table; it has no others. It cannot delete anything about persons or change evidence,
 * and the job engine may use its tables but not make, change or drop any.
 */
const GRANTS: readonly string[] = [
  'select on schema_migration',
  'select, insert, update on integration',
  'select, insert on refused_registration',
  'select, insert on sealed_table',
  'select, insert, update (lateness_reason_sealed, elsewhere_reason_sealed, row_version, row_seal) on decision',
  'select, insert, update (state, attempts, next_attempt_at, problem, row_version, row_seal) on decision_person',
  'select, insert, update (state, closed_by, closed_at, decline_reason_sealed, result_integration_id, input_sealed, subject, ssin_sealed, row_version, row_seal) on approval',
  'select, insert, update (row_version, row_seal) on decision_next',
  'select, insert, update (checkpoint, drawn_at, last_day, row_version, row_seal) on inspection',
  'select, insert on inspection_candidate',
  'select, insert, update (explanation_sealed, row_version, row_seal) on consultation_reason',
  'select, insert, update (content_sealed) on dossier',
  'select, insert, update (key_sealed) on dossier_key',
  'select, insert, update (text_sealed) on step',
  'select, insert, update (reference_sealed) on observation',
  'select, insert, update on consultation_rate',
  'select, insert, update on debtor_means',
  'select, insert, update on proposed_person',
  'select, insert, update on person_death',
  'select, insert, update (after, compared, agreed, finished_at) on reconciliation',
  'select, insert on reconciliation_finding',
  'select, insert, update, delete on contract_sighting',
  'select, insert, update (user_ids, occurrences, first_at, last_at, updated_at) on signal',
  'select, insert on signal_entry',
  'select, insert, update (explanation_sealed) on signal_assessment',
  'select, insert, update on citizen_question',
  'select, insert, update (reason_sealed, row_version, row_seal) on question_extension',
  'select, insert, update (visible_from, reason_sealed, withheld_by, withheld_at, lifted_by, lifted_at, row_version, row_seal) on withheld_entry',
  'select, insert, update (worked_to) on message_series',
  'select, insert, update (persons_done, noticed, dropped, is_unreadable, digest_sealed, content_sealed) on bank_message',
  'select, insert, delete on message_gap',
  'select, insert, update (content_sealed) on notice',
  'select, insert, update on flag',
  'select, insert on flag_prediction',
  'select, insert, update (position, placed_at), delete on event',
  'select, insert, update (last_position, removed_to) on event_feed',
  'select, insert, update (url, kinds, state, secret_sealed, former_secret_sealed, former_until, row_version, row_seal) on subscription',
  'select, insert, update on subscription_progress',
  'select, insert, update, delete on delivery',
  'select, insert on ledger',
  'select on ledger_head',
  'execute on function make_ledger_months()',
  'select, insert, update (seq, hash) on ledger_chain',
  'select, insert on ledger_key',
  'select, update (size, checkpoint, signed_at) on ledger_tree',
  'select, insert, update (seq, hash) on ledger_placed',
  'select, insert on ledger_span',
  'select, insert, update (hashes) on ledger_tile',
  'select, insert on ledger_checkpoint',
  'select on ledger_archived',
  'select, insert on ledger_month_secret',
  'select, insert, update (open_from, ended_at) on gateway_instance',
  'usage on sequence gateway_instance_number',
  `usage on schema ${jobSchema}`,
  `select, update (cron_on, flow_on, monitor_backoff_on) on ${jobSchema}.version`,
  `select, insert, update on ${jobSchema}.queue`,
  `select, insert, update, delete on ${jobSchema}.job, ${jobSchema}.job_common, ${jobSchema}.schedule`,
  `select, delete on ${jobSchema}.job_dependency`,
  `select, update, delete on ${jobSchema}.instance`,
];

/** Creates the login role of the gateway or updates its password, and sets its rights to exactly {@link GRANTS}. */
export async function grantRuntime(owner: ClientBase, runtimeUrl: string): Promise<void> {
  const url = new URL(runtimeUrl);
  const name = decodeURIComponent(url.username);
  const current = await owner.query<{ user: string; database: string }>(
    'select current_user as user, current_database() as database',
  );
  if (name === '' || name === current.rows[0]?.user) {
    throw new MigrationError('role', 'DATABASE_URL must name a role of its own, not the one of DATABASE_OWNER_URL.');
  }
  const role = escapeIdentifier(name);
  const password = passwordClause(url);
  const everything = `login nosuperuser nocreatedb nocreaterole noreplication nobypassrls ${password}`;
  await owner.query(`create role ${role} ${everything}`).catch(async (error: unknown) => {
    // The object exists already, perhaps because a simultaneous migration on this server was first.
    if (!(error instanceof DatabaseError) || (error.code !== '42710' && error.code !== '23505')) throw error;
    // Who is no superuser may not even say again that a role is none, so only what differs is said.
    await alterRole(owner, `alter role ${role} ${(await isMore(owner, name)) ? everything : `login ${password}`}`);
  });
  const database = escapeIdentifier(current.rows[0]?.database ?? '');
  await owner.query(
    [
      `revoke create, temporary on database ${database} from public`,
      `revoke all on schema public from public`,
      // A restore without rights gives every function to everybody.
      `revoke all on function make_ledger_months() from public`,
      `revoke all on all tables in schema public from ${role}`,
      `revoke all on schema ${jobSchema} from ${role}`,
      `revoke all on all tables in schema ${jobSchema} from ${role}`,
      `grant connect on database ${database} to ${role}`,
      `grant usage on schema public to ${role}`,
      ...GRANTS.map((grant) => `grant ${grant} to ${role}`),
    ].join(';\n'),
  );
}

/**
 * Refuses a role that could change the evidence or what protects it: a superuser, the owner of the ledger, or one with
 * more rights on it than the gateway's.
 * @throws MigrationError
 */
export async function requireRuntimeRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ more: boolean }>(
    `select rolsuper or rolcreaterole or pg_has_role(current_user, relowner, 'member')
       or has_table_privilege(current_user, pg_class.oid, 'update, delete, truncate, trigger') as more
     from pg_roles, pg_class where rolname = current_user and pg_class.oid = 'public.ledger'::regclass`,
  );
  if (rows[0]?.more === false) return;
  throw new MigrationError(
    'role',
    'The role of DATABASE_URL could change the evidence: give the gateway a role of its own, which `npm run migrate` makes.',
  );
}

/** Whether a role may more than the gateway's. */
async function isMore(owner: ClientBase, name: string): Promise<boolean> {
  const { rows } = await owner.query<{ more: boolean }>(
    `select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as more
     from pg_roles where rolname = $1`,
    [name],
  );
  return rows[0]?.more ?? true;
}

/** Roles belong to the whole server: migrations of two databases may collide on one; the later one then tries again. */
async function alterRole(owner: ClientBase, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query(statement);
      return;
    } catch (error) {
      const met = error instanceof DatabaseError && error.message.includes('concurrently updated');
      if (!met || attempt === 20) throw error;
    }
  }
}

/** The password goes to the server as a SCRAM verifier (RFC 5803), so that no statement log can contain it. */
function passwordClause(url: URL): string {
  if (url.password === '') return '';
  const salt = randomBytes(16);
  const iterations = 4096;
  const salted = pbkdf2Sync(decodeURIComponent(url.password).normalize('NFKC'), salt, iterations, 32, 'sha256');
  const keyed = (label: string) => createHmac('sha256', salted).update(label).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const server = keyed('Server Key').toString('base64');
  const verifier = `SCRAM-SHA-256$${String(iterations)}:${salt.toString('base64')}$${stored}:${server}`;
  return `password ${escapeLiteral(verifier)}`;
}
