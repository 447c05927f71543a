import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take the longest, the longest first. Begun late, one of them would run alone at the end. */
const heaviest: readonly string[] = [
  'test/scenarios/french.test.ts',
  'test/sandbox/sandbox.test.ts',
  'test/gateway/door.test.ts',
  'test/conformance/conformance.test.ts',
  'test/browser/dossier.test.ts',
  'test/scenarios/dutch.test.ts',
  'test/gateway/process.test.ts',
  'test/gateway/faults.test.ts',
  'test/browser/documentation.test.ts',
  'test/cli/cli.test.ts',
  'test/gateway/privacy.test.ts',
  'test/browser/citizen.test.ts',
  'test/soak/soak.test.ts',
  'test/gateway/personas-assessed.test.ts',
  'test/gateway/signals.test.ts',
  'test/browser/site.test.ts',
  'test/evidence/tampering.test.ts',
  'test/browser/inquiry.test.ts',
  'test/gateway/durable-work.test.ts',
  'test/gateway/flags.test.ts',
  'test/gateway/rolling-upgrade.test.ts',
  'test/gateway/reconciliation.test.ts',
  'test/conformance/kit.test.ts',
  'test/evidence/ledger-verify.test.ts',
  'test/conformance/generators.test.ts',
  'test/gateway/recompute.test.ts',
  'test/gateway/streams.test.ts',
  'test/gateway/messages.test.ts',
  'test/simulator/program.test.ts',
  'test/gateway/secure-connections.test.ts',
  'test/evidence/months.test.ts',
];

/** The order of the files: the heaviest first, then the larger before the smaller ones. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = heaviest.indexOf(relative(this.ctx.config.root, moduleId));
      return at === -1 ? heaviest.length : at;
    };
    // A stable sort: all others keep their order.
    return ordered.sort((one, other) => place(one) - place(other));
  }
}
