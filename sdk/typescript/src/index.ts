export { createClient, type ClientSettings, type GatewayClient } from './client.ts';
export type { Answer, Answered, Input, Item, OperationId, PagedId, RateLimit } from './contract-types.ts';
export type { DossierEvent } from './dossier.ts';
export {
  AuthenticationError,
  ConnectionError,
  GatewayClientError,
  InputError,
  UnexpectedAnswerError,
} from './errors.ts';
export type { FeedEvent, FeedPage, FeedQuery, FeedSettings } from './feed.ts';
export type { components } from './generated/contract.ts';
export { isProblem, ProblemError, type KnownProblem, type OtherProblem, type ProblemName } from './problems.ts';
export { clientCredentials, type AccessToken, type ClientCredentials, type TokenSource } from './tokens.ts';
export type { CallSettings, Exchange, TransportSettings } from './transport.ts';
export {
  verifyWebhook,
  WebhookError,
  type CloudEvent,
  type Delivery,
  type VerifiedDelivery,
  type WebhookRefusal,
  type WebhookSettings,
} from './webhooks.ts';
