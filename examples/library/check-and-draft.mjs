import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  allFindings,
  check,
  demarcate,
  describeFailure,
  findingText,
  open,
  placeText,
  trace,
  writeMatrix,
} from 'kaijisho';

/**
 * Kaijisho as a library: reads files, checks them, follows one answer to the requirements of the
 * guideline, and writes a draft of the matrix.
 *
 *     node check-and-draft.mjs FILE… OUTPUT.xlsx
 */
const paths = process.argv.slice(2);
const output = paths.pop();
if (output === undefined || paths.length === 0)
  throw new Error('Name one or more files and the workbook to write');

/** The library has no clock: the date a check refers to is always an input. */
const asOf = '2026-04-01';
const TWO_FACTOR = 'authentication-method.two-factor';

const files = await Promise.all(
  paths.map(async (path) => open({ name: basename(path), bytes: await readFile(path) })),
);
for (const { source, failure } of files)
  if (failure !== null) console.log(describeFailure(failure, source.file, 'ja').message);

const checked = check(files, { asOf });
for (const { opened, result } of checked.files)
  for (const finding of allFindings(result))
    if (finding.severity === 'error')
      console.log(`${opened.source.file}: ${finding.rule} ${findingText(finding, 'ja').message}`);

for (const disclosure of files.flatMap(({ disclosures }) => disclosures))
  for (const { answer, evidence, requirements } of trace(disclosure, TWO_FACTOR)) {
    const cited = requirements.map(({ citation }) => citation).join('、');
    console.log(`${placeText(evidence.place)}: ${answer.choice} → ${cited}`);
  }

const matrix = demarcate(files, { asOf });
await writeFile(output, await writeMatrix(matrix, { check: checked }));
console.log(`${matrix.lines.length} lines written to ${basename(output)}`);
