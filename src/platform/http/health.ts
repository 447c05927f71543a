import type { FastifyInstance } from 'fastify';
import { Gauge, type Registry } from 'prom-client';
import { z } from 'zod';
import { problemResponse } from './operation.ts';

type Status = 'UP' | 'DEGRADED' | 'DOWN';

/**
 * A dependency, or a state that an operator should know. When it fails, `vital` makes the gateway DOWN and `partial`
 * DEGRADED; a `notice` is itself shown as DEGRADED and leaves the gateway UP.
 */
export interface HealthPart {
  readonly weight: 'vital' | 'partial' | 'notice';
  /** @returns whether it works; an error counts as not working, and so does an answer that is late */
  check(): Promise<boolean>;
}

const healthView = z
  .object({
    status: z.string().describe('UP, DEGRADED (some requests fail) or DOWN.'),
    parts: z
      .record(z.string(), z.object({ status: z.string() }).meta({ title: 'HealthOfPart' }))
      .describe(
        'State by dependency. `crossroadsBank:` with the name of a service: this one fails and is left alone for now.',
      ),
  })
  .meta({ id: 'HealthStatus' });

interface Health {
  readonly status: Status;
  readonly parts: Readonly<Record<string, { readonly status: Status }>>;
}

/** How long a result is cached: a probe every second must not become a load on the Bank. */
const rememberForMs = 2_000;
/**
 * How long a check may take. What is vital is asked many times for one request, so it does not work when it takes
 * seconds.
 */
const checkWithinMs = { vital: 1_500, partial: 4_000, notice: 1_500 };

/** Checks all parts, or repeats what a check of a moment ago found. */
export type HealthCheck = () => Promise<Health>;

/** @param parts what the gateway depends on now, by name */
export function createHealthCheck(parts: () => Readonly<Record<string, HealthPart>>): HealthCheck {
  let remembered: { readonly at: number; readonly health: Promise<Health> } | undefined;
  return () => {
    if (!remembered || performance.now() - remembered.at > rememberForMs) {
      remembered = { at: performance.now(), health: checkAll(parts()) };
    }
    return remembered.health;
  };
}

/** The same for Prometheus: a part that fails is 0. */
export function healthFigures(registry: Registry, check: HealthCheck): void {
  new Gauge({
    name: 'gateway_part_up',
    help: 'Whether a part that the gateway depends on works (1) or not (0), as in /health',
    labelNames: ['part'] as const,
    registers: [registry],
    async collect() {
      const { parts } = await check();
      this.reset();
      for (const [part, { status }] of Object.entries(parts)) this.set({ part }, Number(status === 'UP'));
    },
  });
}

/**
 * `GET /health`, open to everybody. While the gateway drains it says DOWN, so that a balancer stops sending before the
 * port closes.
 */
export function healthRoutes(app: FastifyInstance, check: HealthCheck, draining: () => boolean): void {
  app.get(
    '/health',
    {
      config: { isMonitoring: true },
      schema: {
        operationId: 'checkHealth',
        summary: 'State of the gateway and of what it depends on',
        description:
          '`DEGRADED`: some answers may be missing or late. While the gateway is being stopped it says DOWN, so that a balancer sends nothing more.',
        tags: ['Monitoring'],
        security: [],
        response: {
          200: healthView,
          503: healthView.describe('The gateway cannot serve requests.'),
          ...problemResponse,
        },
      },
    },
    async (_request, reply) => {
      const { status, parts: checked } = await check();
      const health = { status: draining() ? 'DOWN' : status, parts: checked };
      return reply.code(health.status === 'DOWN' ? 503 : 200).send(health);
    },
  );
}

async function checkAll(parts: Readonly<Record<string, HealthPart>>): Promise<Health> {
  const results = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => ({ name, weight: part.weight, up: await checkOne(part) })),
  );
  const down = new Set(results.filter(({ up }) => !up).map(({ weight }) => weight));
  return {
    status: down.has('vital') ? 'DOWN' : down.has('partial') ? 'DEGRADED' : 'UP',
    parts: Object.fromEntries(
      results.map(({ name, weight, up }) => [name, { status: up ? 'UP' : weight === 'notice' ? 'DEGRADED' : 'DOWN' }]),
    ),
  };
}

async function checkOne(part: HealthPart): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, checkWithinMs[part.weight]);
  });
  try {
    return await Promise.race([part.check(), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
