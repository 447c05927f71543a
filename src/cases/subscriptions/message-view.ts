import { z } from 'zod';
import { schemaRef, type JsonObject } from '../../platform/http/openapi-json.ts';
import type { signatureHeaders } from '../../platform/webhooks/signature.ts';
import { eventView } from '../events/view.ts';
import { moment } from '../views.ts';

/** Media type of a delivery. */
export const deliveryType = 'application/cloudevents+json';

const trialView = z
  .object({ subscriptionId: z.uuid() })
  .meta({ id: 'DeliveryTrial', description: 'Of a message that tells nothing: the subscription that is tried.' });

const messageView = z
  .object({
    specversion: z.string().describe('Of CloudEvents: `1.0`.'),
    id: z.uuid().describe('The same for every attempt, as in `Webhook-Id`. Of an event: its `eventId`.'),
    source: z.url().describe('Address of the API.'),
    datacontenttype: z.string().describe('`application/json`.'),
    type: z
      .string()
      .describe(
        '`pcsw.socialInquiry.` and the kind, of code list `eventKinds`; `test` for a message that tells nothing.',
      ),
    time: moment,
    subject: z.uuid().describe('Id of what it is about.'),
    data: z
      .union([eventView, trialView])
      .describe('The event as `queryEvents` gives it; with `test`, a `DeliveryTrial`.'),
  })
  .meta({
    id: 'EventDelivery',
    description:
      'What a webhook gets: an event in structured JSON of CloudEvents 1.0. Accept members that you do not know.',
  });

/** What a webhook gets. */
export type MessageView = z.infer<typeof messageView>;

type SignatureHeader = keyof ReturnType<typeof signatureHeaders>;

/** The headers of Standard Webhooks: name in the contract, and what it says. */
const headers: Readonly<Record<SignatureHeader, readonly [name: string, description: string]>> = {
  'webhook-id': ['Webhook-Id', 'The same for every attempt: by it you know a repetition.'],
  'webhook-timestamp': [
    'Webhook-Timestamp',
    'Seconds since 1970 of this attempt. Refuse what is minutes away from now.',
  ],
  'webhook-signature': [
    'Webhook-Signature',
    '`v1,` and HMAC-SHA-256 in base64 over id, timestamp and body with dots between; one for each secret, with spaces between. One that fits is enough.',
  ],
};

/** What the gateway asks of a receiver, in the words of OpenAPI. */
export const deliveryCallbacks: JsonObject = {
  eventHappened: {
    '{$request.body#/url}': {
      post: {
        summary: 'An event, or a message that tells nothing',
        description:
          'Sent by the gateway, at least once and in order for each integration. Signed as Standard Webhooks says: check the signature before you read the body.',
        security: [],
        parameters: Object.values(headers).map(([name, description]) => ({
          name,
          in: 'header',
          required: true,
          description,
          schema: { type: 'string' },
        })),
        requestBody: {
          required: true,
          content: { [deliveryType]: { schema: { $ref: `${schemaRef}${messageView.meta()?.id ?? ''}` } } },
        },
        responses: {
          '2XX': { description: 'It is kept; answer so for a repetition too.' },
          '410': { description: 'Nobody is here any more: the subscription stops, and its events wait.' },
          default: { description: 'It is sent again later. No redirect is followed.' },
        },
      },
    },
  },
};
