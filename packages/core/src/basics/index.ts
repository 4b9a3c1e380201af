/** Small things that any folder may use: they know nothing of forms. */
export { bisect } from './bisect.js';
export { addTo, groupedBy } from './grouped.js';
