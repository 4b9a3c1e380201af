import type { Markup } from '@kaijisho/report/html';

/** Markup of the report writers, which is escaped by construction. */
export const MarkupBlock = ({ markup }: { readonly markup: Markup }) => (
  <div dangerouslySetInnerHTML={{ __html: markup.text }} />
);
