import { flattened } from './following.js';

/** Paths under which there is one for an item of theirs, where GET gives the collection. */
function collectionsOf(paths) {
  const names = Object.keys(paths);
  return names.filter((name) => paths[name].get && names.some((other) => other.startsWith(`${name}/{`)));
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

function operationsOf(paths) {
  return Object.entries(paths).flatMap(([name, path]) =>
    methods.filter((method) => path[method]).map((method) => ({ name, method, operation: path[method] })),
  );
}

/** The properties of what an operation answers, and of what it is asked. */
function answerOf(operation) {
  return flattened(operation?.responses?.['200']?.content?.['application/json']?.schema, undefined);
}

/** The schema of how many items are asked for: in the query, or in the body. */
function pageSizeOf({ parameters = [], requestBody }) {
  const inQuery = parameters.find((one) => one.in === 'query' && one.name === 'pageSize')?.schema;
  return inQuery ?? flattened(requestBody?.content?.['application/json']?.schema, undefined).pageSize;
}

const checks = {
  items: (paths) =>
    collectionsOf(paths)
      .filter((name) => {
        const { items } = answerOf(paths[name].get);
        return items?.type !== 'array' || !('href' in flattened(items.items, undefined));
      })
      .map((name) => ({ message: 'a collection without items that have an href', path: ['paths', name, 'get'] })),
  plural: (paths) =>
    collectionsOf(paths)
      .filter((name) => !/(s|data|children|history)$/i.test(name))
      .map((name) => ({ message: 'a collection that is not named in the plural', path: ['paths', name] })),
  paging: (paths) =>
    operationsOf(paths)
      .filter(({ operation }) => {
        const { items, next } = answerOf(operation);
        return items && next && pageSizeOf(operation)?.maximum === undefined;
      })
      .map(({ name, method }) => ({ message: 'pages without a pageSize with a limit', path: ['paths', name, method] })),
  health: (paths) => {
    const health = paths['/health']?.get;
    const isWhole = health?.responses?.['200'] !== undefined && health.responses['503'] !== undefined;
    if (Object.keys(paths).length === 0 || (isWhole && !health.security?.length)) return [];
    return [{ message: 'no GET /health for everybody, with 200 and 503' }];
  },
};

/** Checks what the paths of a contract whose references are followed are together: `items`, `plural`, `paging`, `health`. */
export default function pathShapes(paths, { check }) {
  return checks[check](paths);
}
