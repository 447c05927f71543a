import type { Files } from './inquiry.ts';
import type { Play } from './play.ts';

const unknown = '/integrations/0199c2d4-6f00-7000-8000-000000000000';

/** What goes wrong when somebody asks in a wrong way, or may not ask. */
export async function playMistakes(play: Play, { nele }: Files): Promise<void> {
  const { refused, registration } = play;
  const body = registration('Nele Vermeersch');
  await refused('badRequest', '/integrations', { body: { ...body, applicationDate: '2026-02-30' } });
  await refused('noAccessToken', nele, { as: 'nobody' });
  await refused('invalidAccessToken', nele, { as: 'nobody', headers: { authorization: 'Bearer none' } });
  await refused('missingScope', '/integrations', { as: 'gent-dpo', body });
  await refused('resourceNotFound', unknown);
  await refused('methodNotAllowed', nele, { method: 'DELETE' });
  await refused('notAcceptable', nele, { headers: { accept: 'text/xml' } });
  await refused('unsupportedMediaType', '/integrations', { body, headers: { 'content-type': 'application/xml' } });
  await refused('payloadTooLarge', '/integrations', { body: { ...body, reason: 'a'.repeat(40_000) } });
  await refused('integrationRunning', '/integrations', { body });
  const wrong = registration('Emma Van Daele', {
    proofOfIdentity: { familyName: 'Van Daele', givenName: 'Emma', birthDate: '1999-12-12' },
  });
  await refused('identityNotProven', '/integrations', { body: wrong });
}

/** What the Bank, or another centre, is the cause of. */
export async function playTrouble(play: Play, { nele }: Files): Promise<void> {
  const { world, refused } = play;
  const fault = (kind: string) => world.control('faults', { body: { kind, times: 1 } });
  await fault('malformedXml');
  await refused('badGateway', `${nele}/streams/dimona`);
  await fault('http500');
  await refused('serviceUnavailable', `${nele}/streams/dimona`);
  await world.control('faults', { method: 'DELETE' });

  const path = await play.register('Emma Van Daele');
  const { ssin } = play.person('Emma Van Daele');
  await world.control('registrations', {
    body: { ssin, enterpriseNumber: '1999000447', qualityCode: 2, startDate: '2026-02-01', endDate: '2026-12-31' },
  });
  await refused('aidElsewhere', `${path}/decision`, {
    body: {
      decidedOn: play.today(),
      outcome: 'granted',
      aids: ['livingWage'],
      period: { startDate: play.today(), endDate: '2027-02-28' },
    },
  });
}

/** The end of a file, and what is over. */
export async function playEnd(play: Play, { nele }: Files): Promise<void> {
  await play.show(`${nele}/end`, { body: { reason: 'Krijgt geen steun meer.' } });
  await play.refused('missingPermission', `${nele}/streams/dimona`);
}
