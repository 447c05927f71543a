import type { ZodType } from 'zod';
import { presentRows } from '../access/book/present.ts';
import { createRuleBook } from '../access/book/rule-book.ts';
import type { CallContext, Centre } from '../bank/bank.ts';
import type { Operation } from '../bank/operation.ts';
import { proofOfAuthentication } from '../bank/proof-of-authentication.ts';
import { createBank } from '../bank/soap/bank.ts';
import { createPing } from '../bank/soap/ping.ts';
import { createReferenceDirectory } from '../bank/soap/reference-directory.ts';
import { createSecurity } from '../bank/soap/security/create.ts';
import { createTransport, type Transport } from '../bank/soap/transport.ts';
import { exemptionRules } from '../cases/consultations/exemption-rules.ts';
import { readConfig, type Config } from '../config/config.ts';
import { environmentOrSandbox } from '../config/program-settings.ts';
import { ConfigurationError } from '../config/reading.ts';
import { ToolError } from '../ledger-access.ts';
import { createLogger } from '../platform/http/logging.ts';
import { openSecureConnections } from '../secure-connections.ts';
import type { StreamContext } from '../stream-kit/stream.ts';
import { streams } from '../streams/registry.ts';
import { belgianDate } from '../values/calendar.ts';
import { Ssin } from '../values/ssin.ts';
import { optionsOf, type Command, type CommandContext } from './command.ts';
import { judgeReply, type ProbeResult } from './probe-result.ts';

/**
 * Nobody has this number: its month, 61, does not exist. What the Bank answers says that it was reached, that it took
 * the message, and whether it knows the centre.
 */
const nobody = '90610199828';

/** The reference directory; it has a probe of its own. */
const directoryService = 'ManageAccess';

/** A question to one service. */
interface Probe {
  readonly service: string;
  readonly operation: string;
  ask(): Promise<ProbeResult>;
}

/** What the questions are asked with. */
interface Asking {
  readonly config: Config;
  readonly transport: Transport;
  readonly centre: Centre;
  readonly ssin: Ssin;
  readonly signal: AbortSignal;
}

function contextOf({ config, centre, ssin, signal }: Asking): CallContext {
  return { centre, ssin, signal: AbortSignal.any([signal, AbortSignal.timeout(config.totalDeadlineMs)]) };
}

/** The Bank's own connection test. */
async function connectionProbe({ config, transport }: Asking): Promise<Probe> {
  const ping = await createPing(config.ksz, transport);
  return {
    service: 'TestConnectionServiceService',
    operation: 'sendTestMessage',
    ask: async () => {
      const comesBack = await ping();
      return comesBack
        ? { isWell: true, status: 'the message came back', advice: undefined }
        : {
            isWell: false,
            status: 'another message came back',
            advice: 'something between the gateway and the Bank answers',
          };
    },
  };
}

const proof = { kind: 'personData', familyName: 'Nobody', givenName: 'Probe', birthDate: '1990-01-01' } as const;

/** Lists the registrations of nobody: it reads, and changes nothing. */
async function directoryProbe(asking: Asking): Promise<Probe> {
  const directory = await createReferenceDirectory(asking.config.ksz, asking.transport);
  const today = belgianDate(Date.now());
  return {
    service: directoryService,
    operation: 'LIST',
    ask: async () => {
      const reply = await directory.list({ startDate: today, endDate: today, proof }, contextOf(asking));
      return judgeReply(reply);
    },
  };
}

/** The first question of the first stream that asks a service, for each service. */
async function streamProbes(asking: Asking): Promise<readonly Probe[]> {
  const { config, transport, centre, ssin } = asking;
  const today = belgianDate(Date.now());
  const context: StreamContext = {
    ssin: ssin.reveal(),
    language: 'nl',
    today,
    centre,
    integration: {
      qualityCode: 1,
      startDate: today,
      endDate: today,
    },
    proofOfAuthentication: () => proofOfAuthentication(proof, config.ksz.nameLetters),
    exemption: exemptionRules(createRuleBook(presentRows, config.overrides).on(today), config.exemptionDayCount),
    centreName: () => undefined,
  };
  const calls = streams.flatMap((stream) => {
    const operations = stream.operations as Readonly<Record<string, Operation>>;
    return stream.toRequests((stream.query as ZodType).parse({}), context).flatMap(({ operation: name, body }) => {
      const operation = operations[name];
      return operation === undefined ? [] : [{ operation, body }];
    });
  });
  const services = Map.groupBy(calls, ({ operation }) => operation.service);
  services.delete(directoryService);
  const first = [...services.values()].flatMap((ofService) => ofService.slice(0, 1));
  const bank = await createBank(
    first.map(({ operation }) => operation),
    config.ksz,
    transport,
  );
  return first.map(({ operation, body }) => ({
    service: operation.service,
    operation: operation.operation,
    ask: async () => judgeReply(await bank.call(operation, body, contextOf(asking))),
  }));
}

async function configOf({ environment, say }: CommandContext): Promise<Config> {
  const given = await environmentOrSandbox(environment, ['DATABASE_URL'], say);
  try {
    return readConfig({ ...given });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ToolError(`The settings are wrong; check-config says more:\n${error.message}`);
  }
}

function centreOf({ centres }: Config, wanted: string | undefined): Centre {
  const found = wanted === undefined ? centres[0] : centres.find((one) => one.enterpriseNumber === wanted);
  if (found) return found;
  throw new ToolError(`CENTRES_FILE has: ${centres.map((one) => one.enterpriseNumber).join(', ')}.`);
}

/** A service that throws instead of answering is told by the kind of its error: the message may hold an address. */
async function asked(probe: Probe): Promise<ProbeResult> {
  try {
    return await probe.ask();
  } catch (error) {
    const { name, failure } = error as { readonly name: string; readonly failure?: string };
    return { isWell: false, status: failure ?? name, advice: 'nothing readable came back' };
  }
}

async function run(context: CommandContext): Promise<number> {
  const { centre } = optionsOf(probe, context.args, { centre: { type: 'string' } }).values;
  const config = await configOf(context);
  const ssin = Ssin.parse(nobody, { fictive: true, today: belgianDate(Date.now()) });
  if (!ssin) throw new ToolError('The number of nobody is no number.');
  const following = { clock: () => performance.now(), onProblem: () => undefined };
  const { tls, trust } = openSecureConnections(config, following, createLogger('silent')).bank;
  const transport = createSecurity(config.kszSecurity, config.ksz.limits, following).over(
    createTransport({ ...config.kszTransport, trust, ...(tls && { tls }) }),
  );
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(() => transport.close());
  const asking = { config, transport, centre: centreOf(config, centre), ssin, signal: context.signal };
  context.say(`Asking as centre ${asking.centre.enterpriseNumber}, about a number that nobody has.`);
  const probes = [await connectionProbe(asking), await directoryProbe(asking), ...(await streamProbes(asking))];
  let unwell = 0;
  // One after the other: a probe is no load.
  for (const one of probes) {
    context.signal.throwIfAborted();
    const began = performance.now();
    const { isWell, status, advice } = await asked(one);
    context.signal.throwIfAborted();
    const took = `${String(Math.round(performance.now() - began))} ms`;
    const line = `${isWell ? 'well   ' : 'UNWELL '} ${one.service} ${one.operation}: ${status}, ${took}`;
    context.say(advice === undefined ? line : `${line}; ${advice}`);
    if (!isWell) unwell += 1;
  }
  context.say(`${String(probes.length - unwell)} of ${String(probes.length)} services are well.`);
  return unwell === 0 ? 0 : 1;
}

/** Asks every service of the Bank one harmless question. */
export const probe: Command = {
  name: 'probe',
  usage: '[--centre ENTERPRISE-NUMBER]',
  meaning: 'Asks the Bank its connection test, and every service one harmless question.',
  details: [
    '',
    '  --centre NUMBER  as which centre; the first one of CENTRES_FILE when it is left out',
    '',
    'It needs all settings of a gateway, and no database. The questions are about a number that nobody can have, so they',
    'are about no person and bring no data; only the status of each answer is shown. Exit code 1 when one is unwell.',
  ],
  run,
};
