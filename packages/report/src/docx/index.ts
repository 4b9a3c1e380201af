export { inquiryDocument } from './inquiry.js';
