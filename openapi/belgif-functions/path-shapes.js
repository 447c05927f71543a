/** Paths under which there is one for an item of theirs, where GET gives the collection. */
function collectionsOf(paths) {
  const names = Object.keys(paths);
  return names.filter((name) => paths[name].get && names.some((other) => other.startsWith(`${name}/{`)));
}

function answerOf(operation) {
  return operation?.responses?.['200']?.content?.['application/json']?.schema;
}

const checks = {
  items: (paths) =>
    collectionsOf(paths)
      .filter((name) => {
        const items = answerOf(paths[name].get)?.properties?.items;
        return items?.type !== 'array';
      })
      .map((name) => ({ message: 'a collection without items', path: ['paths', name, 'get'] })),
  plural: (paths) =>
    collectionsOf(paths)
      .filter((name) => !/(s|data|children|history)$/i.test(name))
      .map((name) => ({ message: 'a collection that is not named in the plural', path: ['paths', name] })),
  health: (paths) => {
    const responses = paths['/health']?.get?.responses;
    const isWhole = responses?.['200'] !== undefined && responses['503'] !== undefined;
    return isWhole || Object.keys(paths).length === 0 ? [] : [{ message: 'no GET /health with 200 and 503' }];
  },
};

/** Checks what the paths of a contract are together: `items`, `plural` or `health`. */
export default function pathShapes(paths, { check }) {
  return checks[check](paths);
}
