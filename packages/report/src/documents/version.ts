/** Version of the documents. It changes only when a member changes its meaning or goes away. */
export const DOCUMENT_VERSION = '1';
