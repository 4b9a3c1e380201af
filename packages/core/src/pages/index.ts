export * from './budget.js';
export * from './facts.js';
export * from './failure.js';
export * from './geometry.js';
export * from './icon-signs.js';
export * from './page.js';
export * from './stop.js';
