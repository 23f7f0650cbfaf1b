// What the Azure Functions host puts into a function app's process: here it only remembers what the app registers.
const registered = { functions: [], model: undefined };

module.exports = {
  version: '0.0.0',
  registered,
  setProgrammingModel: (model) => {
    registered.model = model;
  },
  registerFunction: (metadata, callback) => {
    registered.functions.push({ metadata, callback });
  },
  registerHook: () => ({ dispose: () => undefined }),
  log: (level, _category, message) => console.error(level, message),
};
