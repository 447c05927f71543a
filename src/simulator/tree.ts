import type { Tree } from './validation.ts';

/** Text of a child element, trimmed; undefined when it is not there or holds elements. */
export function textIn(tree: Tree, name: string): string | undefined {
  const value = tree[name];
  return typeof value === 'string' ? value.trim() : undefined;
}

/** A child element with elements in it; an empty one when it is not there. */
export function treeIn(tree: Tree, name: string): Tree {
  const value = tree[name];
  return typeof value === 'object' ? value : {};
}
