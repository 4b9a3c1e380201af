import type { Facts } from '@kaijisho/core';
import type { OpenPdf } from './open-document.js';

/** What a recipient should know of the file itself. Nothing of it is ever run or unpacked. */
export async function addDocumentFacts(pdf: OpenPdf, facts: Facts): Promise<void> {
  const { document, within } = pdf;
  const { info } = await within(document.getMetadata());
  const { IsXFAPresent } = info as { readonly IsXFAPresent?: boolean };
  if ((await within(document.hasJSActions())) || (await opensWithScript(pdf)))
    facts.add('macros', 'JavaScript');
  if (IsXFAPresent === true) facts.add('embedded-objects', 'XFA');
  const attachments: unknown = await within(document.getAttachments());
  for (const name of Object.keys(attachments ?? {})) facts.add('embedded-objects', name);
}

async function opensWithScript({ document, within }: OpenPdf): Promise<boolean> {
  const scripts: unknown = await within(document.getJSActions());
  return scripts !== null && Object.keys(scripts ?? {}).length > 0;
}
