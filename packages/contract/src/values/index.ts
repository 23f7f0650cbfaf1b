export * from './jsonObject.js';
export * from './moments.js';
export * from './phoneNumber.js';
export * from './randomKey.js';
export * from './text.js';
export * from './userIds.js';
export * from './wrongValue.js';
