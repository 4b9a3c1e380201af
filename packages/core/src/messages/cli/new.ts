import type { MessageCatalogue } from '../message.js';

/** `kaijisho new` and `kaijisho fill` */
export const CLI_NEW_MESSAGES = {
  'cli.usage-new': {
    ja: '使い方：$0 new <mds|sds> -o <出力ファイル> [オプション]',
    en: 'Usage: $0 new <mds|sds> -o <output> [options]',
  },
  'cli.new': {
    ja: '記入用の空の様式を作ります',
    en: 'Write a blank form to fill in',
  },
  'cli.new-kind': { ja: '様式：mds または sds', en: 'Form: mds or sds' },
  'cli.option-output-form': {
    ja: '書き出すファイル（.xlsx または .pdf）',
    en: 'File to write (.xlsx or .pdf)',
  },
  'cli.example-new': { ja: '記入用のMDSを作る', en: 'a blank MDS to fill in' },
  'cli.new-needs-kind': {
    ja: '様式（mds または sds）を指定してください。',
    en: 'Name the form: mds or sds.',
  },
  'cli.form-written': { ja: '書き出したファイル：', en: '{count|File|Files} written:' },
  'cli.new-official': {
    ja: '取り込んだ様式「{name}」の文言と番号で作りました。',
    en: 'Made with the wording and numbers of the imported form "{name}".',
  },
  'cli.new-reference': {
    ja: 'これは参考様式です（公式様式ではありません）。設問は要約で、確認できていない番号は空欄です。\n公式様式のファイルは、JAHIS（保健医療福祉情報システム工業会）とJIRA（日本画像医療システム工業会）が、それぞれのウェブサイトで公開しています。\n公式様式があるときは、「kaijisho forms import」で取り込み、--form で指定すると、その文言と番号で作れます。',
    en: 'This is a reference form, not the official one: items are summaries, numbers that could not be verified are left out.\nThe official files are published by JAHIS (Japanese Association of Healthcare Information Systems Industry) and JIRA (Japan Medical Imaging and Radiological Systems Industries Association) on their web sites.\nWith an official file, import it with "kaijisho forms import" and name it with --form to use its wording and numbers.',
  },
  'cli.usage-fill': {
    ja: '使い方：$0 fill <開示書.json> -o <出力ファイル> [オプション]',
    en: 'Usage: $0 fill <disclosure.json> -o <output> [options]',
  },
  'cli.fill': {
    ja: 'JSONの開示書を、様式に記入したファイルにします',
    en: 'Write a disclosure given as JSON as a filled form',
  },
  'cli.fill-input': {
    ja: '開示書のJSON（「kaijisho read --format json」の形式）。- は標準入力',
    en: 'Disclosure as JSON, as "kaijisho read --format json" prints it; - is standard input',
  },
  'cli.example-fill': {
    ja: 'JSONの内容を記入した開示書を作る',
    en: 'a filled form from JSON',
  },
  'cli.fill-needs-input': {
    ja: '開示書のJSONを一つ指定してください。',
    en: 'Name one disclosure as JSON.',
  },
  'cli.fill-takes-json': {
    ja: '「{file}」は開示書のファイルです。fill には、回答を書いたJSONを指定してください。記入済みの開示書をほかの形式にするときは「kaijisho convert {file} 出力ファイル」を、別の様式に移すときは「kaijisho migrate」を使ってください。',
    en: '"{file}" is a filled-in sheet; fill takes answers as JSON. To turn the sheet into another format, use "kaijisho convert {file} OUTPUT"; to carry it over to another form, use "kaijisho migrate".',
  },
  'cli.template-needs-workbook': {
    ja: '--template には、Excelブック（.xlsx または .xlsm）の様式を指定してください：{file}',
    en: '--template takes a workbook (.xlsx or .xlsm): {file}',
  },
  'cli.fill-refused': {
    ja: '「{file}」は、次の誤りがあるため、開示書のJSONとして使えません。',
    en: '"{file}" cannot be used as a disclosure as JSON:',
  },
  'cli.fill-more': { ja: 'ほか{count}件', en: 'and {count} more' },
  'cli.fill-contents': {
    ja: '  開示書 {count} 件、回答 {answers} 件、未記入の設問 {open} 件、備考 {notes} 件',
    en: '  {count} {count|disclosure|disclosures}, {answers} {answers|answer|answers}, {open} left open, {notes} {notes|note|notes}',
  },
  'cli.option-template': {
    ja: '公式様式のExcelファイル。このファイルの書式のまま、回答の欄だけに記入する',
    en: 'Official Excel file to fill in: only its answer cells and marks change',
  },
  'cli.fill-template': {
    ja: '  記入した回答 {filled} 件、記入できなかったもの {left} 件',
    en: '  {filled} {filled|answer|answers} filled in, {left} left out',
  },
  'cli.left.no-row': {
    ja: '{row}：様式に当てはまる設問がありません。',
    en: '{row}: the file has no such row.',
  },
  'cli.left.no-place': {
    ja: '{row}：様式に、この回答を記入する場所が見つかりません。',
    en: '{row}: no place for this answer was found.',
  },
  'cli.left.no-choice': {
    ja: '{row}：回答が一つに決まっていません（複数記入または判読不能）。',
    en: '{row}: there is no single answer (several marks, or unreadable).',
  },
  'cli.left.drawn-over': {
    ja: '{row}：塗りつぶしや図形などで記入済みのため、書き換えませんでした。記入前の様式を使ってください。',
    en: '{row}: already marked by a fill, a shape or the like, which cannot be taken back. Use the blank file.',
  },
  'cli.left.cannot-mark-so': {
    ja: '{row}：三つの語が一つのセルにあるため、塗りつぶしでは印を付けられません。--mark circle や --mark bold を指定してください。',
    en: '{row}: the three words share one cell, so a fill cannot mark just one of them. Use --mark circle or --mark bold.',
  },
  'cli.option-mark': {
    ja: '印刷された語への印の付け方（circle 丸で囲む、tick ✓、colour 文字の色、bold 太字、fill 塗りつぶし、underline 下線、strike ほかの語を取り消し線で消す）。省略時は様式の説明に従う',
    en: 'How to mark printed words: circle, tick, colour, bold, fill, underline, or strike (strikes out the other words). Default: as the file asks',
  },
  'cli.mark-needs-template': {
    ja: '--mark は --template と一緒に指定してください。',
    en: 'Use --mark together with --template.',
  },
  'cli.marked.sentence': {
    ja: '  印の付け方：{way}（様式の説明「{source}」による）',
    en: '  Marked by: {way} (the file says: "{source}")',
  },
  'cli.marked.answers': {
    ja: '  印の付け方：{way}（様式に記入済みの回答に合わせた）',
    en: '  Marked by: {way} (like the answers already in the file)',
  },
  'cli.marked.example': {
    ja: '  印の付け方：{way}（様式の記入例に合わせた）',
    en: '  Marked by: {way} (like the example in the file)',
  },
  'cli.marked.caller': { ja: '  印の付け方：{way}', en: '  Marked by: {way}' },
  'cli.marked.nothing': {
    ja: '  印の付け方：{way}（様式からは印の付け方が分かりませんでした。ほかの付け方は --mark で指定できます）',
    en: '  Marked by: {way} (the file does not say how; choose another way with --mark)',
  },
  'cli.marking.circle': { ja: '丸で囲む', en: 'a circle' },
  'cli.marking.tick': { ja: '✓を付ける', en: 'a tick' },
  'cli.marking.colour': { ja: '文字の色を変える', en: 'coloured letters' },
  'cli.marking.bold': { ja: '太字にする', en: 'bold letters' },
  'cli.marking.fill': { ja: 'セルを塗りつぶす', en: 'a filled cell' },
  'cli.marking.underline': { ja: '下線を引く', en: 'an underline' },
  'cli.marking.strike': { ja: 'ほかの語を取り消し線で消す', en: 'striking out the other words' },
  'cli.left.not-read-back': {
    ja: '{row}：記入しましたが、記入後のファイルから同じ回答を読み取れませんでした。ファイルを開いて確かめてください。',
    en: '{row}: filled in, but the filled file does not read the same. Open it and check.',
  },
  'cli.left.no-notes-area': {
    ja: '備考記載欄が見つからないため、備考を記入できませんでした。',
    en: 'No notes area was found, so the notes are missing.',
  },
  'cli.template-ending': {
    ja: '出力先の拡張子は、様式のファイルと同じ {ending} にしてください。',
    en: 'End the name of the output in {ending}, like the template.',
  },
} as const satisfies MessageCatalogue;
