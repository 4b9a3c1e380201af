import type { InputFile, Opened } from '../src/index.js';
import { open } from '../src/index.js';

/** A file of text, as a browser or a script would hand it over. */
export const textFile = (text: string, name = 'a.csv'): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

const QUESTIONS = [
  ['3', '離席したときに画面を自動で隠すしくみがありますか', '(6.5.C4)'],
  ['4.2', '職種に応じた権限を設定できますか', '(6.5.C6)'],
  ['4.3', 'アクセスログを記録しますか', '(6.5.C7)'],
  ['5', '時刻の同期ができますか', '(6.5.C9)'],
  ['6', '不正ソフトウェアへの対策がありますか', '(6.5.C10)'],
  ['7', '無線LANの安全対策がありますか', '(6.5.C14)'],
] as const;

interface SheetText {
  readonly organisation?: string;
  readonly product?: string;
  readonly version?: string;
  /** Answer by item number; はい unless named. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** An MDS of a fictitious vendor as CSV, one answer column. */
export function sheetText({
  organisation = '株式会社みほん医療システム（架空）',
  product = 'みほんカルテ',
  version = '3.2',
  answers = {},
}: SheetText = {}): string {
  const lines = [
    ['製造業者による医療情報セキュリティ開示書 Ver.4.1'],
    ['作成日', '2026-02-01'],
    ['製造業者', organisation],
    ['製品名称', product],
    ['バージョン', version],
    ['番号', '質問', '参照', '回答', '備考'],
    ...QUESTIONS.map(([number, question, reference]) => [
      number,
      question,
      reference,
      answers[number] ?? 'はい',
      '',
    ]),
  ];
  return lines.map((cells) => cells.join(',')).join('\r\n');
}

/** Opens such a sheet. */
export const openSheet = (sheet: SheetText = {}, name = 'a.csv'): Promise<Opened> =>
  open(textFile(sheetText(sheet), name));
