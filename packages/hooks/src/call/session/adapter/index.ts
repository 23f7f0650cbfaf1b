export { adapterForComposite } from './adapterForComposite.js';
export { followChoices } from './followChoices.js';
export { ignoreCanceledPicker } from './ignoreCanceledPicker.js';
export { limitPermissionRequests } from './limitPermissionRequests.js';
export { replaceLostCamera } from './replaceLostCamera.js';
