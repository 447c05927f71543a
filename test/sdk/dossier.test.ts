import { describe, expect, test } from 'vitest';
import { collect } from './collect.ts';
import { clientWith, problem } from './fake-gateway.ts';

const input = { path: { integrationId: '0199c2d4-6f00-7000-8000-000000000000' }, body: {} };
const begun = 'event: begun\ndata: {"total":1,"asked":["dimona"]}\n\n';
const answer = 'event: answer\ndata: {"name":"dimona","state":"incomplete","answer":{"stream":"dimona"}}\n\n';
const summary = 'event: summary\ndata: {"isComplete":false}\n\n';

const noted = () => undefined;

/** An answer with these events; it does not end when `isOpen`. */
function stream(
  text: string,
  { isOpen = false, onCancel = noted }: { isOpen?: boolean; onCancel?: () => void } = {},
): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      if (!isOpen) controller.close();
    },
    cancel: onCancel,
  });
  return new Response(body, { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}

describe('the events of a dossier', () => {
  test('come one by one, and end with the summary; what is unknown is passed over', async () => {
    const { client, sent } = clientWith([
      () => stream(`${begun}event: new\ndata: {}\n\n${answer}${summary}`, { isOpen: true }),
    ]);
    expect(await collect(client.dossier(input))).toEqual([
      { event: 'begun', total: 1, asked: ['dimona'] },
      { event: 'answer', name: 'dimona', state: 'incomplete', answer: { stream: 'dimona' } },
      { event: 'summary', isComplete: false },
    ]);
    expect(sent[0]!.headers.get('accept')).toMatch(/^text\/event-stream/);
  });

  test('that begin with a refusal are a problem', async () => {
    const { client } = clientWith([problem(403, 'urn:problem-type:pcsw:socialInquiry:missingPermission')]);
    await expect(collect(client.dossier(input))).rejects.toMatchObject({ name: 'ProblemError', status: 403 });
  });

  test('that end with a failure are a problem', async () => {
    const failed = {
      type: 'urn:problem-type:belgif:internalServerError',
      title: 'x',
      status: 500,
      instance: 'urn:uuid:1',
    };
    const { client } = clientWith([() => stream(`${begun}event: problem\ndata: ${JSON.stringify(failed)}\n\n`)]);
    await expect(collect(client.dossier(input))).rejects.toMatchObject({ name: 'ProblemError', status: 500 });
  });

  test('that end without a summary are not whole', async () => {
    const { client } = clientWith([() => stream(begun + answer)]);
    await expect(collect(client.dossier(input))).rejects.toThrow('ended without a summary');
  });

  test('that stop coming are given up, and the connection is closed', async () => {
    const closed = Promise.withResolvers<undefined>();
    const onCancel = () => {
      closed.resolve(undefined);
    };
    const { client } = clientWith([() => stream(begun, { isOpen: true, onCancel })], { timeoutMs: 20 });
    await expect(collect(client.dossier(input))).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'timeout',
    });
    await closed.promise;
  });

  test('close their connection when the caller has enough', async () => {
    const closed = Promise.withResolvers<undefined>();
    const onCancel = () => {
      closed.resolve(undefined);
    };
    const { client } = clientWith([() => stream(begun, { isOpen: true, onCancel })]);
    for await (const { event } of client.dossier(input)) {
      expect(event).toBe('begun');
      break;
    }
    await closed.promise;
  });

  test('end with the reason of the caller', async () => {
    const controller = new AbortController();
    const { client } = clientWith([() => stream(begun, { isOpen: true })]);
    const reading = async () => {
      for await (const { event } of client.dossier(input, { signal: controller.signal })) {
        expect(event).toBe('begun');
        controller.abort(new DOMException('enough', 'AbortError'));
      }
    };
    await expect(reading()).rejects.toThrow('enough');
  });
});
