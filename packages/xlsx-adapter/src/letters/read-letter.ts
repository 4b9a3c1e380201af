import {
  Deadline,
  guarded,
  type LetterPart,
  limitFileSize,
  type Result,
  type ReturnedLetter,
  stop,
} from '@kaijisho/core';
import { type Budgets, DEFAULT_BUDGETS } from '../budgets.js';
import { decodeText } from '../csv/decode-text.js';
import { refuseBinary } from '../reading/detect-format.js';
import { readRelationships } from '../reading/package/relationships.js';
import { Workspace } from '../reading/workspace.js';
import { Archive } from '../reading/zip/archive.js';
import { isZip } from '../reading/zip-content.js';
import { WordBody, WordComments } from './word-body.js';

/**
 * Reads a letter that came back as a Word document or as text (Markdown, a mail): its tables and
 * lines, and nothing of how they look. Nothing is fetched or run.
 */
export function readLetter(
  bytes: Uint8Array,
  file: string,
  budgets: Budgets = DEFAULT_BUDGETS,
): Result<ReturnedLetter> {
  return guarded('unknown-format', () => {
    limitFileSize(bytes, budgets);
    if (isZip(bytes)) return { file, parts: wordParts(bytes, budgets) };
    refuseBinary(bytes);
    const decoded = decodeText(bytes);
    if (decoded === undefined) return stop('encoding-unknown');
    const rows = decoded.text.split(/\r\n?|\n/).map((line) => [line]);
    return { file, parts: [{ rows, wrapped: true }] };
  });
}

function wordParts(bytes: Uint8Array, budgets: Budgets): readonly LetterPart[] {
  const archive = new Archive(bytes, budgets);
  const workspace = new Workspace(archive, budgets, new Deadline(budgets.milliseconds));
  const main = readRelationships(workspace, '').find(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'word/document.xml';
  const link = readRelationships(workspace, part).find(({ type }) => type === 'comments');
  const comments = new WordComments();
  if (link !== undefined && !link.external) workspace.parse(link.target, comments);
  const body = new WordBody(comments.texts, budgets.cells);
  if (!workspace.parse(part, body)) return stop('other-office-format', { format: 'ZIP' });
  return body.finish();
}
