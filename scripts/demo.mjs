import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Shows what Kaijisho does, on the example submissions: leaves a checked result and a draft of the
 * matrix in out/ and tells in Japanese what was found. Runs the same commands a person would type.
 *
 * Run with `npx --yes pnpm@12 demo`, which builds first.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = join('packages', 'kaijisho', 'dist', 'bin.cjs');
const SUBMISSIONS = 'examples/submissions';
/** The products of one imagined hospital; a matrix of all examples would be long to print. */
const IN_MATRIX = [
  '01-electronic-chart-mds.xlsx',
  '02-pacs-mds.xlsx',
  '04-viewer-mds-and-sds.xlsx',
  '06-remote-reading-sds.xlsx',
].map((name) => `${SUBMISSIONS}/${name}`);
const OUT = 'out';
/** Fixed, so that the demo shows the same on every day. */
const AS_OF = '2026-04-01';

class DemoStopped extends Error {}

/** Runs `kaijisho` in the project's folder and gives back what it says; findings are no error. */
function kaijisho(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, KAIJISHO_LANG: 'ja' },
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new DemoStopped(stderr);
  return stdout;
}

const counts = ({ error, warning }) => `要対応 ${error} 件、要確認 ${warning} 件`;

function countOf(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning') };
}

/** One line per sheet: which product, how many findings, and the first that needs the vendor. */
function sheetLines({ source, form, header, findings }) {
  const product = [header.product ?? '（製品名の記載なし）', header.version]
    .filter(Boolean)
    .join(' ');
  const first = findings.find(({ severity }) => severity === 'error');
  return [
    `■ ${product}（${form.kind}、${source.file.replace(/^.*[\\/]/, '')}）`,
    `  ${counts(countOf(findings))}`,
    ...(first === undefined ? [] : [`  例：${first.message}`]),
  ];
}

function run() {
  if (!existsSync(join(ROOT, COMMAND)))
    throw new DemoStopped('組み立てが済んでいません。npx --yes pnpm@12 demo を実行してください。');
  mkdirSync(join(ROOT, OUT), { recursive: true });
  const asOf = ['--as-of', AS_OF];

  const report = join(OUT, '点検結果.html');
  const checked = JSON.parse(
    kaijisho('check', SUBMISSIONS, ...asOf, '--html', report, '--force', '--format', 'json'),
  );
  const matrix = join(OUT, '責任分界表.xlsx');
  const drafted = JSON.parse(
    kaijisho('matrix', ...IN_MATRIX, ...asOf, '-o', matrix, '--force', '--format', 'json'),
  ).matrix;

  const sheets = checked.results.filter(({ disclosure }) => disclosure !== null);
  return [
    '',
    `${SUBMISSIONS} にある架空の開示書 ${checked.summary.files} 件を点検しました（基準日 ${AS_OF}）。`,
    '',
    ...sheets.flatMap(sheetLines),
    '',
    `合わせて、${counts(checked.summary.findings)}の指摘がありました。`,
    `${drafted.products} つの製品・サービスについて、責任分界表の案を作りました。${drafted.lines} 行のうち ${drafted.undecided} 行は、事業者との話し合いが必要です（要協議）。`,
    '',
    '書き出したファイル',
    `  ${report}`,
    '    指摘の一覧です。ブラウザーで開けます。該当するセルの様子と、次にすることが書いてあります。',
    `  ${matrix}`,
    '    責任分界表の案です。Excelで開けます。A3横で印刷できます。',
    '',
    '「はい」は事業者の申告です。責任分界表の内容はすべて提案で、合意ではありません。',
    '',
    '手元の開示書を点検するには、次のように入力してください（ファイルは外部へ送信されません）。',
    `  node ${COMMAND} check <開示書のファイルまたはフォルダー>`,
    '',
  ].join('\n');
}

try {
  console.log(run());
} catch (error) {
  if (!(error instanceof DemoStopped)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
