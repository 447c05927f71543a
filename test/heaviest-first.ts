import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take the longest, the longest first. Begun late, one of them would run alone at the end. */
const heaviest: readonly string[] = [
  'test/sandbox/sandbox.test.ts',
  'test/conformance/conformance.test.ts',
  'test/scenarios/dutch.test.ts',
  'test/gateway/door.test.ts',
  'test/scenarios/french.test.ts',
  'test/browser/dossier.test.ts',
  'test/gateway/privacy.test.ts',
  'test/gateway/process.test.ts',
  'test/gateway/faults.test.ts',
  'test/evidence/months.test.ts',
  'test/browser/inquiry.test.ts',
  'test/gateway/signals.test.ts',
  'test/browser/documentation.test.ts',
  'test/conformance/generators.test.ts',
  'test/conformance/linters.test.ts',
  'test/gateway/durable-work.test.ts',
  'test/soak/soak.test.ts',
  'test/gateway/rolling-upgrade.test.ts',
  'test/conformance/kit.test.ts',
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
