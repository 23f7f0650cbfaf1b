export { adapterForComposite } from './adapterForComposite.js';
export { ignoreCanceledPicker } from './ignoreCanceledPicker.js';
export { limitPermissionRequests } from './limitPermissionRequests.js';
export { replaceLostCamera } from './replaceLostCamera.js';
export { replaceMethods } from './replaceMethods.js';
