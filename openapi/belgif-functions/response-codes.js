/** Statuses that the guide does not have for a method (rule `stat-codes`). */
const excluded = {
  get: ['201', '202', '204', '409', '412', '413'],
  head: ['201', '202', '409', '412', '413'],
  put: ['202', '304'],
  post: ['304'],
  patch: ['201', '202', '304'],
  delete: ['201', '202', '304', '413'],
  options: ['201', '204', '304', '405', '409', '412', '413'],
};

function hasContent(response) {
  return Object.keys(response?.content ?? {}).length > 0;
}

/** Checks the statuses of every operation of a path. */
export default function responseCodes(path, _options, { path: at }) {
  return Object.entries(excluded).flatMap(([method, statuses]) => {
    const responses = path?.[method]?.responses ?? {};
    const wrong = (status, message) => ({ message, path: [...at, method, 'responses', status] });
    return [
      ...statuses
        .filter((status) => status in responses)
        .map((status) => wrong(status, `${status} is no status of ${method.toUpperCase()}`)),
      ...(responses['200'] && !hasContent(responses['200']) && method !== 'head'
        ? [wrong('200', '200 has no content')]
        : []),
      ...(hasContent(responses['204']) ? [wrong('204', '204 has content')] : []),
      ...(responses['201'] && !responses['201'].headers?.Location
        ? [wrong('201', '201 does not say where it is: Location')]
        : []),
    ];
  });
}
