export { DialledPhone, phonesIn } from './DialledPhone.js';
export { dial, sendTone } from './dialling.js';
export { type Phone, PhoneNetwork, PhoneSchema, type PhoneSettings } from './PhoneNetwork.js';
