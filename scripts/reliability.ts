import { writeFileSync } from 'node:fs';
import {
  emptyScore,
  loadFixture,
  loadPdfFixture,
  readFixture,
  type Score,
  scoreFile,
} from '../test/reading/score.js';
import { truthsOf } from '../test/reading/truth.js';

/**
 * Stated confidence against hit rate, on the sheets of known truth: writes `docs/reliability.md` with
 * its picture. Run at every release, so that a change of the confidences is seen.
 */
const WORKBOOKS = [
  'tuning',
  'tuning2',
  'tuning3',
  'tuning4',
  'tuning5',
  'tuning6',
  'tuning7',
  'tuning8',
  'tuning9',
  'heldout',
];
const PDFS = [
  'pdf-tuning',
  'pdf-tuning2',
  'pdf-tuning3',
  'pdf-tuning4',
  'pdf-tuning5',
  'pdf-heldout',
];
/** Lower ends of the ranges; the last ends at 1. */
const RANGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

interface Range {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  readonly right: number;
  /** Mean of the stated confidences. */
  readonly stated: number;
}

async function calibration(): Promise<Score['calibration']> {
  const score = emptyScore();
  for (const set of WORKBOOKS)
    for (const truth of truthsOf(set))
      scoreFile(truth, readFixture(loadFixture(set, truth.file), truth.file), score);
  for (const set of PDFS)
    for (const truth of truthsOf(set))
      scoreFile(truth, readFixture(await loadPdfFixture(set, truth), truth.file), score);
  return score.calibration;
}

function rangesOf(points: Score['calibration']): readonly Range[] {
  return RANGES.map((from, index) => {
    const to = RANGES[index + 1] ?? 1;
    const inside = points.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === 1),
    );
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to,
      answers: inside.length,
      right: inside.filter(({ right }) => right).length,
      stated: inside.length === 0 ? (from + to) / 2 : sum / inside.length,
    };
  }).filter(({ answers }) => answers > 0);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const SIZE = 360;
const MARGIN = 48;
const at = (share: number): number => MARGIN + share * (SIZE - 2 * MARGIN);
const up = (share: number): number => SIZE - at(share);

/** Each range is a circle whose area grows with its answers; on the line, confidence and truth agree. */
function picture(ranges: readonly Range[]): string {
  const most = Math.max(...ranges.map(({ answers }) => answers));
  const ticks = [0, 0.5, 1];
  const axes = ticks.map(
    (tick) =>
      `<text x="${at(tick)}" y="${SIZE - MARGIN + 18}" text-anchor="middle">${tick}</text>` +
      `<text x="${MARGIN - 8}" y="${up(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const circles = ranges.map(({ stated, right, answers }) => {
    const radius = (3 + 9 * Math.sqrt(answers / most)).toFixed(1);
    return `<circle cx="${at(stated).toFixed(1)}" cy="${up(right / answers).toFixed(1)}" r="${radius}" fill="#1f5fa8" fill-opacity="0.7"><title>${percent(stated)}: ${right} / ${answers}</title></circle>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" font-family="sans-serif" font-size="12" role="img" aria-label="Stated confidence against hit rate">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    `<path d="M${at(0)} ${up(1)}V${up(0)}H${at(1)}" fill="none" stroke="#333"/>`,
    `<path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    ...axes,
    `<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">stated confidence / 確からしさ</text>`,
    `<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">answers right / 正しかった割合</text>`,
    ...circles,
    '</svg>\n',
  ].join('\n');
}

function page(ranges: readonly Range[]): string {
  const heading = ['Stated confidence', 'Answers', 'Mean stated', 'Right'];
  const rows = ranges.map(({ from, to, answers, right, stated }) => [
    `${from} to ${to}`,
    `${answers}`,
    percent(stated),
    // Rounded down: 100 % is said of all alone.
    percent(Math.floor((right / answers) * 1000) / 1000),
  ]);
  const widths = heading.map((_, at) =>
    Math.max(...[heading, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const lines = [heading, widths.map((width) => '-'.repeat(width)), ...rows].map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  return `# How far a confidence can be trusted

Every answer comes with a confidence: how sure the reading of its row and mark is. On the sheets of known truth in
\`test/reading/fixtures\` (workbooks, CSV and PDF of several writers, all fictitious) it was held against what is right. Most of
these sheets were used to build the reader, so sheets it has never seen will come out somewhat lower. Of twenty-eight
workbooks and CSV files by two authors who had not seen the reader, it first found 2,231 of 2,233 rows and read five more that
are none; 2,183 rows were known for what they ask, seven were taken for another (none above 0.81) and 41 were left open. Of
their 2,144 answers 2,095 were read, none wrongly, and all 1,881 stated at 0.9 or more were right; the other 49 stand on one
sheet. The notes of 315 rows were right, of 76 wrong (65 on that sheet) and of 12 not read; one file could be read only
without its password, which is asked for by now.

A third such author drew fourteen more in layouts farther from the form. Three of them (answers on the line below, a legend of
colours, answers left of their questions in a CSV file) were not found to be disclosures, so that 679 of 823 rows were read,
and 18 that are none; 658 were known for what they ask, three were taken for another (none above 0.73). Of 751 answers 517 were
read, none wrongly, and all 458 stated at 0.9 or more were right; 102 more stood on sheets whose way of answering was not
understood, and were left to a person. By now all rows and answers of these sheets are read.

PDFs come in more layouts than workbooks, and a new one may still not be read. Of ten by an author who had not seen the
reader, it first found 586 of 788 rows; of their 554 answers 527 were read, none wrongly, and all 440 stated at 0.9 or more
were right. Of ten by another such author, drawn to be unusual (cards in two columns, two tables side by side, lists without a
table, a form to fill in, a marker over printed words), it first found 436 of 857 rows and read 58 that are none; 345 rows
were known for what they ask and two taken for another; of 421 answers 375 were right and 43 wrong. Of the 316 stated at 0.9
or more 18 were wrong, all on one sheet, where a word printed to choose from was taken for the answer. By now 856 of
these 857 rows are read, and all their answers are right.

![Stated confidence against the share of answers that were right.](images/reliability.svg)

${lines.join('\n')}

A confidence is meant to promise less than it keeps: circles above the line are right, circles below it are a defect. The
report asks a person to look at answers stated below 0.9. Made by \`npx --yes pnpm@12 reliability\`.
`;
}

const ranges = rangesOf(await calibration());
const docs = new URL('../docs/', import.meta.url);
writeFileSync(new URL('images/reliability.svg', docs), picture(ranges));
writeFileSync(new URL('reliability.md', docs), page(ranges));
for (const { from, to, answers, right } of ranges)
  console.log(`${from} to ${to}: ${right} of ${answers}`);
