export { renderCheckedFile, renderSummary } from './check.js';
export { renderExplanations } from './explain.js';
export { renderFailure } from './failure.js';
export { renderForm, renderFormList } from './forms.js';
export { hanging, pad, printable, wrap } from './layout.js';
export { renderRead } from './read.js';
