/** Everything that references lead to, from these places on. */
function reachedFrom(places, document) {
  const found = new Map();
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value;
    if (typeof $ref !== 'string') {
      Object.values(value).forEach(visit);
    } else if (!found.has($ref)) {
      const keys = $ref.replace(/^#\//, '').split('/');
      const target = keys.reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
      found.set($ref, { target, path: keys });
      visit(target);
    }
  };
  places.forEach(visit);
  return found;
}

/** A pattern from the beginning to the end, without anything that may come any number of times. */
function endsByItself(pattern) {
  return /^\^.*\$$/.test(pattern) && !/[*+]|,\}/.test(pattern.replaceAll(/\[[^\]]*\]|\\./g, 'x'));
}

/** What says by itself how long a text is; that of a moment is the guide’s own (any number of decimals). */
const telling = ['uuid', 'date', 'date-time'];

const limits = {
  array: ({ maxItems }) => maxItems !== undefined,
  integer: ({ minimum, maximum, enum: values }) =>
    values !== undefined || (minimum !== undefined && maximum !== undefined),
  string: ({ maxLength, enum: values, format, pattern }) =>
    maxLength !== undefined ||
    values !== undefined ||
    telling.includes(format) ||
    (typeof pattern === 'string' && endsByItself(pattern)),
};

/** Schemas without a limit, in a value whose references are not followed. */
function unlimited(value, type, path) {
  if (typeof value !== 'object' || value === null) return [];
  const isOne = value.type === type && !limits[type](value);
  const inner = Object.entries(value).filter(([key]) => key !== 'example' && key !== 'examples');
  return [...(isOne ? [path] : []), ...inner.flatMap(([key, one]) => unlimited(one, type, [...path, key]))];
}

/** Checks that what only requests say has a limit: lists, numbers and texts (`type`). What answers say too has none. */
export default function requestLimits(document, { type }) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path: ['paths', path, method], operation })),
  );
  const answered = reachedFrom(
    operations.map(({ operation }) => operation.responses),
    document,
  );
  const asked = reachedFrom(
    operations.map(({ operation: { parameters, requestBody } }) => ({ parameters, requestBody })),
    document,
  );
  const inline = operations.flatMap(({ path, operation }) =>
    ['parameters', 'requestBody'].map((key) => ({ target: operation[key], path: [...path, key] })),
  );
  const only = [...asked].filter(([reference]) => !answered.has(reference)).map(([, one]) => one);
  return [...inline, ...only]
    .flatMap(({ target, path }) => unlimited(target, type, path))
    .map((path) => ({ message: `a request has a ${type} without a limit`, path }));
}
