import type * as v from 'valibot';

/**
 * The same schema, which refuses an array. Valibot takes one for an object whose keys are 0, 1, 2 and so on, and so an empty one
 * for an object that leaves out whatever is optional.
 */
export function jsonObject<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run = schema['~run'].bind(schema);
  return Object.assign(schema, {
    '~run': ((dataset, config) =>
      run(Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config)) satisfies Schema['~run'],
  });
}
