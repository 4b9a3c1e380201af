import type { MessageCatalogue } from '../message.js';

/** Why a file of any kind could not be found, opened or read. */
export const FILE_FAILURES = {
  'failure.empty-file': {
    ja: '「{file}」は中身が空のファイルです（0バイト）。',
    en: '"{file}" is empty (0 bytes).',
  },
  'failure.empty-file.action': {
    ja: '受け渡しの途中で失われた可能性があります。送付元に再送を依頼してください。',
    en: 'It may have been lost on the way. Ask the sender to send it again.',
  },
  'failure.unknown-format': {
    ja: '「{file}」は、Excelブック（.xlsx、.xlsm、.xls）でも、CSVでも、PDFでも、開示書のデータ（JSON、XML）でもありません。',
    en: '"{file}" is neither an Excel workbook (.xlsx, .xlsm, .xls) nor a CSV file nor a PDF nor a disclosure as data (JSON, XML).',
  },
  'failure.unknown-format.action': {
    ja: 'Excelで開けるファイルであれば、「名前を付けて保存」で「Excelブック（.xlsx）」を選び、保存し直してください。',
    en: 'If Excel can open it, use "Save As" and choose "Excel Workbook (.xlsx)".',
  },
  'failure.other-office-format': {
    ja: '「{file}」は{format}のファイルで、Excelブック（.xlsx、.xlsm、.xls）でも、CSVでも、PDFでもありません。',
    en: '"{file}" is a file of the format {format}, neither an Excel workbook (.xlsx, .xlsm, .xls) nor a CSV file nor a PDF.',
  },
  'failure.other-office-format.action': {
    ja: 'ZIPのときは中のExcelファイルを取り出してください。Excelで開けるファイルは「名前を付けて保存」で「Excelブック（.xlsx）」に保存し直し、開けないものは送付元に.xlsx形式での提供を依頼してください。',
    en: 'If it is a ZIP archive, take the Excel file out of it. If Excel can open it, use "Save As" and choose "Excel Workbook (.xlsx)"; otherwise ask the sender for an .xlsx file.',
  },
  'failure.legacy-xls': {
    ja: '「{file}」はExcel 95またはそれより前の形式のExcelブック（.xls）です。Excel 97からの形式だけを読み取れます。',
    en: '"{file}" is a workbook of Excel 95 or before (.xls). Only those of Excel 97 and later can be read.',
  },
  'failure.legacy-xls.action': {
    ja: 'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」を選んで保存し直してください。',
    en: 'Open it in Excel, use "Save As" and choose "Excel Workbook (.xlsx)".',
  },
  'failure.template-xls': {
    ja: '「{file}」は旧形式のExcelブック（.xls）です。読み取れますが、書き込むことはできません。',
    en: '"{file}" is a workbook of the old Excel format (.xls), which is read but not written into.',
  },
  'failure.template-xls.action': {
    ja: 'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」を選んで保存し直したものを指定してください。',
    en: 'Open it in Excel, use "Save As", choose "Excel Workbook (.xlsx)", and name the file saved.',
  },
  'failure.password-protected': {
    ja: '「{file}」はパスワードで暗号化されているため、読み取れません。',
    en: '"{file}" is encrypted with a password and cannot be read.',
  },
  'failure.password-protected.action': {
    ja: 'Excelでパスワードを入力して開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」でパスワードを消してから、.xlsx形式で保存してください。パスワードが分からないときは送付元に確認してください。',
    en: 'Open it in Excel with its password, clear it under File > Info > Protect Workbook > Encrypt with Password, and save as .xlsx. If you do not have the password, ask the sender.',
  },
  'failure.damaged-zip': {
    ja: '「{file}」は壊れているか、途中で切れています。',
    en: '"{file}" is damaged or cut off.',
  },
  'failure.damaged-zip.action': {
    ja: 'ファイルを受け取り直してください。Excelで開ける場合は、「名前を付けて保存」で.xlsx形式に保存し直してください。',
    en: 'Obtain the file again. If Excel can open it, save it again as .xlsx with "Save As".',
  },
  'failure.damaged-workbook': {
    ja: '「{file}」は、Excelブックとして必要な情報が欠けているか、壊れています。',
    en: '"{file}" lacks what makes it a workbook, or that is damaged.',
  },
  'failure.damaged-workbook.action': {
    ja: 'Excelで開いて修復し、「名前を付けて保存」で.xlsx形式に保存し直すか、送付元に再送を依頼してください。',
    en: 'Open it in Excel, let Excel repair it and save it again as .xlsx, or ask the sender to send it again.',
  },
  'failure.no-worksheet': {
    ja: '「{file}」には、読み取れるワークシートが1枚もありません。',
    en: '"{file}" has no worksheet that can be read.',
  },
  'failure.no-worksheet.action': {
    ja: '開示書の入ったファイルかどうかを確かめ、送付元に確認してください。',
    en: 'Make sure that this is the file with the disclosure, and ask the sender.',
  },
  'failure.budget-file-size': {
    ja: '「{file}」は大きすぎます。上限は{limit} MBです。',
    en: '"{file}" is too large. The limit is {limit} MB.',
  },
  'failure.budget-file-size.action': {
    ja: '画像などの不要な内容を除くか、開示書のシートだけを新しいブックに移して保存し直してください。',
    en: 'Remove pictures and other surplus content, or move the disclosure sheets to a new workbook.',
  },
  'failure.budget-zip-entries': {
    ja: '「{file}」の内部の部品が多すぎます。上限は{limit}個です。',
    en: '"{file}" holds too many parts. The limit is {limit}.',
  },
  'failure.budget-zip-entries.action': {
    ja: '開示書としては不自然な構造です。開かずに送付元へ確認し、開示書のシートだけのブックを受け取ってください。',
    en: 'A disclosure is not built like this. Do not open it; ask the sender for a workbook with the disclosure sheets only.',
  },
  'failure.budget-inflated-size': {
    ja: '「{file}」は、展開すると上限の{limit} MBを超えます。',
    en: '"{file}" would exceed {limit} MB when unpacked.',
  },
  'failure.budget-inflated-size.action': {
    ja: '小さなファイルがこのように膨らむ場合は、悪意のあるファイルの可能性があります。開かずに送付元へ確認してください。',
    en: 'A small file that grows like this may be malicious. Do not open it; ask the sender.',
  },
  'failure.budget-part-size': {
    ja: '「{file}」の内部に、展開すると上限の{limit} MBを超える部品があります。',
    en: '"{file}" holds a part that would exceed {limit} MB when unpacked.',
  },
  'failure.budget-part-size.action': {
    ja: '小さなファイルがこのように膨らむ場合は、悪意のあるファイルの可能性があります。開かずに送付元へ確認してください。',
    en: 'A small file that grows like this may be malicious. Do not open it; ask the sender.',
  },
  'failure.budget-cells': {
    ja: '「{file}」は、値の入ったセルが多すぎます。上限は{limit}個です。',
    en: '"{file}" has too many filled cells. The limit is {limit}.',
  },
  'failure.budget-cells.action': {
    ja: '開示書のシートだけを新しいブックに移して保存し直してください。',
    en: 'Move the disclosure sheets to a new workbook.',
  },
  'failure.budget-xml-depth': {
    ja: '「{file}」の内部の構造が深すぎます。上限は{limit}段です。',
    en: '"{file}" is nested too deeply inside. The limit is {limit} {limit|level|levels}.',
  },
  'failure.budget-xml-depth.action': {
    ja: '通常のExcelでは作られない構造です。開かずに送付元へ確認してください。',
    en: 'Excel does not write files like this. Do not open it; ask the sender.',
  },
  'failure.budget-time': {
    ja: '「{file}」の読み取りが上限（{limit}秒）までに終わらなかったか、メモリの上限を超えたため、このファイルだけ中止しました。',
    en: 'Reading "{file}" did not end within {limit} {limit|second|seconds} or exceeded the memory limit; this file alone was given up.',
  },
  'failure.budget-time.action': {
    ja: 'ほかのアプリケーションを閉じて、もう一度お試しください。それでも終わらないときは、開示書のシート（PDFではページ）だけを新しいファイルに移してください。',
    en: 'Close other programs and try again. If it still does not end, move the sheets (in a PDF the pages) of the disclosure to a file of their own.',
  },
  'failure.doctype-refused': {
    ja: '「{file}」の内部に、外部の内容を取り込む宣言（DOCTYPE）があるため、読み取りを中止しました。',
    en: '"{file}" holds a declaration (DOCTYPE) that can pull in outside content; reading was refused.',
  },
  'failure.doctype-refused.action': {
    ja: '通常のExcelでは作られないファイルです。開かずに送付元へ確認してください。',
    en: 'Excel does not write files like this. Do not open it; ask the sender.',
  },
  'failure.encoding-unknown': {
    ja: '「{file}」の文字コードを判別できません。UTF-8とShift_JISのCSVを読み取れます。',
    en: 'The character encoding of "{file}" could not be told. CSV files in UTF-8 and Shift_JIS can be read.',
  },
  'failure.encoding-unknown.action': {
    ja: 'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」または「CSV UTF-8」を選んで保存し直してください。',
    en: 'Open it in Excel and save it as "Excel Workbook (.xlsx)" or "CSV UTF-8".',
  },
  'failure.newer-document': {
    ja: '「{file}」は、より新しい版のKaijishoの形式（formatVersion {version}）です。この版では読み取れません。',
    en: '"{file}" has the format of a newer version of Kaijisho (formatVersion {version}), which this one cannot read.',
  },
  'failure.newer-document.action': {
    ja: 'Kaijishoを新しい版に更新してから、もう一度お試しください。',
    en: 'Update Kaijisho and try again.',
  },
  'failure.keys-damaged': {
    ja: '「{file}」は、鍵の一覧として読み取れません。何も書き込んでいません。',
    en: '"{file}" cannot be read as a list of keys. Nothing was written.',
  },
  'failure.keys-damaged.action': {
    ja: 'バックアップから戻してください。バックアップがないときは、このファイルを別の場所に移してください。次に確かめる鍵は初めての鍵として扱われるため、事業者に電話などで確かめてください。',
    en: 'Restore it from a backup. Without one, move it away: the next keys are then taken as met first, so please confirm them with the vendors another way.',
  },
  'failure.keys-newer': {
    ja: '「{file}」は、より新しい版のKaijishoが書いた鍵の一覧です。何も書き込んでいません。',
    en: '"{file}" is a list of keys written by a newer version of Kaijisho. Nothing was written.',
  },
  'failure.keys-newer.action': {
    ja: 'Kaijishoを新しい版に更新してから、もう一度お試しください。',
    en: 'Update Kaijisho and try again.',
  },
  'failure.document-invalid': {
    ja: '「{file}」は、開示書のデータとして正しくありません。誤りは次の{count}件です。{problem}',
    en: '"{file}" is not valid as the data of a disclosure. Problems ({count}):{problemEn}',
  },
  'failure.document-invalid.action': {
    ja: 'データを作った方に、この誤りを伝えて、作り直したファイルを受け取ってください。Excelの開示書があれば、そちらを入れてください。',
    en: 'Tell whoever made the data about this problem and obtain a corrected file. If there is the sheet as a workbook, use that.',
  },
  'failure.document-of-results': {
    ja: '「{file}」は{what}のデータで、開示書のデータではありません。',
    en: '"{file}" holds the data of a {whatEn}, not of a disclosure.',
  },
  'failure.document-of-results.action': {
    ja: '開示書そのもの（Excel、CSV、PDF）か、「kaijisho read --format json」が出力したデータを入れてください。',
    en: 'Use the disclosure itself (Excel, CSV, PDF), or the data that "kaijisho read --format json" prints.',
  },
  'failure.damaged-pdf': {
    ja: '「{file}」はPDFですが、壊れているか、途中で切れているため、読み取れません。',
    en: '"{file}" is a PDF, but it is damaged or cut off and cannot be read.',
  },
  'failure.damaged-pdf.action': {
    ja: 'ファイルを受け取り直してください。同じ結果になるときは、元のExcelファイル（.xlsx）を送付元に依頼してください。',
    en: 'Obtain the file again. If the result is the same, ask the sender for the original Excel file (.xlsx).',
  },
  'failure.password-required': {
    ja: '「{file}」はパスワードで暗号化されています。パスワードがないため、読み取れません。',
    en: '"{file}" is encrypted with a password, which was not given.',
  },
  'failure.password-required.action': {
    ja: 'パスワードを書いたファイルを --password-file で指定してください。パスワードが分からないときは送付元に確認してください。',
    en: 'Put the password into a file and name it with --password-file. If you do not have the password, ask the sender.',
  },
  'failure.password-wrong': {
    ja: '「{file}」は、このパスワードでは開けません。',
    en: '"{file}" does not open with the password given.',
  },
  'failure.password-wrong.action': {
    ja: '大文字と小文字、全角と半角、前後の空白を確かめてください。それでも開けないときは送付元に確認してください。',
    en: 'Check upper and lower case, full-width and half-width characters and surrounding spaces. If it still does not open, ask the sender.',
  },
  'failure.pdf-encryption-unknown': {
    ja: '「{file}」は、対応していない方式で暗号化されたPDFです。',
    en: '"{file}" is a PDF encrypted in a way that is not supported.',
  },
  'failure.pdf-encryption-unknown.action': {
    ja: '暗号化していないPDF、または元のExcelファイル（.xlsx）を送付元に依頼してください。',
    en: 'Ask the sender for a PDF without encryption, or for the original Excel file (.xlsx).',
  },
  'failure.budget-pages': {
    ja: '「{file}」はページが多すぎます。上限は{limit}ページです。',
    en: '"{file}" has too many pages. The limit is {limit}.',
  },
  'failure.budget-pages.action': {
    ja: '開示書のページだけのPDFを作るか、送付元に依頼してください。',
    en: 'Make a PDF of the disclosure pages alone, or ask the sender for one.',
  },
  'failure.budget-operators': {
    ja: '「{file}」は、描かれている文字や図形が多すぎます。上限は全部で{limit}個です。',
    en: '"{file}" draws too much text and too many shapes. The limit is {limit} in all.',
  },
  'failure.budget-operators.action': {
    ja: '開示書としては不自然なPDFです。元のExcelファイル（.xlsx）を送付元に依頼してください。',
    en: 'A disclosure is not drawn like this. Ask the sender for the original Excel file (.xlsx).',
  },
  'failure.budget-page-marks': {
    ja: '「{file}」には、文字や図形が多すぎるページ（{page}ページ）があります。上限は1ページに{limit}個です。',
    en: '"{file}" has too much text and too many shapes on one page (page {page}). The limit is {limit} a page.',
  },
  'failure.budget-page-marks.action': {
    ja: '開示書としては不自然なPDFです。元のExcelファイル（.xlsx）を送付元に依頼してください。',
    en: 'A disclosure is not drawn like this. Ask the sender for the original Excel file (.xlsx).',
  },
  'failure.file-not-found': {
    ja: '「{file}」が見つかりません。',
    en: '"{file}" was not found.',
  },
  'failure.file-not-found.action': {
    ja: 'ファイル名とフォルダーを確かめてください。空白を含む名前は "" で囲んでください。',
    en: 'Check the name and the folder. Put names with spaces in quotes.',
  },
  'failure.no-matching-file': {
    ja: '「{file}」には、当てはまるファイルが1つもありません。',
    en: 'Nothing matches "{file}".',
  },
  'failure.no-matching-file.action': {
    ja: 'フォルダーを指定すると、その中の .xlsx .xlsm .xls .csv .pdf をすべて読み取ります。場所と名前を確かめてください。',
    en: 'A folder stands for every .xlsx, .xlsm, .xls, .csv and .pdf inside it. Check the place and the name.',
  },
  'failure.file-unreadable': {
    ja: '「{file}」を開けません。',
    en: '"{file}" cannot be opened.',
  },
  'failure.file-unreadable.action': {
    ja: 'ほかのソフトで開いている場合は閉じてください。閲覧の権限がない場合は、ファイルの管理者に確認してください。',
    en: 'Close it if another program has it open. If you lack permission, ask whoever manages the file.',
  },
  'failure.file-name-undecoded': {
    ja: '「{file}」は、名前にUTF-8でない文字が含まれているため、開けません。',
    en: '"{file}" cannot be opened: its name holds characters that are not in UTF-8.',
  },
  'failure.file-name-undecoded.action': {
    ja: 'ファイルやフォルダーの名前を変えてから、もう一度お試しください。ほかのパソコンで作ったZIPを展開すると、名前がこのようになることがあります。',
    en: 'Rename the file or folder and try again. A ZIP archive made on another computer may unpack to such names.',
  },
} as const satisfies MessageCatalogue;
