import {
  Desk,
  type Connection,
  type Reason,
  type Registration,
  type Screen,
  type Shown,
} from '../../sdk/typescript/examples/desk.ts';
import {
  ProblemError,
  UnexpectedAnswerError,
  WebhookError,
  verifyWebhook,
  type Delivery,
} from '../../sdk/typescript/src/index.ts';

/** Repeats at once what had this status. */
const repeating = (status: number) =>
  class extends Desk {
    protected override readonly send: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      return response.status === status ? fetch(input, init) : response;
    };
  };

/** Sends something else beside what is asked, once for each stream that it shows. */
abstract class Beside extends Desk {
  #gatewayUrl = '';
  protected abstract beside(api: string): Promise<unknown>;
  override connect(connection: Connection): void {
    this.#gatewayUrl = connection.gatewayUrl;
    super.connect(connection);
  }
  protected override async read(id: string, streams: readonly string[], shown: Record<string, Shown>): Promise<void> {
    await super.read(id, streams, shown);
    await this.beside(`${this.#gatewayUrl}/socialInquiry/v1`);
  }
}

/** Changes a header of each request to the gateway. */
const sending = (name: string, valueOf: (value: string) => string) =>
  class extends Desk {
    protected override readonly send: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set(name, valueOf(headers.get(name) ?? ''));
      return fetch(input, { ...init, headers });
    };
  };

/** Changes what is on the screen of each stream. */
const showing = (from: string, to: Shown) =>
  class extends Desk {
    protected override show(id: string, stream: string, answer: unknown, shown: Record<string, Shown>): void {
      super.show(id, stream, answer, shown);
      if ((answer as { outcome: string }).outcome === from) shown[stream] = to;
    }
  };

/** Changes the whole screen. */
const screening = (change: (screen: Screen) => Screen) =>
  class extends Desk {
    override async consult(id: string, streams: readonly string[], reason: Reason): Promise<Screen> {
      return change(await super.consult(id, streams, reason));
    }
  };

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
const idOf = ({ headers }: Delivery) => String((headers as Record<string, string>)['webhook-id']);
const timeOf = ({ headers }: Delivery) => Number((headers as Record<string, string>)['webhook-timestamp']) * 1_000;
const userAgent = { 'user-agent': 'WelfareDesk/4.2' };
/** A token that ended in 1970, which nobody signed. */
const endedToken = `e30.${btoa('{"exp":1}')}.e30`;

/** Software that does one thing wrong, by the point that it breaks. */
export const badDesks: Readonly<Record<string, () => Desk>> = {
  'does-its-tasks': () => new (screening((screen) => ({ ...screen, shown: { dimona: 'maybe' as Shown } })))(),
  'informs-first': () =>
    new (class extends Desk {
      override integrate({ person, caseReference, applicationDate }: Registration): Promise<string> {
        return super.integrate({ person, caseReference, applicationDate });
      }
    })(),
  'true-day-of-information': () =>
    new (class extends Desk {
      override integrate(registration: Registration): Promise<string> {
        return super.integrate({ ...registration, informedOn: today() });
      }
    })(),
  'ends-what-is-over': () =>
    new (class extends Desk {
      override end(id: string): Promise<void> {
        this.ended.add(id);
        this.kept.delete(id);
        return Promise.resolve();
      }
    })(),
  'asks-nothing-after-the-end': () =>
    new (class extends Desk {
      override async end(id: string, reason: string): Promise<void> {
        await super.end(id, reason);
        this.ended.delete(id);
      }
    })(),
  'keeps-nothing-after-the-end': () =>
    new (class extends Desk {
      override async end(id: string, reason: string): Promise<void> {
        const file = this.kept.get(id);
        await super.end(id, reason);
        if (file) this.kept.set(id, file);
      }
    })(),
  'asks-only-what-is-needed': () =>
    new (class extends Desk {
      protected override async read(
        id: string,
        streams: readonly string[],
        shown: Record<string, Shown>,
      ): Promise<void> {
        await super.read(id, streams, shown);
        await this.worker.call('consultHousehold', { path: { integrationId: id } });
      }
    })(),
  'waits-after-429': () => new (repeating(429))(),
  'waits-after-503': () => new (repeating(503))(),
  'leaves-failed-sources-alone': () => new (repeating(502))(),
  'leaves-refusals-alone': () => new (repeating(403))(),
  'gives-a-reason': () =>
    new (class extends Desk {
      protected override withReason(_id: string, _reason: Reason, act: () => Promise<void>): Promise<void> {
        return act();
      }
    })(),
  'renews-its-token-once': () => {
    let first = '';
    return new (sending('authorization', (given) => (given.startsWith('Bearer ') ? (first ||= given) : given)))();
  },
  'sends-no-token-that-is-over': () =>
    new (class extends Beside {
      protected override beside(api: string): Promise<unknown> {
        return fetch(`${api}/health`, { headers: { ...userAgent, authorization: `Bearer ${endedToken}` } });
      }
    })(),
  'shows-what-was-found': () => new (showing('noDataFound', 'unknown'))(),
  'shows-incomplete-as-unknown': () => new (showing('incomplete', 'nothing'))(),
  'shows-failure-as-failure': () =>
    new (screening((screen) =>
      screen.traceIds.length === 0
        ? screen
        : { ...screen, shown: Object.fromEntries(Object.keys(screen.shown).map((name) => [name, 'nothing'])) },
    ))(),
  'takes-a-cut-dossier-as-incomplete': () =>
    new (class extends Desk {
      protected override async read(
        id: string,
        streams: readonly string[],
        shown: Record<string, Shown>,
      ): Promise<void> {
        try {
          await super.read(id, streams, shown);
        } catch (error) {
          if (!(error instanceof UnexpectedAnswerError)) throw error;
          for (const stream of streams) if (shown[stream] === 'unknown') shown[stream] = 'nothing';
        }
      }
    })(),
  'reads-problems-by-type': () =>
    new (class extends Desk {
      override async integrate(registration: Registration): Promise<string> {
        const { person, caseReference, applicationDate, informedOn = today() } = registration;
        const { ssin, ...proofOfIdentity } = person;
        try {
          const body = { ssin, qualityCode: 1, caseReference, applicationDate, informedOn, proofOfIdentity };
          const made = await this.worker.call('registerIntegration', { body });
          return 'integrationId' in made.body ? made.body.integrationId : '';
        } catch (error) {
          const isRunning =
            error instanceof ProblemError && (error as ProblemError).problem.title === 'Integration Already Running';
          if (isRunning) return super.integrate(registration);
          return undefined as unknown as string;
        }
      }
    })(),
  'leaves-unknown-members-alone': () =>
    new (class extends Desk {
      protected override show(id: string, stream: string, answer: unknown, shown: Record<string, Shown>): void {
        if ('addedLater' in (answer as object)) throw new TypeError('a member that is not in the schema');
        super.show(id, stream, answer, shown);
      }
    })(),
  'reads-lists-to-their-end': () =>
    new (class extends Desk {
      override async list(): Promise<readonly string[]> {
        const { body } = await this.worker.call('queryIntegrations', { body: { running: true } });
        return body.items.map(({ integrationId }) => integrationId);
      }
    })(),
  'puts-no-person-in-an-address': () =>
    new (class extends Beside {
      protected override beside(api: string): Promise<unknown> {
        return fetch(`${api}/refData/El%20Amrani`, { headers: userAgent });
      }
    })(),
  'names-itself': () => new (sending('user-agent', () => 'node'))(),
  'keeps-the-trace-id': () => new (screening((screen) => ({ ...screen, traceIds: [] })))(),
  'notices-deprecation': () => new (screening((screen) => ({ ...screen, deprecated: false })))(),
  'takes-true-deliveries': () =>
    new (class extends Desk {
      override receive(delivery: Delivery): Promise<void> {
        if (!String(delivery.body).includes('integrationEndsSoon')) throw new WebhookError('noEvent');
        return super.receive(delivery);
      }
    })(),
  'refuses-false-signatures': () =>
    new (class extends Desk {
      override receive(delivery: Delivery): Promise<void> {
        if (Math.abs(Date.now() - timeOf(delivery)) > 300_000) throw new WebhookError('tooOldOrTooNew');
        if (!this.handled.includes(idOf(delivery))) this.handled.push(idOf(delivery));
        return Promise.resolve();
      }
    })(),
  'refuses-old-deliveries': () =>
    new (class extends Desk {
      override async receive(delivery: Delivery): Promise<void> {
        await verifyWebhook(delivery, { secrets: [this.secret], now: () => timeOf(delivery) });
        if (Math.abs(Date.now() - timeOf(delivery)) < 300_000) await super.receive(delivery);
      }
    })(),
  'handles-a-delivery-once': () =>
    new (class extends Desk {
      override async receive(delivery: Delivery): Promise<void> {
        const { id } = await verifyWebhook(delivery, { secrets: [this.secret] });
        this.handled.push(id);
      }
    })(),
  'uses-nothing-of-false-deliveries': () =>
    new (class extends Desk {
      override async receive(delivery: Delivery): Promise<void> {
        try {
          await super.receive(delivery);
        } catch (error) {
          this.handled.push(idOf(delivery));
          throw error;
        }
      }
    })(),
};
