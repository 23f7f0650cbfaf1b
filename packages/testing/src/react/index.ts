export { FakeProvider, type FakeProviderProps } from './FakeProvider.js';
export {
  type RenderWithAnteroomOptions,
  type RenderWithAnteroomResult,
  renderWithAnteroom,
} from './renderWithAnteroom.js';
