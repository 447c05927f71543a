import { opening, closing, startLedger } from './fixtures.ts';

// A gateway process for the recovery tests: closes some entries, leaves the others open, and waits for its end.
const [url = '', closed = '0', open = '0'] = process.argv.slice(2);
const { ledger } = await startLedger(url);
const entries = await Promise.all(Array.from({ length: Number(closed) + Number(open) }, () => ledger.open(opening())));
await Promise.all(entries.slice(0, Number(closed)).map((entry) => ledger.close(entry, closing())));
process.stdout.write('ready\n');
setInterval(() => undefined, 60_000);
