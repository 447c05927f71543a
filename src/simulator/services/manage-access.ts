import type { Centre } from '../centres.ts';
import { centreOf } from '../centres.ts';
import type { Bank } from '../bank.ts';
import { runsOn, type Registration } from '../directory.ts';
import { judgePerson } from '../judge-person.ts';
import { refusal, type Status } from '../outcome.ts';
import { isProven } from '../proof.ts';
import { failureOf } from '../ssdn-consultation.ts';
import type { SsdnAnswer, SsdnService } from '../ssdn.ts';
import { textIn, treeIn } from '../tree.ts';
import type { Tree } from '../validation.ts';
import { toXml, type XmlElements } from '../xml.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess';
const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';

/** Assumed: the Bank's own list of codes is not public. The form follows that of its other older services. */
const proofDoesNotMatch = refusal('31007001', 'The proof of authentication does not match the person');
const argumentMissing = (name: string) =>
  refusal('31000007', 'A mandatory argument is missing', [{ fieldName: 'argument', fieldValue: name }]);

/** The reference directory: registers, unregisters and lists who is known to which centre, in which quality. */
export const manageAccess: SsdnService = {
  serviceId: 'OCMWCPASManageAccess',
  version: '20050930',
  request: { namespace, element: 'ManageAccessRequest', file: 'ManageAccess/ManageAccessRequest.xsd' },
  operation: (request) => textIn(request, 'Action') ?? 'unknown',
  ssin: (request) => textIn(request, 'SSIN'),
  answer(request, centre, bank) {
    const read = readRequest(request);
    const objection = objectionTo(read, bank);
    if (objection) return { refused: objection };
    switch (read.action) {
      case 'REGISTER':
        return register(read, centre, bank);
      case 'UNREGISTER':
        return unregister(read, centre, bank);
      default:
        return list(read, bank);
    }
  },
};

interface ManageAccessRequest {
  readonly ssin: string;
  readonly action: string;
  readonly qualityCode: number | undefined;
  readonly startDate: string;
  readonly endDate: string | undefined;
  readonly sector: string | undefined;
  readonly register: string | undefined;
  readonly proof: Tree;
}

function readRequest(request: Tree): ManageAccessRequest {
  const period = treeIn(request, 'Period');
  const purpose = textIn(request, 'Purpose');
  return {
    ssin: textIn(request, 'SSIN') ?? '',
    action: textIn(request, 'Action') ?? '',
    qualityCode: purpose === undefined ? undefined : Number(purpose),
    // A date may carry a time zone, which says nothing about a day.
    startDate: (textIn(period, 'StartDate') ?? '').slice(0, 10),
    endDate: textIn(period, 'EndDate')?.slice(0, 10),
    sector: textIn(request, 'Sector'),
    register: textIn(request, 'QueryRegister'),
    proof: treeIn(request, 'ProofOfAuthentication'),
  };
}

function objectionTo(request: ManageAccessRequest, bank: Bank): Status | undefined {
  const { ssin, action, qualityCode, startDate, endDate, proof } = request;
  const problem = judgePerson(ssin, bank);
  if (problem) return problem;
  if (action !== 'LIST' && qualityCode === undefined) return argumentMissing('Purpose');
  if (Object.keys(proof).length === 0) return argumentMissing('ProofOfAuthentication');
  if (endDate !== undefined && endDate < startDate) {
    return refusal('MSG00008', 'The period ends before it begins', [{ fieldName: 'Period', fieldValue: endDate }]);
  }
  const person = bank.people.find(ssin);
  return person && isProven(proof, person) ? undefined : proofDoesNotMatch;
}

function register(request: ManageAccessRequest, centre: Centre, bank: Bank): SsdnAnswer {
  const { ssin, startDate, endDate } = request;
  const registration: Registration = {
    ssin,
    enterpriseNumber: centre.enterpriseNumber,
    qualityCode: request.qualityCode ?? 0,
    startDate,
    ...(endDate !== undefined && { endDate }),
  };
  bank.directory.register(registration);
  // Also one that only begins in the period: it is what makes two centres help the same person.
  const others = bank.directory.of(ssin).filter((other) => touches(other, request) && !isSame(other, registration));
  return reply(request, [registration, ...others]);
}

function unregister(request: ManageAccessRequest, centre: Centre, bank: Bank): SsdnAnswer {
  const { ssin, qualityCode = 0 } = request;
  const { enterpriseNumber } = centre;
  const ended = bank.directory.unregister({ ssin, enterpriseNumber, qualityCode }, bank.clock.today());
  if (ended) return reply(request, running(ssin, bank));
  return {
    refused: refusal('MSG00012', 'The person is not integrated for the customer', [
      { fieldName: 'ssin', fieldValue: ssin },
      { fieldName: 'cbeNumber', fieldValue: enterpriseNumber },
    ]),
  };
}

/** Registrations of all centres that touch the period, under the quality code when there is one. */
function list(request: ManageAccessRequest, bank: Bank): SsdnAnswer {
  const { ssin, qualityCode, sector } = request;
  const person = bank.people.find(ssin);
  const failure = person && failureOf(person, 'accessList');
  if (failure) return failure;
  // The simulator knows the registrations of one sector only.
  const found = sector === undefined || sector === '17' ? bank.directory.of(ssin) : [];
  return reply(
    request,
    found.filter(
      (entry) => (qualityCode === undefined || entry.qualityCode === qualityCode) && touches(entry, request),
    ),
  );
}

type Period = Pick<Registration, 'startDate' | 'endDate'>;

/** True when both have a day in common. */
function touches(a: Period, b: Period): boolean {
  return (a.endDate === undefined || a.endDate >= b.startDate) && (b.endDate === undefined || a.startDate <= b.endDate);
}

function running(ssin: string, bank: Bank): Registration[] {
  const today = bank.clock.today();
  return bank.directory.of(ssin).filter((entry) => runsOn(entry, today));
}

function reply(request: ManageAccessRequest, registrations: readonly Registration[]): SsdnAnswer {
  const { ssin, qualityCode, action, register } = request;
  // A registration stands in the Bank's own directory and in that of the centres.
  const registers = (['PRIMARY', 'SECONDARY'] as const).filter(
    (name) => register === undefined || register === 'ALL' || register === name,
  );
  const rows = registrations.flatMap((entry) =>
    registers.map((name) => ({
      'm:Purpose': entry.qualityCode,
      'm:Period': period(entry),
      'm:OrgUnit': centreOf(entry.enterpriseNumber)?.nisCode ?? entry.enterpriseNumber,
      'm:Register': name,
    })),
  );
  const content = toXml({
    'm:OriginalRequest': {
      'm:SSIN': ssin,
      // Mandatory here, although a list may be asked without.
      'm:Purpose': qualityCode ?? 0,
      'm:Period': period(request),
      'm:Action': action,
      'm:Register': register,
    },
    'm:Registrations': rows,
  });
  const namespaces = `xmlns:m="${namespace}" xmlns:c="${commonNamespace}"`;
  return { document: `<m:ManageAccessReply ${namespaces}>${content}</m:ManageAccessReply>` };
}

function period({ startDate, endDate }: Period): XmlElements {
  return { 'c:StartDate': startDate, 'c:EndDate': endDate };
}

function isSame(a: Registration, b: Registration): boolean {
  return (
    a.enterpriseNumber === b.enterpriseNumber &&
    a.qualityCode === b.qualityCode &&
    a.startDate === b.startDate &&
    a.endDate === b.endDate
  );
}
