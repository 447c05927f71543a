import { startAdapter } from './adapter.ts';
import { Desk } from './desk.ts';

/** `npx node sdk/typescript/examples/main.ts 9000`, then `npm run conformance -- --client http://127.0.0.1:9000`. */
const { url } = await startAdapter(new Desk(), Number(process.argv[2] ?? 9_000));
process.stdout.write(`The adapter of the example listens on ${url}\n`);
