import type { MessageCatalogue } from 'kaijisho';

/** Words of the frame around every screen. */
export const SHELL_WORDS = {
  'shell.title': { ja: '開示書の確認', en: 'Security disclosures' },
  'shell.skip': { ja: '本文へ進む', en: 'Skip to the content' },
  'shell.steps': { ja: '手順', en: 'Steps' },
  'shell.beside': { ja: 'ほかの作業', en: 'Beside the steps' },
  'shell.privacy': {
    ja: 'このページは通信しません。開いたファイルは、このパソコンの外に出ません。',
    en: 'This page makes no connection. The files you open do not leave this computer.',
  },
  'shell.other-language': { ja: 'English', en: '日本語' },
  'shell.to-other-language': { ja: 'Switch to English', en: '日本語に切り替える' },
  'shell.defect': {
    ja: 'プログラムの不具合で、結果を作れませんでした：{detail}',
    en: 'A defect of the program prevented a result: {detail}',
  },
  'shell.elsewhere': {
    ja: 'このページは、ほかのタブかウィンドウでも開いています。ここで行った作業は、ブラウザーに保存されません。こちらを閉じて、先に開いたほうをお使いください。先のほうがもう閉じてあれば、このページを読み込み直してください。',
    en: 'This page is also open in another tab or window. Work done here is not kept in the browser. Close this one and use the other; if that is closed already, load this page again.',
  },
  'shell.provenance': { ja: '読むときの注意', en: 'When you read this' },
  'shell.on-paper': {
    ja: '基準日 {date}　Kaijisho {version}',
    en: 'As of {date}, Kaijisho {version}',
  },
  'shell.next': { ja: '次へ：{screen}', en: 'Next: {screen}' },
  'shell.nothing-yet': {
    ja: 'まだ開示書がありません。はじめに「ファイル」で開示書を選んでください。',
    en: 'No disclosure yet. Choose the files first.',
  },
  'shell.to-files': { ja: 'ファイルを選ぶ', en: 'Choose files' },
  'shell.working': { ja: '確認しています…', en: 'Working…' },
  'screen.files': { ja: 'ファイル', en: 'Files' },
  'screen.reading': { ja: '読み取り結果', en: 'What was read' },
  'screen.findings': { ja: '指摘', en: 'Findings' },
  'screen.comparison': { ja: '比較', en: 'Comparison' },
  'screen.changes': { ja: '版の差分', en: 'Changes' },
  'screen.matrix': { ja: '責任分界表', en: 'Responsibility matrix' },
  'screen.register': { ja: '台帳と立入検査', en: 'Register and inspection' },
  'screen.forms': { ja: '様式の取り込み', en: 'Official forms' },
  'screen.outputs': { ja: '書き出し', en: 'Save results' },
  'screen.about': { ja: 'このページについて', en: 'About this page' },
  'shell.count-files': { ja: '{count}件のファイル', en: 'Files: {count}' },
  'shell.count-reading': { ja: '確かめる行が{count}行', en: 'Rows to look at: {count}' },
  'shell.count-findings': {
    ja: '要対応・要確認の指摘が{count}件',
    en: 'Findings to act on or check: {count}',
  },
} as const satisfies MessageCatalogue;
