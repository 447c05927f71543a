import { httpsOnly } from './production.ts';
import { converted, inMilliseconds, matching, optional, setting, text, wholeNumber } from './setting.ts';

const witness = converted(
  matching(/^https?:\/\/\S+ [^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/, 'an address and name+id+key, a space between'),
  (given) => {
    const [url = '', key = ''] = given.split(' ');
    return { url, key };
  },
);

/** How the evidence is made provable to others. */
export const ledgerSettings = {
  checkpointsDirectory: setting('CHECKPOINTS_DIRECTORY', optional(text), {
    otherwise: 'the log only',
    meaning:
      'directory, out of reach of the database, for the signed checkpoints of the ledger; a gateway that finds less in the database than its last checkpoint says gives no data',
  }),
  checkpointEveryMs: setting('CHECKPOINT_SECONDS', converted(wholeNumber(1, 86_400), inMilliseconds), {
    preset: '300',
    meaning: 'seconds between two checkpoints of the ledger that are kept and published',
  }),
  witness: setting('LEDGER_WITNESS', optional(witness), {
    meaning:
      'a witness (C2SP tlog-witness) that signs the checkpoints too, asked at `/add-checkpoint` below this address, and its verifier key',
    production: (given) => httpsOnly(given?.url),
  }),
  retentionYears: setting('LEDGER_RETENTION_YEARS', wholeNumber(1, 99), {
    preset: '10',
    meaning:
      'years after the end of a month of the evidence before which `npm run ledger:destroy` refuses to destroy it',
  }),
  unplacedLimitMs: setting('LEDGER_UNPLACED_SECONDS', converted(wholeNumber(10, 86_400), inMilliseconds), {
    preset: '900',
    meaning: 'a gateway gives no data when rows of its evidence wait longer than this for their place in the tree',
  }),
};
