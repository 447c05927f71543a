import { flattened, followed } from './following.js';

function isObject(given, document) {
  const schema = followed(given, document);
  if (schema.allOf) return schema.type === 'object' || schema.allOf.some((part) => isObject(part, document));
  const choices = schema.oneOf ?? schema.anyOf;
  return choices ? choices.every((part) => isObject(part, document)) : schema.type === 'object';
}

/** Checks a schema with what its references lead to: `object`, `required` or `readOnly`. */
export default function flatProperties(schema, { check }, { documentInventory: { unresolved } }) {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if (check === 'object') return isObject(schema, unresolved) ? undefined : [{ message: 'the body is no object' }];
  const properties = flattened(schema, unresolved);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const isWrong = (name) =>
    check === 'required' ? !(name in properties) : followed(properties[name], unresolved).readOnly;
  const why = check === 'required' ? 'is required but no property' : 'is required and readOnly';
  return required.filter(isWrong).map((name) => ({ message: `${name} ${why}` }));
}
