import type { MessageCatalogue } from '../message.js';

/** The help: what the program is, its targets, its exit codes. */
export const CLI_HELP_MESSAGES = {
  'cli.usage': {
    ja: 'kaijisho（開示書）：医療情報セキュリティ開示書（MDS／SDS）を読み取り、点検し、責任分界表を作ります。\n\n使い方：$0 <コマンド> [オプション]',
    en: 'kaijisho (開示書): reads and checks MDS/SDS security disclosures of medical IT and writes the responsibility-demarcation matrix.\n\nUsage: $0 <command> [options]',
  },
  'cli.files': {
    ja: 'ファイル、フォルダー（中の .xlsx .xlsm .xls .csv .pdf をすべて）、または *.xlsx のような指定',
    en: 'Files, folders (every .xlsx .xlsm .xls .csv .pdf inside) or patterns such as *.xlsx',
  },
  'cli.exits': {
    ja: '終了コード：',
    en: 'Exit codes:',
  },
  'cli.exits-findings': {
    ja: '  0 指摘なし（--fail-on 未満）\n  1 指摘あり',
    en: '  0 nothing at or above --fail-on\n  1 findings',
  },
  'cli.exits-changes': {
    ja: '  0 --fail-on に当たる違いなし\n  1 --fail-on に当たる違いあり',
    en: '  0 no change that --fail-on names\n  1 such changes',
  },
  'cli.exits-seal': {
    ja: '  0 電子署名のとおり\n  1 内容、ファイル、鍵のいずれかが違う',
    en: '  0 as sealed\n  1 another content, file or key',
  },
  'cli.exits-done': {
    ja: '  0 正常に終了',
    en: '  0 done',
  },
  'cli.epilogue': {
    ja: '  2 実行できない、または読めないか使えないファイルがある\n標準出力には結果だけを出し、案内とエラーは標準エラー出力に出します。\nファイルを外部へ送信することはありません。',
    en: '  2 could not run, or a file could not be read or used\nResults go to standard output, messages to standard error. Nothing is ever sent anywhere.',
  },
} as const satisfies MessageCatalogue;
