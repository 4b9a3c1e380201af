/** The types of xml2js name its main module only. */
declare module 'xml2js/lib/builder.js' {
  export { Builder } from 'xml2js';
}
