import type { Command } from './command.ts';
import { checkConfig } from './check-config.ts';
import { keys } from './keys.ts';
import { probe } from './probe.ts';
import { programCommand } from './program.ts';
import { rotate } from './rotate.ts';

/** Everything that an operator can ask for, in the order in which it is needed. */
export const commands: readonly Command[] = [
  checkConfig,
  programCommand('migrate.ts', {
    name: 'migrate',
    usage: '',
    meaning: "Updates the schema of the database, and the rights of the gateway's role.",
    details: ['', 'Needs DATABASE_OWNER_URL and DATABASE_URL. Run it before a new version starts.'],
  }),
  probe,
  programCommand('ledger-verify.ts', {
    name: 'verify',
    usage: '[--all] [--parallel N] [--expect CHECKPOINT-FILE]',
    meaning: 'Checks the evidence, and names the rows that were changed, removed or inserted.',
    details: [
      '',
      '  --all            from the beginning, also what was verified before',
      '  --parallel N     in N threads',
      '  --expect FILE    compares with a checkpoint that was kept elsewhere',
      '',
      'Needs DATABASE_URL, EVIDENCE_KEY and EVIDENCE_KEY_ID.',
    ],
  }),
  keys,
  rotate,
];
