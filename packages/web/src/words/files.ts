import type { MessageCatalogue } from 'kaijisho';

/** Words of the first screen: files and circumstances. */
export const FILE_WORDS = {
  'files.lead': {
    ja: '事業者から受け取った開示書（MDS・SDS）を、ここに入れてください。まとめて何件でも入れられます。',
    en: 'Put the disclosures (MDS, SDS) that vendors sent you here. Any number at once.',
  },
  'files.drop': { ja: 'ここにファイルをドラッグ', en: 'Drag files here' },
  'files.or': { ja: 'または', en: 'or' },
  'files.choose': { ja: 'ファイルを選ぶ', en: 'Choose files' },
  'files.choose-folder': { ja: 'フォルダーを選ぶ', en: 'Choose a folder' },
  'files.kinds': {
    ja: '読めるファイル：Excel（.xlsx .xlsm .xls）、CSV、PDF、開示書のデータ（JSON、XML）。記入済みの責任分界表.xlsx と、事業者から返ってきた照会事項（.xlsx .docx）も入れられます。',
    en: 'Reads: Excel (.xlsx .xlsm .xls), CSV, PDF, disclosures as data (JSON, XML), a matrix you have filled in, and questions that a vendor has answered.',
  },
  'files.how': { ja: 'このあとの流れ', en: 'What comes next' },
  'files.how-1': {
    ja: '読み取り結果を確かめます。どのセルから読んだかを、元の表で示します。',
    en: 'Check what was read. Each answer shows the cell it came from.',
  },
  'files.how-2': {
    ja: '記入漏れや矛盾などの指摘を見て、事業者に確認することを決めます。',
    en: 'See omissions and contradictions, and decide what to ask the vendor.',
  },
  'files.how-3': {
    ja: '責任分界表の案を直し、Excel ファイルとして保存します。',
    en: 'Edit the draft of the responsibility matrix and save it as an Excel file.',
  },
  'files.list': { ja: '入れたファイル', en: 'Files' },
  'files.name': { ja: 'ファイル', en: 'File' },
  'files.state': { ja: '状態', en: 'State' },
  'files.holds': { ja: '中身', en: 'Holds' },
  'files.actions': { ja: '操作', en: 'Actions' },
  'files.waiting': { ja: '順番待ち', en: 'Waiting' },
  'files.reading': { ja: '読み取り中…', en: 'Reading…' },
  'files.read': { ja: '読み取りました', en: 'Read' },
  'files.nothing': { ja: '開示書が見つかりません', en: 'No disclosure found' },
  'files.failed': { ja: '読み取れませんでした', en: 'Could not be read' },
  'files.agreed': { ja: '責任分界表を読み取りました', en: 'Matrix read' },
  'files.holds-agreed': {
    ja: '記入済みの責任分界表です。決めたことを引き継ぎます。',
    en: 'A filled-in matrix. What was decided is carried over.',
  },
  'files.replies': { ja: '照会への回答を読み取りました', en: 'Replies read' },
  'files.holds-replies': {
    ja: '事業者から返ってきた照会事項です（回答{count}件）。責任分界表に、開示書の回答と並べて示します。',
    en: 'Questions a vendor has answered ({count} {count|reply|replies}). They stand beside the answers in the matrix.',
  },
  'files.no-replies': {
    ja: '回答の記入が見当たりません。',
    en: 'No reply was filled in.',
  },
  'files.stray-replies': {
    ja: '回答のうち{count}件は、ここにない製品についてのものです。その製品の開示書も入れてください。',
    en: '{count} {count|reply is|replies are} about products that are not here. Add their disclosures as well.',
  },
  'files.unknown-codes': {
    ja: '照会番号 {codes} の質問は、ここにある開示書についてのものではありません。その製品の開示書も入れてください。',
    en: 'Questions with the reference codes {codes} are not about a disclosure here. Add those disclosures as well.',
  },
  'files.nothing-about': {
    ja: '開示書（MDS・SDS）の表が見つかりません。別のファイルを選んでいないか、お確かめください。',
    en: 'No table of a disclosure (MDS, SDS) was found. See whether it is the right file.',
  },
  'files.blank': {
    ja: 'どの設問にも回答がありません。記入前の様式であれば、ここから外し、次の画面で取り込んでください。',
    en: 'No question is answered. If it is a blank form, remove it here and import it on this screen:',
  },
  'files.in-use': { ja: '開示書のほかに使っているもの', en: 'Also in use' },
  'files.corrections': {
    ja: '人が原本を見て訂正した読み取り（{count}件）',
    en: 'Readings corrected by a person ({count})',
  },
  'files.form': { ja: '取り込んだ様式「{name}」', en: 'Imported form "{name}"' },
  'files.profile': { ja: '受入条件「{name}」', en: 'Acceptance conditions "{name}"' },
  'files.took-corrections': {
    ja: '「{name}」から、人が原本を見て訂正した読み取り{count}件を取り込みました。',
    en: 'Took {count} {count|reading|readings} corrected by a person from "{name}".',
  },
  'files.took-form': {
    ja: '「{name}」の様式「{form}」を、読み取りと判定に使います。',
    en: 'The form "{form}" of "{name}" is now in use.',
  },
  'files.took-profile': {
    ja: '「{name}」の受入条件を、「比較」に重ねます。',
    en: 'The conditions of "{name}" are laid over the comparison.',
  },
  'files.corrections-ask': {
    ja: '人が原本を見て訂正した{count}件を、すべて取り消します。元には戻せません。よろしいですか。',
    en: 'This takes back all {count} {count|reading|readings} that a person corrected. It cannot be undone. Go on?',
  },
  'files.replace-ask': {
    ja: '「{name}」の作業を開くと、今ここにあるファイルと作業の途中経過は、その内容に置き換わり、元には戻せません。よろしいですか。',
    en: 'Opening the work in "{name}" replaces the files and the work that are here now. It cannot be undone. Go on?',
  },
  'files.replace-yes': { ja: '置き換える', en: 'Replace' },
  'files.password': { ja: '「{name}」のパスワード', en: 'Password of "{name}"' },
  'files.unlock': { ja: '開く', en: 'Open' },
  'files.password-help': {
    ja: 'パスワードは、このページを閉じるまでの間だけ使います。どこにも保存しません。分からないときは、送付元にお尋ねください。',
    en: 'The password is used until this page is closed and is kept nowhere. If you do not have it, ask the sender.',
  },
  'files.detail': { ja: '詳細', en: 'Detail' },
  'files.stopped': { ja: '中止しました', en: 'Stopped' },
  'files.stop': { ja: '読み取りを中止', en: 'Stop reading' },
  'files.again': { ja: 'もう一度読む', en: 'Read again' },
  'files.slow': {
    ja: '「もう一度読む」を押すと、時間を延ばして読み取ります。',
    en: '"Read again" gives it more time.',
  },
  'files.remove': { ja: '外す', en: 'Remove' },
  'files.remove-named': { ja: '「{name}」を外す', en: 'Remove "{name}"' },
  'files.again-named': { ja: '「{name}」をもう一度読む', en: 'Read "{name}" again' },
  'files.progress': {
    ja: '{total}件中 {done}件を読み取りました',
    en: '{done} of {total} {total|file|files} read',
  },
  'files.settings': { ja: '確認の条件', en: 'Circumstances' },
  'files.as-of': { ja: '基準日', en: 'As-of date' },
  'files.as-of-help': {
    ja: 'この日の時点で判定し、書き出すすべてのファイルに印字します。',
    en: 'Everything is judged as of this day, which is printed on every file.',
  },
  'files.environment': { ja: 'システムの類型', en: 'Type of system' },
  'files.environment-all': { ja: '区別しない', en: 'All types' },
  'files.environment-1': { ja: '類型Ⅰ', en: 'Type I' },
  'files.environment-2': { ja: '類型Ⅱ', en: 'Type II' },
  'files.environment-3': { ja: '類型Ⅲ', en: 'Type III' },
  'files.environment-4': { ja: '類型Ⅳ', en: 'Type IV' },
  'files.environment-help': {
    ja: 'ガイドライン第6.0版の類型です。選ぶと、その類型を対象としない遵守事項を外します。',
    en: 'Type of guideline 6.0. Requirements that do not bind it are left out.',
  },
  'files.retention': { ja: '法定保存義務のある記録', en: 'Statutory records' },
  'files.retention-auto': { ja: '開示書から判断する', en: 'Judge from the sheet' },
  'files.retention-yes': { ja: '保存する', en: 'Kept' },
  'files.retention-no': { ja: '保存しない', en: 'Not kept' },
  'files.keep': { ja: '途中の作業について', en: 'Your work in progress' },
  'files.kept': {
    ja: '入れたファイルと作業の途中経過は、このパソコンのブラウザーの中に保存しています。ページを閉じても、次に開くと続きから始められます。同じパソコンで同じブラウザーを使う人や、このパソコンから開いたほかのページも、これを読めることがあります。',
    en: 'Files and work in progress are kept inside this browser on this computer, so that you can go on after closing the page. Others who use this browser, and other pages opened from this computer, may be able to read them.',
  },
  'files.not-kept': {
    ja: 'このブラウザーには作業の途中経過を保存できませんでした。ページを閉じると消えます。',
    en: 'This browser could not keep the work in progress. It is gone when the page is closed.',
  },
  'files.save-work': { ja: '作業を1つのファイルに保存', en: 'Save the work as one file' },
  'files.work-name': { ja: '作業', en: 'work' },
  'files.work-help': {
    ja: '作業のファイル（.kaijisho.json）を上の枠に入れると、続きから始められます。入れた開示書も含まれます。',
    en: 'Drop the file of work (.kaijisho.json) above to go on from there. It holds the disclosures as well.',
  },
  'files.erase': { ja: 'すべて消す', en: 'Erase everything' },
  'files.erase-ask': {
    ja: '入れたファイルと作業の途中経過を、このページとブラウザーからすべて消します。元のファイルは消えません。よろしいですか。',
    en: 'This erases the files and all work in progress from this page and this browser. The original files stay. Go on?',
  },
  'files.erase-register': {
    ja: '保存していない台帳も消えます。',
    en: 'The register, which is not saved, goes as well.',
  },
  'files.erase-yes': { ja: '消す', en: 'Erase' },
  'files.cancel': { ja: 'やめる', en: 'Cancel' },
  'files.erased': { ja: 'すべて消しました。', en: 'Everything was erased.' },
  'files.erase-failed': {
    ja: '消せませんでした。このページをほかのタブでも開いていれば閉じて、もう一度お試しください。',
    en: 'Could not erase. Close other tabs with this page and try again.',
  },
} as const satisfies MessageCatalogue;
