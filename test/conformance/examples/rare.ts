import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeIdentity, pemOf } from '../../../src/simulator/security/certificates.ts';
import { createClient } from '../../client.ts';
import { withFullDisk } from '../../full-disk.ts';
import { startNeighbour } from '../../gateway/neighbour.ts';
import { tamper } from '../../sealed-rows.ts';
import { startTlsFront } from '../../tls-front.ts';
import type { Play } from './play.ts';

const software = { as: 'gent-software' } as const;
const dayMs = 86_400_000;

/** Types of problems that the play does not show, each with why. */
export const notPlayed = {
  requestTimeout: 'a request that never comes whole is of no operation',
  requestHeaderFieldsTooLarge: 'headers that cannot be read are of no operation',
  callerGone: 'nobody is there to read it',
  internalServerError: 'a fault of the gateway, to which nothing known leads',
  notOfferedByBank: 'the simulator has every service that the gateway asks',
} as const;

/** What seldom happens, after everything else: it leaves the play in disorder. */
export async function playRareTrouble(play: Play): Promise<void> {
  await playLimits(play);
  await playBank(play);
  await playStrangeGateway(play);
  await playLateAnswer(play);
  const path = await play.register('Roeland Saelens');
  await withFullDisk(play.world.database.ownerUrl, 'ledger', async () => {
    // Only who writes notices.
    await play.world.call(path);
    await play.show('/health', { as: 'nobody' });
  });
  await tamper(
    play.world.database.ownerUrl,
    `update integration set end_date = '2099-12-31' where integration_id = '${path.split('/').at(-1) ?? ''}'`,
  );
  await play.refused('recordChanged', path);
}

/** What is asked for too much, or too far away. */
async function playLimits({ does, refused, receiver }: Play): Promise<void> {
  await refused('eventsGone', '/events/query', { ...software, body: { after: '1000000' } });
  const body = { url: receiver.url, kinds: ['reviewDue'] };
  for (let count = 0; count < 20; count += 1) await does('/subscriptions', { ...software, body });
  await refused('tooManySubscriptions', '/subscriptions', { ...software, body });
}

/** What the Bank and its sources answer at times. */
async function playBank(play: Play): Promise<void> {
  const { world, refused, register, today } = play;
  const many = await register('Dieter Vanwonterghem');
  await refused('tooManyResults', `${many}/streams/dimona?from=2010-01-01&to=${today()}`);
  await world.control('registrations', { method: 'DELETE' });
  await refused('notIntegratedAtBank', `${many}/streams/wages`);
}

/** A gateway that is not set up well, keeps no dossiers, and has a clock of its own for tokens. */
async function playStrangeGateway(play: Play): Promise<void> {
  const { world, refused, does, register } = play;
  await using cleanup = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'examples-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const services = join(folder, 'services.json');
  await writeFile(services, JSON.stringify({ Dolsis2011Service: { legalContext: 'SOMETHING_ELSE' } }));
  const strange = makeIdentity({
    commonName: 'nobody',
    hosts: ['127.0.0.1'],
    from: new Date(Date.now() - dayMs),
    until: new Date(Date.now() + dayMs),
  });
  const front = cleanup.use(await startTlsFront({ cert: pemOf(strange).certificate, key: pemOf(strange).key }, false));
  let aheadMs = 0;
  const gateway = cleanup.use(
    await startNeighbour(world, {
      clock: play.clock,
      tokenClock: () => Date.now() + aheadMs,
      env: {
        GATEWAY_PUBLIC_URL: 'https://gateway.example',
        DOSSIER_KEEP_DAYS: '0',
        KSZ_SERVICES_FILE: services,
        KSZ_SSDN_URL: `${front.url}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
        KSZ_RETRIES: '0',
        KSZ_TIMEOUT_MS: '5000',
      },
    }),
  );
  const { identityUrl, simulatorUrl } = world;
  const at = createClient({ url: await gateway.listen(), identityUrl, simulatorUrl });
  const path = await register('Jonas Wauters');
  await refused('refusedByBank', `${path}/streams/dimona`, { at });
  const late = await register('Sylvie Crèvecœur');
  await refused('gatewayTimeout', `${late}/streams/wages`, { at });
  await refused('secureConnectionFailed', `${path}/streams/pension`, { at });
  const { dossierId } = await does(`${path}/dossiers`, { at, body: { streams: ['insurability'] } });
  await refused('dossierNotKept', `${path}/dossiers/${String(dossierId)}`, { at });
  aheadMs = dayMs;
  await refused('expiredAccessToken', path, { at });
}

/** A centre thinks of more time when the time is over. */
async function playLateAnswer({ does, refused, today, moveTo }: Play): Promise<void> {
  const citizen = { as: 'citizen-rachid', headers: { 'accept-language': 'nl' } } as const;
  const { items } = await does<{ items: readonly { entryId: string }[] }>('/citizen/accessRecords/query', {
    ...citizen,
    body: { pageSize: 1 },
  });
  const { questionId } = await does('/citizen/questions', {
    ...citizen,
    body: { entryId: items[0]?.entryId, text: 'Waarom keek u opnieuw?' },
  });
  await moveTo(new Date(Date.parse(today()) + 60 * dayMs).toISOString());
  await refused('extensionTooLate', `/citizenQuestions/${String(questionId)}/extend`, {
    as: 'gent-dpo',
    body: { language: 'nl', reason: 'Wij bekijken het nog.' },
  });
}
