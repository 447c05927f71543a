import type { CallContext, DirectoryQuestion, DirectoryReply, ReferenceDirectory, Registration } from '../bank.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { proofOfAuthentication } from '../proof-of-authentication.ts';
import { group, inNamespace, many, optional, text, type Decoded } from '../reply-shape.ts';
import { Repetitions } from './lanes/repetitions.ts';
import { judgeSsdn } from './ssdn-codes.ts';
import { createSsdnCall, type SsdnService } from './ssdn.ts';
import type { KszSettings } from './settings.ts';
import type { Transport } from './transport.ts';
import { createWatchedDecoders, type WatchedDecoders } from './watched-decoders.ts';
import { withoutAbsent } from '../../values/without-absent.ts';

const manageAccessNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess';
const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';

const replyShape = group(
  {
    // The schema gives the plural name to each single item.
    Registrations: many(
      group({
        Purpose: text,
        Period: group({
          StartDate: inNamespace(commonNamespace, text),
          EndDate: inNamespace(commonNamespace, optional(text)),
        }),
        OrgUnit: text,
        Register: text,
      }),
    ),
  },
  // The original request repeats the question; the reference in the envelope shows that the reply is ours.
  { namespace: manageAccessNamespace, leftOut: ['OriginalRequest'] },
);

const manageAccess: SsdnService<typeof replyShape> = {
  service: 'ManageAccess',
  wsdl: 'ManageAccess.wsdl',
  operation: 'ManageAccess',
  serviceId: 'OCMWCPASManageAccess',
  version: '20050930',
  reply: replyShape,
};

/**
 * The proof does not match. The Bank's own list of reason codes is not public: the number follows the pattern of its
 * other services (first digit = severity) and is assumed.
 */
const identityNotProven = '31007001';

/** Sector of the public centres for social welfare. */
const sectorOfCentres = 17;

/**
 * The Bank's reference directory through ManageAccess. `Purpose` in its messages is the quality code; only this file
 * uses both words.
 * @throws ContractError
 */
export async function createReferenceDirectory(
  settings: KszSettings,
  transport: Transport,
  decoders: WatchedDecoders = createWatchedDecoders(),
): Promise<ReferenceDirectory> {
  const call = await createSsdnCall(manageAccess, settings, transport, decoders);
  const repetitions = new Repetitions(settings.retries);

  async function ask(
    content: Readonly<Record<string, unknown>>,
    context: CallContext,
    options: { readonly repetitions?: Repetitions },
  ): Promise<DirectoryReply> {
    const { outcome, failed, exchanges } = await call(content, context, options);
    if (!outcome) {
      return { verdict: failed ?? { kind: 'failed', failure: 'badReply' }, exchanges, registrations: [] };
    }
    const { value: result, ticketCbss } = outcome;
    return withoutAbsent({
      verdict: result.reasonCodes.includes(identityNotProven)
        ? ({ kind: 'identityNotProven' } as const)
        : judgeSsdn(result, context.ssin.reveal()),
      exchanges,
      ticketCbss,
      registrations: (result.reply?.Registrations ?? []).flatMap(toRegistration),
    });
  }

  const request = (action: 'REGISTER' | 'UNREGISTER' | 'LIST', entry: DirectoryQuestion, context: CallContext) =>
    ask(
      {
        SSIN: context.ssin.reveal(),
        ...(entry.qualityCode === undefined ? {} : { Purpose: entry.qualityCode }),
        Period: { StartDate: entry.startDate, EndDate: entry.endDate },
        Action: action,
        ...(action === 'LIST' ? { Sector: sectorOfCentres } : {}),
        QueryRegister: 'ALL',
        ProofOfAuthentication: proofOfAuthentication(entry.proof, settings.nameLetters),
      },
      context,
      action === 'LIST' ? { repetitions } : {},
    );

  return {
    register: (entry, context) => request('REGISTER', entry, context),
    unregister: (entry, context) => request('UNREGISTER', entry, context),
    list: (entry, context) => request('LIST', entry, context),
  };
}

/**
 * A row without a readable code, start or directory is not usable and is left out. ALL is one row for both directories.
 */
function toRegistration(item: Decoded<typeof replyShape>['Registrations'][number]): readonly Registration[] {
  const startDate = parseIncompleteDate(item.Period.StartDate);
  const endDate = parseIncompleteDate(item.Period.EndDate);
  if (!/^\d{1,3}$/.test(item.Purpose) || startDate === undefined) return [];
  return directories
    .filter((register) => item.Register === register || item.Register === 'ALL')
    .map((register) =>
      withoutAbsent({ qualityCode: Number(item.Purpose), startDate, endDate, nisCode: item.OrgUnit, register }),
    );
}

const directories = ['PRIMARY', 'SECONDARY'] as const;
