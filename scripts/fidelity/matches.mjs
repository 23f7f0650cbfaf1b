// Compares a response with what was recorded.

/**
 * The differences between a value and what is expected of it, one line each. An expected value is a literal, a regular
 * expression for a text, or an array or object of them; objects have exactly the expected keys.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} path where the value is, for the message
 * @returns {string[]}
 */
export function differences(actual, expected, path) {
  if (expected instanceof RegExp) {
    return typeof actual === 'string' && expected.test(actual)
      ? []
      : [`${path} is ${JSON.stringify(actual)} instead of ${expected}`];
  }
  if (!isContainer(expected) || !isContainer(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    return Object.is(actual, expected)
      ? []
      : [`${path} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys].flatMap((key) => differences(actual[key], expected[key], `${path}.${key}`));
}

function isContainer(value) {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp);
}
