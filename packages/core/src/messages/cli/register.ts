import type { MessageCatalogue } from '../message.js';

/** `kaijisho register` */
export const CLI_REGISTER_MESSAGES = {
  'cli.usage-register': {
    ja: '使い方：$0 register [init|add|import|list|status|report] [ファイル…] [オプション]',
    en: 'Usage: $0 register [init|add|import|list|status|report] [files…] [options]',
  },
  'cli.register': {
    ja: '開示書の台帳を作り、確かめます',
    en: 'Keep a register of disclosures and see what is to be done',
  },
  'cli.register-action': {
    ja: 'init：作成、add：開示書の追加、import：機器台帳や記入済みの責任分界表の取り込み、list：一覧、status：要対応の確認（省略時）、report：製品ごとの概要（--inspection を付けると立入検査の資料）',
    en: 'init, add sheets, import a list of devices or a filled-in matrix, list, status (default), report: an overview, or with --inspection the pack for an inspection',
  },
  'cli.register-files': { ja: '追加・取り込みをするファイル', en: 'Files to add or import' },
  'cli.option-register': {
    ja: '台帳のフォルダー。省略時は「台帳」',
    en: 'Folder of the register; 台帳 unless given',
  },
  'cli.option-register-as': {
    ja: 'どの製品の開示書か判断できないとき、台帳にある製品の名前を指定します',
    en: 'Name of the held product that the sheets are about, where that is unsure',
  },
  'cli.option-register-new': {
    ja: 'どの製品の開示書か判断できないとき、新しい製品として追加します',
    en: 'Take the sheets as new products, where that is unsure',
  },
  'cli.option-months': {
    ja: '作成からこの月数を過ぎた開示書を「古い」とします。省略時は12',
    en: 'Age in months from which a sheet is old; 12 unless given',
  },
  'cli.invalid-months': {
    ja: '--months には 1 から 600 までの整数を指定してください（「{value}」は使えません）。',
    en: '--months takes a whole number from 1 to 600, not "{value}".',
  },
  'cli.option-verify': {
    ja: '保管した開示書の中身が変わっていないか、SHA-256で確かめます',
    en: 'Compare the SHA-256 of every stored sheet',
  },
  'cli.option-inspection': {
    ja: '立入検査のための資料を作ります',
    en: 'Write the pack for an on-site inspection',
  },
  'cli.option-register-output': {
    ja: '書き出すファイル（.xlsx、.pdf、.html、.md）',
    en: 'File to write (.xlsx, .pdf, .html or .md)',
  },
  'cli.example-register-init': { ja: '台帳を作る', en: 'make a register' },
  'cli.example-register-import': {
    ja: '機器台帳から製品を取り込む',
    en: 'import products from a list of devices',
  },
  'cli.example-register-add': { ja: '届いた開示書を加える', en: 'add the sheets that arrived' },
  'cli.example-register-status': {
    ja: '対応が必要な製品を確かめる',
    en: 'see what is to be done',
  },
  'cli.example-register-overview': {
    ja: '製品ごとの概要を見る',
    en: 'see an overview, product by product',
  },
  'cli.example-register-report': {
    ja: '立入検査の資料を作る',
    en: 'write the pack for an inspection',
  },
  'cli.example-register-report-pdf': {
    ja: '同じ資料をPDFで作る',
    en: 'the same as a PDF',
  },
  'cli.register-made': { ja: '台帳を作りました：{folder}', en: 'The register was made: {folder}' },
  'cli.register-next': {
    ja: '次にすること：\n  1. 機器台帳があれば、kaijisho register import 機器台帳.xlsx で製品を取り込んでください。\n  2. 届いた開示書を、kaijisho register add <ファイル> で加えてください。\n  3. kaijisho register status で、対応が必要な製品を確かめてください。',
    en: 'What to do next:\n  1. Import a list of devices with kaijisho register import <file>.\n  2. Add the sheets that arrived with kaijisho register add <files>.\n  3. See what is to be done with kaijisho register status.',
  },
  'cli.register-readme': {
    ja: 'このフォルダーは、Kaijishoの開示書台帳です。\r\nproducts には製品ごとの記録（JSON）、submissions には届いた開示書の原本があります。どちらもKaijishoがなくても開けます。\r\nファイルの移動や書き換えは、kaijisho register status とページの「台帳と立入検査」でお知らせします。\r\n書き込みは一度に一人だけ行えるよう、作業中は .kaijisho-lock というファイルを置きます。共有フォルダー（ネットワークドライブ）では、サーバーの種類によって、この仕組みが働かないことがあります。ブラウザーのページ（kaijisho.html）から書き込むときも、確実には働きません。二人が同時に書き込まないようお願いします。',
    en: 'This folder is a register of disclosures kept by Kaijisho.\r\nproducts holds one JSON record for each product, submissions the sheets as they arrived.\r\nkaijisho register status and the page tell of files that were moved or edited.\r\nA file .kaijisho-lock keeps two writers apart; on network drives this depends on the server, and a browser page (kaijisho.html) cannot promise it, so please do not write at the same time.',
  },
  'cli.register-added-first': {
    ja: '追加：{product}（{form}）　{file}',
    en: 'Added: {product} ({form}), {file}',
  },
  'cli.register-added-newer': {
    ja: '新しい版として追加：{product}（{form}）　{file}',
    en: 'Added as a newer version: {product} ({form}), {file}',
  },
  'cli.register-added-older': {
    ja: '古い版として追加（今の版は変わりません）：{product}（{form}）　{file}',
    en: 'Added as an older version; the current one stays: {product} ({form}), {file}',
  },
  'cli.register-added-held': {
    ja: '登録済み：{product}（{form}）　{file}',
    en: 'Already held: {product} ({form}), {file}',
  },
  'cli.register-added-restored': {
    ja: '保管したファイルを元に戻しました：{product}（{form}）　{file}',
    en: 'The stored file was restored: {product} ({form}), {file}',
  },
  'cli.register-added-unsure': {
    ja: '要確認：{product}（{form}）は、台帳の「{candidates}」と同じ製品かどうか判断できないため、追加していません。同じ製品なら --as "製品名" を、別の製品なら --new を付けて、もう一度追加してください。　{file}',
    en: '{file}: not added. {product} ({form}) may be the same product as {candidates}. Add it again with --as "name" if it is, or with --new if it is not.',
  },
  'cli.register-added-unreadable': {
    ja: '追加していません：開示書として読み取れませんでした。　{file}',
    en: '{file}: not added, because no disclosure could be read in it.',
  },
  'cli.register-added-not-trusted': {
    ja: '追加していません：電子署名から、送り主または内容を確かめられませんでした。　{file}',
    en: '{file}: not added, because its seal does not confirm who sent it or what it says.',
  },
  'cli.register-seal-first': {
    ja: '  電子署名は正しく、ファイルは電子署名が付けられたときのままです。「{organisation}」の鍵（{thumbprint}）として覚えました。初めての鍵です。事業者に電話などで確かめてください。　{file}',
    en: '  {file}: The seal holds. Its key ({thumbprint}) is remembered as that of {organisation}; it is the first, so please confirm it with the vendor.',
  },
  'cli.register-seal-known': {
    ja: '  電子署名は正しく、「{organisation}」のこれまでの鍵と同じです。　{file}',
    en: '  {file}: The seal holds, with the key {organisation} is known by.',
  },
  'cli.register-seal-other-key': {
    ja: '  「{organisation}」のこれまでの鍵（{expected}）とは別の鍵（{thumbprint}）で電子署名が付けられています。なりすましのおそれがあります。事業者に電話などで確かめてください。鍵が新しくなったと確かめられたら、kaijisho verify <開示書> <電子署名> --keys <台帳>/keys.json --new-key を実行し、もう一度追加してください。　{file}',
    en: '  {file}: Sealed with another key ({thumbprint}) than the one {organisation} is known by ({expected}). Ask the vendor another way, such as by phone. Once it has confirmed a new key, run kaijisho verify <disclosure> <seal> --keys <register>/keys.json --new-key, and add the file again.',
  },
  'cli.register-seal-in-part': {
    ja: '  電子署名の対象は、このファイルにある開示書の一部だけです。すべてに電子署名を付けて送るよう、事業者に依頼してください。　{file}',
    en: '  {file}: Only some of the disclosures in this file are sealed. Ask the vendor to seal all of them and send the seal again.',
  },
  'cli.register-seal-changed': {
    ja: '  電子署名が付けられた後に、ファイルの内容が変わっています。事業者に再送を依頼してください。　{file}',
    en: '  {file}: The file was changed after it was sealed. Ask the vendor to send it again.',
  },
  'cli.register-seal-other-file': {
    ja: '  この電子署名は、別の製品・版・様式のものです。ファイルを取り違えていないか確かめてください。　{file}',
    en: '  {file}: The seal belongs to another product, version or form. Were files mixed up?',
  },
  'cli.register-seal-damaged-seal': {
    ja: '  電子署名のファイルが書き換えられています。事業者に再送を依頼してください。　{file}',
    en: '  {file}: The seal itself was changed. Ask the vendor to send it again.',
  },
  'cli.register-seal-no-seal': {
    ja: '  同じ名前の .seal.json は、Kaijishoの電子署名ではありません。別の場所に移して、もう一度追加してください。　{file}',
    en: '  {file}: The .seal.json beside it is not a seal of Kaijisho. Move it away and add the file again.',
  },
  'cli.register-seal-no-organisation': {
    ja: '  電子署名は正しいのですが、開示書に事業者の名前がないため、誰の鍵か分かりません。事業者名を記入した開示書の提出を、事業者に依頼してください。　{file}',
    en: '  {file}: The seal holds, but the sheet names no vendor, so it cannot be told whose key it is. Ask the vendor for a sheet that names it.',
  },
  'cli.register-add-next': {
    ja: '次にすること：\n  1. kaijisho register status で、対応が必要な製品を確かめてください。\n  2. kaijisho ask <開示書> -o 照会事項.xlsx で、事業者に尋ねることを書き出せます。',
    en: 'What to do next:\n  1. See what is to be done with kaijisho register status.\n  2. Write the questions to vendors with kaijisho ask <sheets> -o <file>.',
  },
  'cli.register-imported-list': {
    ja: '取り込みました：新しい製品 {created} 件、更新した製品 {updated} 件、変わりのない製品 {unchanged} 件　{file}',
    en: '{file} imported: {created} new {created|product|products}, {updated} updated, {unchanged} unchanged',
  },
  'cli.register-writes-inspection': {
    ja: '-o で書き出せるのは、立入検査の資料だけです。「kaijisho register report --inspection -o 立入検査.xlsx」のように指定してください。',
    en: 'Only the pack for an inspection is written to a file: kaijisho register report --inspection -o FILE.',
  },
  'cli.register-nameless-rows': {
    ja: '  製品名のない行は取り込んでいません（{count} 行：{places}）。必要な行であれば、製品名を記入して取り込み直してください。',
    en: '  Rows that name no product were left out ({count}: {places}). Fill in the product and import the list again if they matter.',
  },
  'cli.register-imported-plans': {
    ja: '責任分界表の対策の計画を取り込みました：更新した製品 {updated} 件、変わりのない製品 {unchanged} 件　{file}',
    en: '{file}: plans of the matrix imported: {updated} {updated|product|products} updated, {unchanged} unchanged',
  },
  'cli.register-notice-edited': {
    ja: '注意：「{path}」は、Kaijisho以外で書き換えられています。内容はそのまま使いました。',
    en: 'Note: "{path}" was edited outside of Kaijisho; it was used as it is.',
  },
  'cli.register-notice-unreadable': {
    ja: '注意：「{path}」は読み取れないため、使っていません。この製品と開示書は、結果に入っていません。バックアップから戻してください。',
    en: 'Note: "{path}" cannot be read: its product and sheets are left out. Restore it from a backup.',
  },
  'cli.register-notice-file-missing': {
    ja: '注意：保管した開示書「{path}」が見つかりません。移動または削除されています。届いたファイルをもう一度台帳に加えると、元に戻せます。',
    en: 'Note: the stored sheet "{path}" is missing: it was moved or deleted. Add the file as it was received once more to restore it.',
  },
  'cli.register-notice-file-changed': {
    ja: '注意：保管した開示書「{path}」は、届いたときから中身が変わっています。届いたファイルをもう一度台帳に加えると、元に戻せます。',
    en: 'Note: the stored sheet "{path}" has changed since it was added. Add the file as it was received once more to restore it.',
  },
  'cli.register-notice-not-listed': {
    ja: '注意：「{path}」は、どの製品にも登録されていません。追加の途中で止まった可能性があります。届いたファイルをもう一度台帳に加えてください。',
    en: 'Note: "{path}" belongs to no product; adding it may have been interrupted. Add the file as it was received once more.',
  },
  'cli.register-no-action': {
    ja: '「register {value}」という使い方はありません。init（作成）、add（開示書の追加）、import（機器台帳などの取り込み）、list（一覧）、status（要対応の確認）、report（報告書）のどれかを指定してください。',
    en: 'There is no "register {value}". Use one of init, add, import, list, status and report.',
  },
  'cli.register-reported': {
    ja: '  製品・サービス {products} 件、開示書 {sheets} 通',
    en: '  {products} {products|product|products}, {sheets} {sheets|sheet|sheets}',
  },
  'cli.register-report-next': {
    ja: '次にすること：\n  1. 「チェックリスト（案）」の医療機関が確かめる項目に記入してください。開示書の回答だけでは、どの項目も確認済みになりません。\n  2. 「提出の依頼文」シートの文を使い、開示書のない製品の事業者に提出を依頼してください。',
    en: 'What to do next:\n  1. Fill in the checklist: no item is done by a sheet alone.\n  2. Ask for the missing disclosures with the texts on the sheet "Letters".',
  },
} as const satisfies MessageCatalogue;
