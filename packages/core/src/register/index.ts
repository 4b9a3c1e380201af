export * from './add.js';
export { type DeviceList, heldProduct, readDeviceList, updateFromList } from './import.js';
export * from './inspection.js';
export * from './model.js';
export { plansOf, withPlans } from './plans.js';
export * from './status.js';
