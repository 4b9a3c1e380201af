export { inquiriesOf } from './inquiry.js';
export * from './letter.js';
export { ASKED_FINDINGS } from './matters.js';
export * from './model.js';
export {
  INQUIRY_TABLE,
  REPLY_FIELD,
  repliesBeside,
  repliesOf,
  strayReplies,
  withReplies,
} from './replies.js';
export * from './returned.js';
