import type * as v from 'valibot';

/**
 * The same schema, but it rejects arrays. Valibot accepts an array as an object with the keys 0, 1, 2 and so on, and an empty
 * array as an object without any of the optional fields.
 */
export function jsonObject<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run = schema['~run'].bind(schema);
  return Object.assign(schema, {
    '~run': ((dataset, config) =>
      run(Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config)) satisfies Schema['~run'],
  });
}
