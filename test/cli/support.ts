import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/**
 * Drives the built command in a process of its own, as a person would. `pnpm test` builds first;
 * whoever runs these tests alone builds before (`pnpm build`).
 */
const BIN = fileURLToPath(new URL('../../packages/kaijisho/dist/bin.cjs', import.meta.url));
if (!existsSync(BIN)) throw new Error('The command is not built yet: run `npx pnpm@12 build`');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `kaijisho` in a folder. Nothing of the machine's locale or clock reaches it. */
export function kaijisho(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      KAIJISHO_LANG: 'ja',
      SOURCE_DATE_EPOCH: '1775001600', // 2026-04-01
      ...variables,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The command line a shell runs, for pipes. */
export const shellCommand = (args: string): string => `"${process.execPath}" "${BIN}" ${args}`;

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaijisho-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with the given files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

type Mark = 'はい' | 'いいえ' | '対象外' | '';

interface Row {
  readonly number: string;
  readonly question: string;
  readonly reference: string;
  readonly mark: Mark;
  readonly note?: string;
}

/**
 * The rows of the form whose number and reference are certain (3 to 7, all of them: a row left out
 * would rightly be missed); the wording is ours.
 */
export const ROWS: readonly Row[] = (
  [
    ['3', '離席したときに画面を自動で隠すしくみがありますか', '6.5.C4'],
    ['4', 'アクセス管理機能はありますか', '6.5.C1'],
    ['', '・IDとパスワードなど、記憶による認証ですか', '6.5.C1'],
    ['', '・指紋や静脈などの生体認証ですか', '6.5.C1'],
    ['', '・ICカードなどの物理媒体による認証ですか', '6.5.C1'],
    ['', '・その他の認証方式ですか', '6.5.C1'],
    ['', '・二つの要素を組み合わせた認証ですか', '6.5.C1'],
    ['4.1.1', 'パスワードの管理ができますか', '6.5.C13(1)~(5)'],
    ['4.1.2', '認証デバイスが壊れたときの代替手段がありますか', '6.5.C3'],
    ['4.2', '職種に応じた権限を設定できますか', '6.5.C6'],
    ['4.3', 'アクセスログを記録しますか', '6.5.C7'],
    ['4.3.1', '利用者側でログを確認できますか', '6.5.C7'],
    ['4.3.2', 'ログへのアクセスを制限していますか', '6.5.C8'],
    ['5', '時刻の同期ができますか', '6.5.C9'],
    ['6', '不正ソフトウェアへの対策がありますか', '6.5.C10'],
    ['7', '無線LANの安全対策がありますか', '6.5.C14'],
  ] as const
).map(([number, question, reference]) => ({
  number,
  question,
  reference,
  mark: number === '7' ? '対象外' : 'はい',
  ...(number === '7' ? { note: '1' } : {}),
}));

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** An MDS as a CSV file, as an office program of a (fictitious) vendor would save it. */
export function sheet(rows: readonly Row[] = ROWS, product = 'みほんカルテ'): string {
  const lines = [
    ['製造業者による医療情報セキュリティ開示書 Ver.4.1'],
    ['作成日', '2026年2月1日'],
    ['製造業者', '株式会社みほん医療システム（架空）'],
    ['製品名称', product],
    ['バージョン', '3.2'],
    [],
    ['番号', '質問', '参照', 'はい', 'いいえ', '対象外', '備考'],
    ...rows.map(({ number, question, reference, mark, note = '' }) => [
      number,
      question,
      reference === '' ? '' : `(${reference})`,
      mark === 'はい' ? '○' : '',
      mark === 'いいえ' ? '○' : '',
      mark === '対象外' ? '○' : '',
      note,
    ]),
    [],
    ['備考記載欄'],
    ['備考1', '無線LANには接続しない製品です。'],
  ];
  return `\ufeff${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** The same MDS with one row answered otherwise. */
export const sheetWith = (number: string, mark: Mark): string =>
  sheet(ROWS.map((row) => (row.number === number ? { ...row, mark } : row)));

/** Parsed JSON of a run's standard output. */
export const json = ({ out }: Outcome): unknown => JSON.parse(out);

/** Bytes of a workbook of the reader's tests. */
export const workbook = (name: string): Uint8Array =>
  readFileSync(new URL(`../reading/fixtures/tuning/${name}`, import.meta.url));
