import {
  clientCredentials,
  createClient,
  isProblem,
  ProblemError,
  verifyWebhook,
  type Delivery,
  type GatewayClient,
} from '../src/index.ts';

/** What the screen says of a stream. */
export type Shown = 'data' | 'nothing' | 'unknown' | 'refused';

/** Where the gateway is, and who asks. */
export interface Connection {
  readonly gatewayUrl: string;
  readonly tokenUrl: string;
  readonly worker: { readonly clientId: string; readonly clientSecret: string };
  readonly software: { readonly clientId: string; readonly clientSecret: string };
}

export interface Registration {
  readonly person: {
    readonly ssin: string;
    readonly familyName: string;
    readonly givenName: string;
    readonly birthDate: string;
  };
  readonly caseReference: string;
  readonly applicationDate: string;
  /** Absent: nobody has told the person yet. */
  readonly informedOn?: string;
}

/** What a worker answers when the gateway asks why. */
export interface Reason {
  readonly reason: 'newElement';
  readonly explanation: string;
}

/** A screen with what was consulted. */
export interface Screen {
  readonly shown: Readonly<Record<string, Shown>>;
  readonly traceIds: readonly string[];
  readonly deprecated: boolean;
}

const byOutcome: Readonly<Record<string, Shown>> = {
  dataFound: 'data',
  noDataFound: 'nothing',
  incomplete: 'unknown',
};

/** A code that this version does not know is unknown, never "nothing". */
function shownOf(outcome: unknown): Shown {
  return byOutcome[String(outcome)] ?? 'unknown';
}

/**
 * The smallest case-management software that behaves: it registers, consults, lists and ends, and is called about events.
 * Data are kept in memory, until their integration ends.
 */
export class Desk {
  readonly name = 'ExampleDesk/1.0';
  /** Answers by integration and stream. */
  readonly kept = new Map<string, Map<string, unknown>>();
  readonly ended = new Set<string>();
  /** `webhook-id` of each delivery that had its effect. */
  readonly handled: string[] = [];
  protected secret = '';
  #worker: GatewayClient | undefined;
  #software: GatewayClient | undefined;
  #sawDeprecation = false;

  /** What the software sends with. */
  protected readonly send: typeof fetch = (input, init) => fetch(input, init);

  connect({ gatewayUrl, tokenUrl, worker, software }: Connection): void {
    const clientOf = (credentials: Connection['worker']) =>
      createClient({
        gatewayUrl,
        tokens: clientCredentials({ tokenUrl, ...credentials }),
        software: this.name,
        fetch: (input, init) => this.send(input, init),
        onExchange: ({ deprecated = false }) => {
          this.#sawDeprecation ||= deprecated;
        },
      });
    this.#worker = clientOf(worker);
    this.#software = clientOf(software);
  }

  protected get worker(): GatewayClient {
    if (!this.#worker) throw new NotConnectedError('The desk is not connected.');
    return this.#worker;
  }

  protected get software(): GatewayClient {
    if (!this.#software) throw new NotConnectedError('The desk is not connected.');
    return this.#software;
  }

  /** Registers an applicant. Somebody who is registered already keeps that integration. */
  async integrate({ person, caseReference, applicationDate, informedOn }: Registration): Promise<string> {
    const { ssin, ...proofOfIdentity } = person;
    try {
      const made = await this.worker.call('registerIntegration', {
        body: {
          ssin,
          qualityCode: 1,
          caseReference,
          applicationDate,
          ...(informedOn === undefined ? {} : { informedOn }),
          proofOfIdentity,
        },
      });
      if (made.status === 202) throw new NotConnectedError('A second person has to approve first.');
      return made.body.integrationId;
    } catch (error) {
      if (isProblem(error, 'integrationRunning')) return error.problem.integrationId;
      throw error;
    }
  }

  /** Shows streams: one by its own operation, several as they come in. Nothing is asked of what is over. */
  async consult(integrationId: string, streams: readonly string[], reason: Reason): Promise<Screen> {
    this.#sawDeprecation = false;
    const shown: Record<string, Shown> = {};
    const traceIds: string[] = [];
    if (this.ended.has(integrationId)) {
      for (const stream of streams) shown[stream] = 'refused';
      return { shown, traceIds, deprecated: false };
    }
    // What does not arrive is unknown.
    for (const stream of streams) shown[stream] = 'unknown';
    try {
      await this.withReason(integrationId, reason, () => this.read(integrationId, streams, shown));
    } catch (error) {
      if (error instanceof ProblemError) {
        if (error.traceId !== undefined) traceIds.push(error.traceId);
        const isRefused = error.status < 500 && error.status !== 429;
        for (const stream of streams) if (isRefused) shown[stream] = 'refused';
      }
    }
    return { shown, traceIds, deprecated: this.#sawDeprecation };
  }

  protected async read(integrationId: string, streams: readonly string[], shown: Record<string, Shown>): Promise<void> {
    const path = { integrationId };
    const [only = ''] = streams;
    if (streams.length === 1) {
      const operationId = `consult${only.charAt(0).toUpperCase()}${only.slice(1)}` as 'consultDimona';
      const { body } = await this.worker.call(operationId, { path });
      this.show(integrationId, only, body, shown);
      return;
    }
    for await (const told of this.worker.dossier({ path, body: { streams: [...streams] } })) {
      if (told.event !== 'answer') continue;
      if (told.state === 'answered') this.show(integrationId, told.name, told.answer, shown);
      else if (told.state === 'refused') shown[told.name] = 'refused';
    }
  }

  /** Puts an answer on the screen and into the file. */
  protected show(integrationId: string, stream: string, answer: unknown, shown: Record<string, Shown>): void {
    const file = this.kept.get(integrationId) ?? new Map<string, unknown>();
    this.kept.set(integrationId, file.set(stream, answer));
    shown[stream] = shownOf((answer as { readonly outcome?: unknown } | undefined)?.outcome);
  }

  /** Does something; when the gateway asks why, notes the reason of the worker and does it once more. */
  protected async withReason(integrationId: string, reason: Reason, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const isAsked = isProblem(error, 'missingPermission') && error.problem.remedy?.action === 'giveReason';
      if (!isAsked) throw error;
      await this.worker.call('noteConsultationReason', { path: { integrationId }, body: reason });
      await act();
    }
  }

  /** All integrations that run. */
  async list(): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const one of this.worker.items('queryIntegrations', { body: { running: true } })) {
      ids.push(one.integrationId);
    }
    return ids;
  }

  /** Ends an integration, and forgets what was consulted for it. */
  async end(integrationId: string, reason: string): Promise<void> {
    await this.worker.call('endIntegration', { path: { integrationId }, body: { reason } });
    this.ended.add(integrationId);
    this.kept.delete(integrationId);
  }

  /** Has the desk called about events. */
  async subscribe(url: string): Promise<void> {
    const { body } = await this.software.call('subscribe', { body: { url } });
    this.secret = body.secret ?? '';
  }

  /** Takes a delivery: verified first, and with an effect once. @throws WebhookError when it is not to be trusted */
  async receive(delivery: Delivery): Promise<void> {
    const { id } = await verifyWebhook(delivery, { secrets: [this.secret] });
    if (!this.handled.includes(id)) this.handled.push(id);
  }
}

/** Something is asked before the desk can do it. */
class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}
