/** The properties of a schema with those of the parts that it is made of. */
function flattened(schema) {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return Object.assign({}, schema.properties, ...parts.map(flattened));
}

function isObject(schema) {
  if (schema.allOf) return schema.type === 'object' || schema.allOf.some(isObject);
  const choices = schema.oneOf ?? schema.anyOf;
  return choices ? choices.every(isObject) : schema.type === 'object';
}

/** Checks a schema whose references are followed: `object`, `required` or `readOnly`. */
export default function flatProperties(schema, { check }) {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if (check === 'object') return isObject(schema) ? undefined : [{ message: 'the body is no object' }];
  const properties = flattened(schema);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const wrong = required.filter((name) => (check === 'required' ? !(name in properties) : properties[name]?.readOnly));
  const why = check === 'required' ? 'is required but no property' : 'is required and readOnly';
  return wrong.map((name) => ({ message: `${name} ${why}` }));
}
