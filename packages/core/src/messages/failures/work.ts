import type { MessageCatalogue } from '../message.js';

/** Why a command could not do its work, or write what it made, although files were read. */
export const WORK_FAILURES = {
  'failure.compare-one-product': {
    ja: '「{file}」のほかに、比べる製品・サービスの開示書がありません。',
    en: 'There is no disclosure of another product to compare "{file}" with.',
  },
  'failure.compare-one-product.action': {
    ja: '比べたい製品・サービスの開示書を、二つ以上指定してください。',
    en: 'Name the disclosures of two products or more.',
  },
  'failure.compare-versions-only': {
    ja: '「{file}」など、指定されたファイルはすべて同じ製品・サービスの開示書です。',
    en: 'All files named, such as "{file}", are disclosures of one product.',
  },
  'failure.compare-versions-only.action': {
    ja: '版による違いは、ページ（kaijisho.html）では「版の差分」、コマンドでは kaijisho diff 古いファイル 新しいファイル で見られます。ほかの製品と比べるには、その開示書も加えてください。',
    en: 'To see what changed between versions, go to "Changes" on the page (kaijisho.html) or use kaijisho diff OLD NEW. To compare products, add the disclosure of another one as well.',
  },
  'failure.corrections-invalid': {
    ja: '「{file}」は、訂正の記録として読み取れません。',
    en: '"{file}" cannot be read as a file of corrections.',
  },
  'failure.corrections-invalid.action': {
    ja: 'ページの「書き出し」で保存した 訂正.json を、書き換えずに使ってください。',
    en: 'Use a corrections.json as the page saves it under "Save results".',
  },
  'failure.profile-not-found': {
    ja: '「{file}」という名前の受入条件も、ファイルも見つかりません。',
    en: 'No built-in acceptance conditions are called "{file}", and no such file was found.',
  },
  'failure.profile-not-found.action': {
    ja: '名前で指定できる受入条件は、{names} です。ファイルを指定するときは、ファイル名とフォルダーを確かめてください。',
    en: 'The names are {names}. For conditions of your own, check the name of the file and the folder.',
  },
  'failure.profile-invalid': {
    ja: '「{file}」は、受入条件のファイルとして読み取れません。',
    en: '"{file}" cannot be read as a file of acceptance conditions.',
  },
  'failure.profile-invalid.action': {
    ja: 'JSONの形式が正しいか、または項番や参照のあるExcelの一覧かを確かめてください。',
    en: 'Check that the JSON is well formed, or name an Excel list with item numbers or references.',
  },
  'failure.profile-unknown-name': {
    ja: '受入条件「{file}」に、様式にもガイドライン第6.0版にもない名前があります（{names}）。',
    en: 'The conditions in "{file}" name what neither the forms nor guideline 6.0 have ({names}).',
  },
  'failure.profile-unknown-name.action': {
    ja: '設問のキーは kaijisho forms show で、遵守事項は kaijisho explain で確かめられます。',
    en: 'See kaijisho forms show for the keys of rows and kaijisho explain for requirements.',
  },
  'failure.profile-without-entries': {
    ja: '「{file}」に、設問の番号やガイドラインの参照が見つかりません。',
    en: 'No item number and no guideline reference was found in "{file}".',
  },
  'failure.profile-without-entries.action': {
    ja: '「6.5.C14」「システム運用編 14⑤」「MDS 4.1.1」のような番号が、各行に入っているかを確かめてください。',
    en: 'Check that its lines bear references such as 6.5.C14 or numbers such as MDS 4.1.1.',
  },
  'failure.filled-not-ours': {
    ja: '「{file}」には、Kaijishoが書き出した、記入を読み戻すための表が入っていません。',
    en: '"{file}" has no table written by Kaijisho from which entries can be read back.',
  },
  'failure.filled-not-ours.action': {
    ja: 'Kaijishoで作った表に記入したファイルを指定してください。ほかの様式の分担表は、まず新しい表を作り、内容を書き写してください。比較表で読み戻せるのは、受入条件（--profile）の表への記入だけです。',
    en: 'Give the table made by Kaijisho that was filled in. Copy decisions from other forms into a new table first. Of a comparison, only entries in the tables of acceptance conditions (--profile) are read back.',
  },
  'failure.filled-other-table': {
    ja: '「{file}」はKaijishoが書き出したファイルですが、ここで読み戻す表が入っていません。',
    en: '"{file}" was written by Kaijisho, but holds another table than the one to be read back.',
  },
  'failure.filled-other-table.action': {
    ja: '責任分界表と照会事項を取り違えていないか、表のシートを削除していないかを確かめてください。',
    en: 'Check that the matrix and the list of questions were not mixed up, and that no sheet was deleted.',
  },
  'failure.filled-newer': {
    ja: '「{file}」は、より新しい版のKaijishoが書き出した表です。この版では読み戻せません。',
    en: '"{file}" was written by a newer version of Kaijisho and cannot be read back by this one.',
  },
  'failure.filled-newer.action': {
    ja: 'Kaijishoを新しい版に更新してから、もう一度お試しください。',
    en: 'Update Kaijisho and try again.',
  },
  'failure.filled-without-keys': {
    ja: '「{file}」は、行を見分けるための非表示の行や列が削除されているため、読み戻せません。',
    en: 'Hidden rows or columns by which lines are told apart were deleted from "{file}", so it cannot be read back.',
  },
  'failure.filled-without-keys.action': {
    ja: '削除する前のファイルを指定してください。ない場合は、新しい表を作り、内容を書き写してください。',
    en: 'Give the file as it was before. If there is none, make a new table and copy the entries.',
  },
  'failure.reply-in-pdf': {
    ja: '「{file}」はPDFのため、照会事項への回答を読み取れません。',
    en: '"{file}" is a PDF: replies to questions cannot be read from it.',
  },
  'failure.reply-in-pdf.action': {
    ja: 'Word、Excelまたはメールの本文での返信を事業者に依頼するか、回答を照会事項のファイル（Excel）に書き写して指定してください。',
    en: 'Ask the vendor for the Word document, the workbook or a mail, or copy the replies into the workbook with the questions and give that.',
  },
  'failure.reply-without-codes': {
    ja: '「{file}」に照会番号が見当たらないため、回答を読み取れません。',
    en: 'No reference code was found in "{file}", so no replies can be read.',
  },
  'failure.reply-without-codes.action': {
    ja: 'Kaijishoで作った照会事項への返信のファイルを指定してください。照会番号が消されているときは、照会事項のファイルに書き写してください。',
    en: 'Give the file with replies to the questions made by Kaijisho. Where the codes were removed, copy the replies into the list of questions.',
  },
  'failure.list-without-products': {
    ja: '「{file}」に、製品の名前の列が見当たりません。',
    en: 'No column for products was found in "{file}".',
  },
  'failure.list-without-products.action': {
    ja: '1行目に「製品名」「事業者名」「部署」「ネットワーク区分」のような見出しを付けてください。製品名の列は必要です。',
    en: 'Give the columns headings such as 製品名, 事業者名, 部署; the one for products is needed.',
  },
  'failure.list-of-disclosures': {
    ja: '「{file}」は開示書のため、製品の一覧として取り込めません。',
    en: '"{file}" is a disclosure and cannot be imported as a list of products.',
  },
  'failure.list-of-disclosures.action': {
    ja: '開示書は register add（ページでは「入れた開示書を加える」）で台帳に加えてください。',
    en: 'Add disclosures with register add, or on the page with "Add the files on the desk".',
  },
  'failure.list-in-pdf': {
    ja: '「{file}」はPDFのため、製品の一覧として取り込めません。',
    en: '"{file}" is a PDF, from which no list of products can be imported.',
  },
  'failure.list-in-pdf.action': {
    ja: '製品の一覧は、ExcelファイルかCSVで指定してください。開示書のPDFは register add で台帳に加えてください。',
    en: 'Give the list as an Excel file or CSV. Add the PDF of a disclosure with register add.',
  },
  'failure.register-exists': {
    ja: '「{file}」には、すでに台帳があります。',
    en: '"{file}" is a register already.',
  },
  'failure.register-exists.action': {
    ja: 'そのまま register add や register status をお使いください。別の台帳を作るときは、--register に別の名前を指定してください。',
    en: 'Use it with register add and register status, or name another folder with --register.',
  },
  'failure.register-not-found': {
    ja: 'フォルダー「{file}」は、開示書の台帳ではありません。',
    en: 'There is no register in "{file}".',
  },
  'failure.register-not-found.action': {
    ja: '台帳のフォルダーを --register で指定するか、register init で作ってください。',
    en: 'Name its folder with --register, or make one with register init.',
  },
  'failure.register-newer': {
    ja: '「{file}」の台帳は、より新しい版のKaijishoで作られています。この版では扱えません。',
    en: 'The register "{file}" was made by a newer version of Kaijisho and is not touched by this one.',
  },
  'failure.register-newer.action': {
    ja: 'Kaijishoを新しい版に更新してください。台帳には何も書き込んでいません。',
    en: 'Update Kaijisho. Nothing was written.',
  },
  'failure.register-damaged': {
    ja: '台帳の「{file}」を読み取れません。',
    en: '"{file}" of the register cannot be read.',
  },
  'failure.register-damaged.action': {
    ja: '書き換えた覚えがあれば元に戻してください。分からないときは、バックアップから戻すか、このファイルを台帳の外へ移してから、もう一度お試しください。',
    en: 'Undo the edit, restore it from a backup, or move it out of the register and try again.',
  },
  'failure.register-unmarked': {
    ja: '台帳であることを示すファイル「{file}」を読み取れません。',
    en: '"{file}", the file that marks the folder as a register, cannot be read.',
  },
  'failure.register-unmarked.action': {
    ja: 'バックアップから戻してください。バックアップがないときは、このファイルを台帳の外へ移し、同じフォルダーを --register で指定して register init を実行してください。登録済みの製品と開示書は、そのまま残ります。',
    en: 'Restore it from a backup. Without one, move this file out of the register and run register init with the same folder as --register: the products and sheets stay.',
  },
  'failure.register-locked': {
    ja: '「{file}」の台帳は、{owner} が使用中です（{minutes}分前から）。',
    en: 'The register "{file}" is in use by {owner} (for {minutes} {minutes|minute|minutes}).',
  },
  'failure.register-locked.action': {
    ja: '終わるのを待って、もう一度お試しください。15分を過ぎた使用中の印は、自動的に解除されます。',
    en: 'Wait and try again. A lock older than 15 minutes is released by itself.',
  },
  'failure.output-exists': {
    ja: '出力先「{file}」は既にあります。上書きしていません。',
    en: 'The output "{file}" exists already and was not overwritten.',
  },
  'failure.output-exists.action': {
    ja: '別の名前を指定するか、上書きしてよければ --force を付けてください。記入済みの内容は上書きすると失われます。',
    en: 'Choose another name, or add --force to overwrite it. What people wrote into it would be lost.',
  },
  'failure.output-is-input': {
    ja: '出力先「{file}」は、今回読み取るファイルです。上書きしていません。',
    en: 'The output "{file}" is a file that is read in this run. It was not overwritten.',
  },
  'failure.output-is-input.action': {
    ja: '別の名前を指定してください。入力のファイルは、--force を付けても上書きしません。',
    en: 'Choose another name. A file that is read is not overwritten, even with --force.',
  },
  'failure.output-folder-missing': {
    ja: '「{file}」は、保存先のフォルダーがないため、書き込めません。',
    en: '"{file}" cannot be written: the folder it is to go to does not exist.',
  },
  'failure.output-folder-missing.action': {
    ja: 'フォルダーを先に作るか、今あるフォルダーの中の名前を指定してください。',
    en: 'Make the folder first, or name a file in one that exists.',
  },
  'failure.output-name-too-long': {
    ja: '「{file}」は、名前が長すぎるため、書き込めません。',
    en: '"{file}" cannot be written: the name is too long.',
  },
  'failure.output-name-too-long.action': {
    ja: 'ファイルの名前を短くしてください。',
    en: 'Choose a shorter name.',
  },
  'failure.output-not-writable': {
    ja: '「{file}」に書き込めません。',
    en: '"{file}" cannot be written.',
  },
  'failure.output-not-writable.action': {
    ja: 'Excelで開いている場合は閉じてください。保存先のフォルダーがあること、書き込みの権限と空き容量があることを確かめてください。',
    en: 'Close it if Excel has it open. Check that the folder exists, that you may write there, and that there is room.',
  },
  'failure.output-characters': {
    ja: '「{file}」は、Shift_JISで表せない文字を含むため、書き出せません（{characters}）。',
    en: '"{file}" cannot be written: Shift_JIS lacks these characters: {characters}.',
  },
  'failure.output-characters.action': {
    ja: '文字コードをUTF-8にしてください（--encoding utf-8）。Excelでもそのまま開けます。',
    en: 'Use UTF-8 (--encoding utf-8). Excel opens it as well.',
  },
  'failure.internal-error': {
    ja: '「{file}」の処理中に、このプログラムの不具合が起きました。',
    en: 'A defect of this program showed while "{file}" was processed.',
  },
  'failure.internal-error.action': {
    ja: '開発元に、次の「詳細」を添えてお知らせください。ほかのファイルの結果には影響ありません。',
    en: 'Please report it with the detail given. Results of other files are not affected.',
  },
} as const satisfies MessageCatalogue;
