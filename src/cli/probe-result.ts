import type { BankReply, DirectoryReply } from '../bank/bank.ts';
import { untrustedReasons } from '../bank/soap/security/untrusted-reply.ts';
import type { BankFailure } from '../bank/status.ts';

/** What came of a question to a service. */
export interface ProbeResult {
  readonly isWell: boolean;
  /** What the Bank, or the way to it, said: codes, and nothing of a person. */
  readonly status: string;
  /** What to do about it. */
  readonly advice: string | undefined;
}

/** What it means for the operator when a question about nobody fails so; absent when that is what it should do. */
const advices: Readonly<Partial<Record<BankFailure, string>>> = {
  bankUnavailable: 'no answer: look at the address, the network and the firewall',
  notAsked: 'the service is left alone',
  overloaded: 'too many messages wait',
  certificateUntrusted: 'the certificate of the other side is not accepted: look at KSZ_AUTHORITIES_FILE',
  certificateRefused: 'the Bank does not accept our certificate: look at KSZ_CLIENT_CERTIFICATE_FILE',
  sourceUnavailable: 'the Bank answers, the source behind the service does not: try again later',
  timeout: 'no answer in time: look at KSZ_TIMEOUT_MS, or try again later',
  refused: 'the Bank refuses the centre: ask it for the authorization, and compare the legal context',
  notOffered: 'the Bank does not offer this service to the centre: ask for it',
  callerGone: 'the question was broken off',
};

const unreadable = 'what came back is not what the contract says: see "npm run drift", and what stands between';

/** Statuses with which nothing of the Bank was understood. */
const silent: readonly string[] = ['badReply', 'otherMessage', 'notSent', 'none', ...untrustedReasons];

/** Judges an answer about a number that nobody has: that the number is unknown is as it should be. */
export function judgeReply({
  verdict,
  exchanges,
}: Pick<BankReply | DirectoryReply, 'verdict' | 'exchanges'>): ProbeResult {
  const status = exchanges.at(-1)?.status ?? 'none';
  if (verdict.kind !== 'failed') return { isWell: true, status, advice: undefined };
  const { failure } = verdict;
  // A code that no list has is an answer all the same.
  const advice = failure === 'badReply' ? (silent.includes(status) ? unreadable : undefined) : advices[failure];
  return { isWell: advice === undefined, status, advice };
}
