import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen about the page itself. */
export const ABOUT_WORDS = {
  'about.lead': { ja: 'Kaijisho {version}', en: 'Kaijisho {version}' },
  'about.private': {
    ja: 'このページは1つのファイルだけで動き、どこにも通信しません。開いたファイルは、このパソコンの外に出ません。',
    en: 'The page is one file and makes no connection. The files you open do not leave this computer.',
  },
  'about.kept': {
    ja: '作業の途中経過は、このブラウザーの中に保存されます。「ファイル」の「すべて消す」で消せます。',
    en: 'Work in progress is kept in this browser. "Erase everything" under "Files" deletes it.',
  },
  'about.same': {
    ja: '同じ入力と基準日なら、書き出すファイルは、コマンド kaijisho で作るものと同じです。ただし、PDFではふだん使われない漢字が「〓」になることがあります。',
    en: 'For the same input and as-of date, the files are the same as those of the command kaijisho, except that a PDF may print 〓 for rare kanji.',
  },
  'about.unofficial': {
    ja: 'このページは、厚生労働省、日本画像医療システム工業会（JIRA）、保健医療福祉情報システム工業会（JAHIS）が作ったものではありません。いずれの確認も推奨も受けていません。',
    en: 'Neither the Ministry of Health, Labour and Welfare nor JIRA (Japan Medical Imaging and Radiological Systems Industries Association) or JAHIS (Japanese Association of Healthcare Information Systems Industry) made, reviewed or endorsed it.',
  },
  'about.licences': { ja: 'ライセンス', en: 'Licences' },
  'about.licences-about': {
    ja: 'Kaijisho は Apache License 2.0 で使えます。このページには、ほかの方が作ったプログラム、文字の形のデータ、文字の対応表も入っています。',
    en: 'Kaijisho is licensed under the Apache License 2.0. The page also contains programs, glyphs and character maps made by others.',
  },
  'about.licences-show': {
    ja: 'すべてのライセンスの文面を表示（英語）',
    en: 'Show the full text of all licences',
  },
} as const satisfies MessageCatalogue;
