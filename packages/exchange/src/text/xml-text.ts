/** Control characters, halves of surrogate pairs and non-characters, which XML 1.0 leaves out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to catch
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Whether XML 1.0 can hold a text as it is. */
export const fitsXml = (text: string): boolean => text.search(NOT_XML) < 0;

/** Text for an element or attribute that is only shown: what XML cannot hold becomes �. */
export const xmlText = (text: string): string =>
  text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
