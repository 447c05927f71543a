const types = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  number: Number.isFinite,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Checks that the preset of a schema is of its type, among its values and within its bounds. */
export default function presets({ type, enum: values, minimum, maximum, default: preset }) {
  const isOfType = types[type]?.(preset) ?? true;
  const isValue = values === undefined || values.includes(preset);
  const isWithin = typeof preset !== 'number' || (preset >= (minimum ?? preset) && preset <= (maximum ?? preset));
  return isOfType && isValue && isWithin ? undefined : [{ message: 'the preset does not fit' }];
}
