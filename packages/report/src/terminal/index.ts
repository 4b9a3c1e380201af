export { printable } from '../printable.js';
export { renderCheckedFile, renderSummary } from './check.js';
export { renderChanges, renderComparison } from './comparison.js';
export { renderExplanations } from './explain.js';
export { renderFailure } from './failure.js';
export { renderForm, renderFormList } from './forms.js';
export { hanging, pad, wrap } from './layout.js';
export { renderRead } from './read.js';
export { renderVendorFile } from './vendor.js';
