import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callbacksKey } from '../../platform/http/openapi-callbacks.ts';
import { actOperation } from '../ask.ts';
import { chosenKinds } from '../events/routes.ts';
import type { RouteContext } from '../ports.ts';
import { queryDeliveries, redeliver, testSubscription } from './deliveries.ts';
import {
  changeSubscription,
  endSubscription,
  listSubscriptions,
  readSubscription,
  rotateSecret,
  subscribe,
} from './manage.ts';
import { deliveryCallbacks } from './message-view.ts';
import { deliveryStates } from './subscription.ts';
import * as view from './view.ts';

const tags = ['Events'];

const newSubscription = z
  .strictObject({ url: view.urlText, kinds: chosenKinds, secret: view.secretText.optional() })
  .meta({
    id: 'NewSubscription',
  });

const changedSubscription = z
  .strictObject({
    url: view.urlText,
    kinds: chosenKinds,
    state: z.enum(['active', 'paused']).describe('While it is `paused`, events wait.'),
  })
  .meta({
    id: 'ChangedSubscription',
  });

const newSecret = z.strictObject({ secret: view.secretText.optional() }).meta({ id: 'NewSecret' });

const params = z.strictObject({
  subscriptionId: z.uuid().toLowerCase().describe('Opaque identifier of the subscription.'),
});

const list = z.object({ items: z.array(view.subscriptionView) }).meta({ id: 'SubscriptionList' });

const place = z.string().regex(/^[1-9]\d{0,14}$/, 'a place in the feed');

const deliveryQuery = z
  .strictObject({
    states: z
      .array(z.enum(deliveryStates))
      .min(1)
      .max(deliveryStates.length)
      .default([...deliveryStates])
      .describe('Only in these states.'),
    after: place.optional().describe('`next` of the page before.'),
    pageSize: z.int().min(1).max(100).default(20),
  })
  .meta({ id: 'DeliveryQuery' });

const deliveryPage = z
  .object({
    items: z.array(view.deliveryView),
    next: place.optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'DeliveryPage' });

const redelivery = z
  .strictObject({
    eventIds: z
      .array(z.uuid().toLowerCase())
      .min(1)
      .max(100)
      .optional()
      .describe('Only these events; all that are parked when left out.'),
  })
  .meta({ id: 'Redelivery' });

const redelivered = z
  .object({ queued: z.int().describe('Parked events that wait for their delivery again.') })
  .meta({ id: 'Redelivered' });

/** Webhooks for software of a centre. */
export function subscriptionRoutes(untyped: FastifyInstance, context: RouteContext): void {
  managing(untyped, context);
  changing(untyped, context);
  delivering(untyped, context);
}

function managing(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/subscriptions',
    actOperation('subscribe', {
      operationId: 'subscribe',
      summary: 'Be called about what happens in the caller’s centre, from now on',
      description:
        'CloudEvents 1.0 in JSON, signed as Standard Webhooks says, at least once and in order for each integration. Answer with 2xx within seconds, know repetitions by `webhook-id`, and ask the API for more. What comes is an `EventDelivery`.',
      tags,
      [callbacksKey]: deliveryCallbacks,
      body: newSubscription,
      response: { 201: view.subscriptionView },
    }),
    async (request, reply) => {
      const shown = view.viewSubscription(
        await subscribe(
          ports,
          ask(request, reply, () => request.body),
        ),
        baseUrl,
      );
      return reply.code(201).header('location', shown.href).header('cache-control', 'no-store').send(shown);
    },
  );

  app.get(
    '/subscriptions',
    actOperation('querySubscriptions', {
      operationId: 'getSubscriptions',
      summary: 'The subscriptions of the calling software for the centre, and how their deliveries go',
      tags,
      response: { 200: list },
    }),
    async (request, reply) => {
      const found = await listSubscriptions(
        ports,
        ask(request, reply, () => undefined),
      );
      return { items: found.map((one) => view.viewSubscription(one, baseUrl)) };
    },
  );

  app.get(
    '/subscriptions/:subscriptionId',
    actOperation('querySubscriptions', {
      operationId: 'getSubscription',
      summary: 'One of them',
      tags,
      params,
      response: { 200: view.subscriptionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return view.viewSubscription(await readSubscription(ports, asked), baseUrl);
    },
  );
}

function changing(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.put(
    '/subscriptions/:subscriptionId',
    actOperation('changeSubscription', {
      operationId: 'changeSubscription',
      summary: 'Give a subscription another address, other kinds, or another state',
      description: 'What waits is sent to the new address at once. The kinds are those of events from now on.',
      tags,
      params,
      body: changedSubscription,
      response: { 200: view.subscriptionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return view.viewSubscription(await changeSubscription(ports, asked), baseUrl);
    },
  );

  app.delete(
    '/subscriptions/:subscriptionId',
    actOperation('endSubscription', {
      operationId: 'endSubscription',
      summary: 'End a subscription; what waits is not delivered any more',
      tags,
      params,
      response: { 204: z.undefined().describe('It is ended.') },
    }),
    async (request, reply) => {
      await endSubscription(
        ports,
        ask(request, reply, () => request.params),
      );
      return reply.code(204).send();
    },
  );

  app.post(
    '/subscriptions/:subscriptionId/secret',
    actOperation('changeSubscription', {
      operationId: 'rotateSecret',
      summary: 'Give a subscription another secret',
      description: 'For a day, deliveries have a signature of each of both secrets.',
      tags,
      params,
      body: newSecret,
      response: { 200: view.subscriptionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const shown = view.viewSubscription(await rotateSecret(ports, asked), baseUrl);
      return reply.header('cache-control', 'no-store').send(shown);
    },
  );
}

function delivering(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/subscriptions/:subscriptionId/tests',
    actOperation('testSubscription', {
      operationId: 'testSubscription',
      summary: 'Send a message that tells nothing, once, and say what came of it',
      description: 'Its type is `pcsw.socialInquiry.test`.',
      tags,
      params,
      response: { 200: view.testView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      const { result, status } = await testSubscription(ports, asked, baseUrl);
      return { result, ...(status === undefined ? {} : { status }) };
    },
  );

  app.post(
    '/subscriptions/:subscriptionId/deliveries/query',
    actOperation('queryDeliveries', {
      operationId: 'queryDeliveries',
      summary: 'What is not delivered yet, in the order of the feed: what waits, and what is parked',
      tags,
      params,
      body: deliveryQuery,
      response: { 200: deliveryPage },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => {
        const { states, after, pageSize } = request.body;
        return { ...request.params, states, pageSize, after: after === undefined ? undefined : Number(after) };
      });
      const { deliveries, next } = await queryDeliveries(ports, asked);
      const items = deliveries.map((one) => view.viewDelivery(one, baseUrl));
      return { items, ...(next === undefined ? {} : { next: String(next) }) };
    },
  );

  app.post(
    '/subscriptions/:subscriptionId/redeliveries',
    actOperation('redeliver', {
      operationId: 'redeliver',
      summary: 'Have parked events delivered again',
      tags,
      params,
      body: redelivery,
      response: { 200: redelivered },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return { queued: await redeliver(ports, asked) };
    },
  );
}
