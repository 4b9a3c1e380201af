import { bulleted, type Disclosure, type Language, placeText, reportText } from '@kaijisho/core';
import { groupFindings } from '../check-report/group.js';
import type { Opened } from '../opened.js';
import { printable, shorten } from '../printable.js';
import { unsureRows } from '../unsure.js';
import { groupLines } from './findings.js';
import { hanging } from './layout.js';
import { sheetLines } from './sheet.js';

const MOST_ROWS = 5;
const QUESTION_LENGTH = 30;

function unsureLines(disclosure: Disclosure, language: Language, width: number): readonly string[] {
  const unsure = unsureRows(disclosure);
  if (unsure.length === 0) return [];
  const rows = unsure.slice(0, MOST_ROWS).flatMap((index) => {
    const evidence = disclosure.reading.answers[index];
    if (evidence === undefined) return [];
    return hanging(
      `  ${bulleted('', language)}`,
      reportText('report.unsure-row', language, {
        place: printable(placeText(evidence.place)),
        question: shorten(disclosure.content.answers[index]?.question ?? '', QUESTION_LENGTH),
        percent: Math.round(evidence.confidence * 100),
      }),
      width,
    );
  });
  const more = unsure.length - MOST_ROWS;
  return [
    '',
    ...hanging('  ', reportText('report.unsure-rows', language, { count: unsure.length }), width),
    ...rows,
    ...(more > 0
      ? [`  ${bulleted(reportText('report.more-rows', language, { count: more }), language)}`]
      : []),
  ];
}

/** What was recognised in one file: a short block per disclosure, and what reading has to say. */
export function renderRead(opened: Opened, language: Language, width: number): string {
  const blocks = opened.disclosures.flatMap((disclosure) => [
    ...sheetLines(disclosure, language, width),
    ...unsureLines(disclosure, language, width),
    '',
  ]);
  const lines = [
    `■ ${printable(opened.source.file)}`,
    ...blocks,
    ...groupLines(groupFindings(opened.findings, language), language, width).slice(1),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
