import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { fetch } from 'undici';
import { z } from 'zod';
import { createRenewedAgent } from '../../certificates/agent.ts';
import type { PeerTrust } from '../../certificates/failures.ts';
import type { Tls } from '../../certificates/tls-files.ts';
import type { AddressAllowance } from '../rates/address-allowance.ts';
import { usedUp } from '../rates/limit.ts';
import type { Caller } from '../../values/caller.ts';
import { belgianDate, type Clock } from '../../values/calendar.ts';
import type { Citizen } from '../../values/citizen.ts';
import { isEnterpriseNumber } from '../../values/enterprise-number.ts';
import { missingScope } from '../../values/missing-scope.ts';
import { Problem } from '../../values/problem.ts';
import { Ssin, ssinText } from '../../values/ssin.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { unauthorized } from './token-problems.ts';
import { createVerifier, UnknownKeyError, type TokenVerification } from './token-signature.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the authentication of every route that needs a caller. */
    caller: Caller | null;
    /** The same for every route that needs a citizen. */
    citizen: Citizen | null;
  }
  interface FastifyContextConfig {
    /** Whose access token opens it; a route without it is open to everybody. */
    needs?: 'caller' | 'citizen';
    /** Scopes that the access token needs. */
    scopes?: readonly string[];
  }
}

/** What is made of the claims of a token. */
export interface TokenReading {
  readonly citizens: CitizenTokens;
  /** The present number of a centre; that of one that merged into another is the number of the other. */
  readonly presentNumber: (enterpriseNumber: string) => string;
}

/** By what a token of a person who looks at the own evidence is known. */
export interface CitizenTokens {
  /** A token with this scope is a citizen's, and nothing else. */
  readonly scope: string;
  /** Whether test numbers are accepted: sandbox only. */
  readonly fictiveSsins: boolean;
}

/** The connection to the issuer of tokens. */
export interface IssuerConnection {
  /** Authorities that its certificate must come from; those of Node when undefined. */
  readonly tls: (() => Tls) | undefined;
  readonly trust: PeerTrust;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Without control characters, because it is stored with every entry of the evidence. */
const name = z.string().regex(/^[^\p{Cc}\p{Cs}]+$/u);

/** The claims that describe a caller; all other claims are ignored. */
const claims = z.object({
  sub: name.max(128),
  exp: z.number(),
  scope: z.string().default(''),
  enterpriseNumber: z.string().refine(isEnterpriseNumber),
  role: name.max(64),
  // HMAC-SHA-256 of the user's own number, and of the household, under the key that issuer and gateway share.
  ssinHash: hash.optional(),
  householdSsinHashes: z.array(hash).max(50).optional(),
});

/**
 * The claims that describe a citizen. Who works for a centre has another token for that: one that is both is refused,
 * so that nobody looks as one at what is for the other.
 */
const citizenClaims = z.object({
  exp: z.number(),
  ssin: ssinText,
  formerSsins: z.array(ssinText).max(20).default([]),
  enterpriseNumber: z.undefined().optional(),
  role: z.undefined().optional(),
});

const clientClaims = z
  .object({ client_id: name.max(128).optional(), azp: name.max(128).optional() })
  .refine(({ client_id: client, azp }) => (client ?? azp) !== undefined && (client ?? azp) === (azp ?? client));

interface Verified {
  /** The header as it came. */
  readonly authorization: string;
  /** One of the two. */
  readonly caller: Caller | null;
  readonly citizen: Citizen | null;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Verifying a signature costs more than the rest of a request; a caller uses the same token many times. */
const rememberedTokens = 5_000;
const rememberedForMs = 60_000;

/**
 * Demands an OAuth2 access token (JWT) on every route that needs a caller: signature by the issuer's published keys,
 * issuer, audience, expiry, and the claims that name the user and the centre. What the caller may do is judged later.
 * @param reading tells tokens of citizens, which open the routes of citizens and nothing else, from those of callers
 * @param issuer learns whether the certificate of the issuer is accepted
 * @param attempts of each address without a valid token; with nothing left, only tokens that were seen before are taken
 */
export function registerAuthentication(
  app: FastifyInstance,
  settings: TokenVerification,
  reading: TokenReading,
  issuer: IssuerConnection,
  clock: Clock,
  attempts: AddressAllowance,
): { probe(): Promise<boolean> } {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl), {
    timeoutDuration: 3_000,
    cooldownDuration: 5_000,
    [customFetch]: fetchingFrom(app, issuer),
  });
  const verifySignature = createVerifier(settings, keys, clock);
  const known = new LRUCache<string, Verified>({ max: rememberedTokens, ttl: rememberedForMs });

  async function verify(authorization: string, address: string): Promise<Verified> {
    const remembered = known.get(endOf(authorization));
    if (remembered?.authorization === authorization) {
      if (remembered.expiresAt > clock()) return remembered;
      throw unauthorized('expiredAccessToken');
    }
    const taken = attempts.take(address);
    if (!taken.isAllowed) throw usedUp('failedTokens', taken);
    let isCounted = false;
    try {
      const verified = {
        authorization,
        ...toVerified(await verifySignature(bearerToken(authorization)), reading, clock()),
      };
      known.set(endOf(authorization), verified);
      return verified;
    } catch (error) {
      isCounted = error instanceof Problem && (error.problem.status === 401 || error.cause instanceof UnknownKeyError);
      throw error;
    } finally {
      if (!isCounted) attempts.giveBack(address);
    }
  }

  app.decorateRequest('caller', null);
  app.decorateRequest('citizen', null);
  app.addHook('onRequest', async (request) => {
    const { needs, scopes = [] } = request.routeOptions.config;
    if (needs === undefined) return;
    const verified = await verify(request.headers.authorization ?? '', request.ip);
    if (!verified[needs]) throw missingScope(scopes);
    request.caller = verified.caller;
    request.citizen = verified.citizen;
  });

  return {
    async probe() {
      try {
        await keys.reload();
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Requests to the issuer, whose certificate has to come from these authorities. */
function fetchingFrom(app: FastifyInstance, { tls = () => nodeTls, trust }: IssuerConnection): FetchImplementation {
  const agent = createRenewedAgent({}, tls);
  app.addHook('onClose', () => agent.close());
  return async (url, options) => {
    try {
      const answer = await fetch(url, { ...options, dispatcher: agent.current() } as never);
      trust.reached();
      return new Response(await answer.text(), { status: answer.status });
    } catch (error) {
      trust.failed(error);
      throw error;
    }
  };
}

const nodeTls: Tls = {};

/** The caller of a route that needs one. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller) return request.caller;
  throw unauthorized('noAccessToken');
}

/** The citizen of a route that needs one. */
export function citizenOf(request: FastifyRequest): Citizen {
  if (request.citizen) return request.citizen;
  throw unauthorized('noAccessToken');
}

/**
 * Finds a header again by its last characters, part of the signature: a hash of the whole text costs more than
 * comparing it once.
 */
function endOf(authorization: string): string {
  return authorization.slice(-32);
}

function bearerToken(authorization: string): string {
  const match = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization);
  if (!match?.[1]) throw unauthorized('noAccessToken');
  return match[1];
}

function toVerified(payload: JWTPayload, reading: TokenReading, now: number): Omit<Verified, 'authorization'> {
  const { citizens } = reading;
  const isCitizen = typeof payload['scope'] === 'string' && payload['scope'].split(' ').includes(citizens.scope);
  return isCitizen ? toCitizen(payload, citizens, now) : toCaller(payload, reading);
}

/** The software that asked for the token (RFC 9068, 2.2), or OpenID Connect's name for it; both say the same. */
function clientOf(payload: JWTPayload): string {
  const parsed = clientClaims.safeParse(payload);
  if (!parsed.success) throw unauthorized('invalidAccessToken');
  const { client_id = '', azp = '' } = parsed.data;
  return client_id || azp;
}

function toCitizen(payload: JWTPayload, { fictiveSsins: fictive }: CitizenTokens, now: number) {
  const parsed = citizenClaims.safeParse(payload);
  if (!parsed.success) throw unauthorized('invalidAccessToken');
  const { exp, ssin, formerSsins } = parsed.data;
  const today = belgianDate(now);
  const [present, ...former] = [ssin, ...formerSsins].map((text) => Ssin.parse(text, { fictive, today }));
  if (!present || former.includes(undefined)) throw unauthorized('invalidAccessToken');
  const citizen: Citizen = {
    ssin: present,
    formerSsins: former.filter((one) => one !== undefined),
    clientId: clientOf(payload),
  };
  return { caller: null, citizen, expiresAt: exp * 1000 };
}

function toCaller(payload: JWTPayload, { presentNumber }: TokenReading): Omit<Verified, 'authorization'> {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) throw unauthorized('invalidAccessToken');
  const { sub, exp, scope, enterpriseNumber, role, ssinHash, householdSsinHashes } = parsed.data;
  return {
    caller: withoutAbsent({
      centre: presentNumber(enterpriseNumber),
      userId: sub,
      clientId: clientOf(payload),
      role,
      scopes: scope.split(' ').filter((name) => name !== ''),
      ssinHash,
      householdHashes: householdSsinHashes,
    }),
    citizen: null,
    expiresAt: exp * 1000,
  };
}
