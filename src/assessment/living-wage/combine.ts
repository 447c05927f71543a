import type { DeclaredAmount } from './income-declared.ts';
import type { Basis, FoundAmount, Line } from './model.ts';
import { anything, common, isExact, isNothing, nothingAtAll, type Range } from './range.ts';

type Combined = Pick<Line, 'range' | 'basis' | 'facts' | 'missing' | 'alternative'>;

/**
 * What streams found and what was declared of the same resource. Found goes before declared; a declared amount that lies
 * within what was found makes it exact, e.g. a net amount of a gross one. What is declared where a source finds nothing
 * counts as declared. When both exclude each other, the other one is the alternative.
 */
export function combined(found: FoundAmount | undefined, declared: DeclaredAmount | undefined): Combined {
  if (found?.range === undefined) return declaredOnly(found, declared);
  if (declared === undefined) {
    return line(found.range, 'found', [found]);
  }
  if (isNothing(found.range) && !isNothing(declared.range)) {
    return { ...line(declared.range, 'declared', [declared, found]), alternative: nothingAtAll.low };
  }
  if (isNothing(declared.range) && !isNothing(found.range)) {
    return { ...line(found.range, 'found', [found, declared]), alternative: nothingAtAll.low };
  }
  const both = common(found.range, declared.range);
  if (both) return line(both, 'found', [found, declared]);
  return { ...line(found.range, 'found', [found, declared]), alternative: declared.range.low };
}

function declaredOnly(found: FoundAmount | undefined, declared: DeclaredAmount | undefined): Combined {
  if (declared) return line(declared.range, 'declared', [declared]);
  return { range: anything, basis: 'unknown', facts: [], missing: found?.missing ?? [] };
}

function line(range: Range, basis: Basis, sides: readonly Pick<FoundAmount, 'facts' | 'missing'>[]): Combined {
  return {
    range,
    basis,
    facts: sides.flatMap(({ facts }) => facts),
    missing: isExact(range) ? [] : sides.flatMap(({ missing }) => missing),
  };
}
