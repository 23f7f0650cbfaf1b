// Replaces the module that the Azure Functions host injects into a function app. It only stores what the app registers.
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
