import { employed, sendMessage } from '../../gateway/bank-messages.ts';
import type { Play } from './play.ts';

const software = { as: 'gent-software' } as const;

/** What the Bank and the supervisor tell by themselves, and the comparison with the Bank's directory. */
export async function playMessages(play: Play): Promise<void> {
  const { world, show } = play;
  const { ssin } = play.person('Nele Vermeersch');
  const message = employed([{ ssin, day: play.today() }], { sequenceNumber: 1 });
  await sendMessage(world.gateway.messagesUrl() ?? '', 'PersonnelFile', message);
  await play.jobsDone();
  // The time of an event is when it gets its place in the feed.
  await play.until("not exists (select from event where position is null and centre = '1999000150')");
  await show('/notices/query', { body: { pageSize: 20 } });

  const raised = await world.control<{ flag: object }>('flags', {
    body: { enterpriseNumber: '1999000150', ssin, months: ['2026-01'] },
  });
  const { items } = await show<{ items: readonly { flagId: string }[] }>('/flags', { body: { flags: [raised.flag] } });
  const path = `/flags/${String(items[0]?.flagId)}`;
  await show('/flags/query', { body: { states: ['overdue', 'open'], pageSize: 20 } });
  const feedback = { code: 1, proofReference: 'DOC-2026-118' };
  await show(`${path}/feedback`, { body: feedback });
  await play.jobsDone();
  await show(path);
  await play.refused('flagAnswered', `${path}/feedback`, { body: { ...feedback, code: 2 } });

  // The Bank has lost a registration.
  await world.control('registrations', { method: 'DELETE' });
  const { reconciliationId } = await show('/reconciliations', { method: 'POST' });
  const reconciliation = `/reconciliations/${String(reconciliationId)}`;
  await play.jobsDone();
  await show(reconciliation);
  await show('/reconciliations/query', { body: { pageSize: 20 } });
}

/** Software of a centre wants to be called, and does not answer any more soon after. @returns the path of the subscription */
export async function playSubscription(play: Play): Promise<string> {
  const { show, receiver } = play;
  const made = await show('/subscriptions', {
    ...software,
    body: { url: receiver.url, kinds: ['decisionCarriedOut'] },
  });
  receiver.secret = String(made['secret']);
  const path = `/subscriptions/${String(made['subscriptionId'])}`;
  await show(`${path}/tests`, { ...software, method: 'POST' });
  receiver.answer = () => 503;
  return path;
}

/** What happened meanwhile waits for the software, which also asks the feed. */
export async function playEvents(play: Play, subscription: string): Promise<void> {
  const { show, receiver } = play;
  await show('/subscriptions', software);
  await show(subscription, software);
  await show(`${subscription}/deliveries/query`, { ...software, body: { states: ['waiting'], pageSize: 20 } });
  await show(`${subscription}/redeliveries`, { ...software, body: {} });
  await show(`${subscription}/secret`, { ...software, body: {} });
  const changed = { url: receiver.url, kinds: ['decisionCarriedOut', 'reviewDue'], state: 'paused' };
  await show(subscription, { ...software, method: 'PUT', body: changed });
  const kinds = ['messageReceived', 'reviewDue'];
  await show('/events/query', { ...software, body: { kinds, after: '0', pageSize: 100 } });
  await play.does(subscription, { ...software, method: 'DELETE' });
}
