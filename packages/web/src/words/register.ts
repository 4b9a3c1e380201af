import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen of the register and the on-site inspection. */
export const REGISTER_WORDS = {
  'register.lead': {
    ja: '医療機関で使う製品・サービスと、届いた開示書をまとめて管理します。立入検査で示す資料も、ここから作れます。',
    en: 'Keeps every product you use with the disclosures you hold, and makes the pack for an on-site inspection.',
  },
  'register.folder': { ja: 'フォルダーの台帳を使う', en: 'Use a register in a folder' },
  'register.folder-about': {
    ja: '台帳のフォルダーを選びます。初めてのときは、空のフォルダーを選ぶと新しい台帳を作れます。変更は、すぐにフォルダーに保存されます。コマンド（kaijisho register）と同じ台帳です。',
    en: 'Choose the folder of the register, or an empty one to make a new register in. Changes go into the folder at once. The command (kaijisho register) uses the same folder.',
  },
  'register.choose-folder': { ja: 'フォルダーを選ぶ', en: 'Choose a folder' },
  'register.no-folders': {
    ja: 'このブラウザーは、ページからフォルダーに書き込めません。下の方法をお使いください。Microsoft Edge か Google Chrome なら、フォルダーを使えます。',
    en: 'This browser lets no page write into a folder. Use the way below, or Microsoft Edge or Google Chrome.',
  },
  'register.earlier': {
    ja: '前回のフォルダー「{name}」を開く',
    en: 'Open the last folder, "{name}"',
  },
  'register.file': { ja: '1つのファイルの台帳を使う', en: 'Use a register in one file' },
  'register.file-about': {
    ja: '台帳を1つのファイル（台帳.zip）として持ちます。変更したら、「台帳を保存」を押してください。',
    en: 'The register is one file (register.zip). Press "Save the register" after a change.',
  },
  'register.open-file': { ja: '台帳のファイルを開く', en: 'Open the file of a register' },
  'register.make-file': { ja: '新しい台帳を作る', en: 'Make a new register' },
  'register.file-name': { ja: '台帳.zip', en: 'register.zip' },
  'register.empty-folder': {
    ja: 'フォルダー「{name}」には、まだ台帳がありません。ここに新しい台帳を作りますか。今あるファイルはそのまま残ります。',
    en: 'The folder "{name}" holds no register yet. Make one there? Files in it stay as they are.',
  },
  'register.make-here': { ja: 'ここに作る', en: 'Make it here' },
  'register.other-folder': { ja: '別のフォルダーを選ぶ', en: 'Choose another folder' },
  'register.in-folder': { ja: 'フォルダー「{name}」の台帳', en: 'Register in the folder "{name}"' },
  'register.in-file': { ja: 'ファイル「{name}」の台帳', en: 'Register in the file "{name}"' },
  'register.kept': {
    ja: '変更は、フォルダーに保存されています。',
    en: 'All changes are in the folder.',
  },
  'register.unsaved': {
    ja: 'まだ保存していない変更があります。「台帳を保存」を押してください。',
    en: 'There are unsaved changes. Press "Save the register".',
  },
  'register.saved': { ja: '保存済みです。', en: 'Saved.' },
  'register.save': { ja: '台帳を保存', en: 'Save the register' },
  'register.close': { ja: '台帳を閉じる', en: 'Close the register' },
  'register.close-unsaved': {
    ja: '保存していない変更があります。閉じると失われます。',
    en: 'There are unsaved changes. They are lost when the register is closed.',
  },
  'register.close-anyway': { ja: '保存せずに閉じる', en: 'Close without saving' },
  'register.add': {
    ja: '入れた開示書を加える（{count}件）',
    en: 'Add the files on the desk ({count})',
  },
  'register.add-none': {
    ja: '届いた開示書を加えるには、先に「ファイル」に入れてください。',
    en: 'To add disclosures, put them under "Files" first.',
  },
  'register.add-about': {
    ja: '台帳には、基準日（{asOf}）に受け取ったものとして入ります。',
    en: 'They go in as received on the as-of date, {asOf}.',
  },
  'register.add-all-held': {
    ja: '入れた開示書は、すべて台帳にあります。',
    en: 'All disclosures on the desk are in the register.',
  },
  'register.done': { ja: '{count}件を処理しました', en: '{count} done' },
  'register.import': {
    ja: '機器台帳（Excel・CSV）を取り込む',
    en: 'Import a list of devices (Excel, CSV)',
  },
  'register.import-about': {
    ja: '記入済みの責任分界表.xlsx を選ぶと、「いいえ」の対策の計画を取り込みます。',
    en: 'A filled-in matrix brings the plans that close gaps.',
  },
  'register.inspection': { ja: '立入検査.xlsx を保存', en: 'Save inspection.xlsx' },
  'register.inspection-file': { ja: '立入検査', en: 'inspection' },
  'register.working': { ja: '処理しています…', en: 'Working…' },
  'register.inspected': {
    ja: '「{name}」を作りました。「チェックリスト（案）」の医療機関が確かめる項目に記入してください。',
    en: 'Made "{name}". Fill in the items of the checklist that only you can confirm.',
  },
  'register.questions': {
    ja: '同じ製品かどうかを教えてください（{count}件）',
    en: 'Is it the same product? ({count})',
  },
  'register.question': {
    ja: '「{product}」（{form}）は、台帳の製品と名前が似ています。',
    en: '"{product}" ({form}) resembles a product of the register.',
  },
  'register.belongs': { ja: 'どの製品の開示書ですか', en: 'Which product is it about' },
  'register.choose': { ja: '選んでください', en: 'Choose' },
  'register.as': { ja: '台帳の「{product}」', en: '"{product}" of the register' },
  'register.as-new': { ja: '別の製品として加える', en: 'A product of its own' },
  'register.answer': { ja: '選んだとおりに加える', en: 'Add as chosen' },
  'register.notices': {
    ja: '台帳のファイルについて（{count}件）',
    en: 'About the files ({count})',
  },
  'register.show': { ja: '表示する製品', en: 'Products shown' },
  'register.all': { ja: 'すべて（{count}）', en: 'All ({count})' },
  'register.todo': { ja: '対応が必要な製品（{count}）', en: 'With something to do ({count})' },
  'register.marked': { ja: '{mark}（{count}）', en: '{mark} ({count})' },
  'register.age': { ja: '古いとみなす開示書', en: 'A sheet is old after' },
  'register.months': {
    ja: '作成から{months}か月を超えたもの',
    en: '{months} {months|month|months}',
  },
  'register.product': { ja: '製品・サービス', en: 'Product' },
  'register.where': { ja: '部署・区域', en: 'Department, zone' },
  'register.sheets': { ja: '今の開示書', en: 'Current disclosures' },
  'register.status': { ja: '状態（{asOf} 現在）', en: 'Status as of {asOf}' },
  'register.fine': { ja: '対応は要りません', en: 'Nothing to do' },
  'register.older': { ja: '前の開示書 {count}通', en: '{count} earlier' },
  'register.no-products': {
    ja: '台帳にまだ製品がありません。機器台帳を取り込むか、入れた開示書を加えてください。',
    en: 'The register is empty. Import a list of devices, or add the disclosures on the desk.',
  },
  'register.none-shown': { ja: '該当する製品はありません。', en: 'No such product.' },
  'register.limits': { ja: '約束できないこと', en: 'What is not promised' },
  'register.limit-writers': {
    ja: '書き込みは一度に一人だけにしてください。このページは、ほかの人の書き込み中には待つように努めますが、ページとコマンド、または2台のパソコンが同時に書き始めると、防げないことがあります。',
    en: 'One writer at a time, please. The page looks for others who write, but when a page and the command, or two computers, begin at the same moment, it cannot keep them apart.',
  },
  'register.limit-corrections': {
    ja: '台帳には、届いたままの開示書が入ります。「読み取り結果」で直した回答は、台帳には入りません。',
    en: 'The register holds sheets as they arrived. Answers you corrected here do not go into it.',
  },
  'register.limit-file': {
    ja: '1つのファイルの台帳では、二人が別々に保存した変更を一つにまとめられません。',
    en: 'Two copies of a register in one file cannot be merged.',
  },
} as const satisfies MessageCatalogue;
