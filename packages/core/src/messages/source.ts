import type { MessageCatalogue } from './message.js';

/**
 * Wording of what reading itself has to say about a file (`SOURCE_FINDINGS`), in the same form as
 * that of the rules: title, sentence, advice. SRC-02 has a sentence for each other kind of document.
 */
export const SOURCE_MESSAGES = {
  'rule.SRC-01.title': { ja: '開示書のないファイル', en: 'No disclosure in the file' },
  'rule.SRC-01': {
    ja: 'このファイルに、医療情報セキュリティ開示書（MDS・SDS）が見つかりません。',
    en: 'No MDS or SDS security disclosure was found in this file.',
  },
  'rule.SRC-01.advice': {
    ja: 'ファイルを開いて内容を確かめ、開示書でなければ、MDSまたはSDSの提出を事業者に依頼してください。',
    en: 'Open the file; if it is no disclosure, ask the vendor for the MDS or SDS.',
  },
  'rule.SRC-02.title': { ja: '別の種類の文書', en: 'Document of another kind' },
  'rule.SRC-02.mds2': {
    ja: 'このファイルは、MDS2（米国NEMAの様式）のようです。日本のMDS・SDSではありません。',
    en: 'This looks like an MDS2 (the form of NEMA, USA), not a Japanese MDS or SDS.',
  },
  'rule.SRC-02.service-specification': {
    ja: 'このファイルは、サービス仕様適合開示書のようです。MDS・SDSではありません。',
    en: 'This looks like a service-specification conformance statement (サービス仕様適合開示書), not an MDS or SDS.',
  },
  'rule.SRC-02.cyber-checklist': {
    ja: 'このファイルは、医療機関のサイバーセキュリティ対策チェックリストのようです。MDS・SDSではありません。',
    en: 'This looks like the cyber-security checklist for medical institutions, not an MDS or SDS.',
  },
  'rule.SRC-02.role-confirmation': {
    ja: 'このファイルは、契約における役割分担等に関する確認表のようです。MDS・SDSではありません。',
    en: 'This looks like the confirmation sheet on the division of roles in contracts, not an MDS or SDS.',
  },
  'rule.SRC-02.demarcation-matrix': {
    ja: 'このファイルは、責任分界表のようです。MDS・SDSではありません。',
    en: 'This looks like a responsibility-demarcation matrix (責任分界表), not an MDS or SDS.',
  },
  'rule.SRC-02.sbom': {
    ja: 'このファイルは、ソフトウェア部品表（SBOM）のようです。MDS・SDSではありません。',
    en: 'This looks like a software bill of materials (SBOM), not an MDS or SDS.',
  },
  'rule.SRC-02.own-output': {
    ja: 'このファイルは、Kaijishoが作ったもののようです（{sheets}）。開示書としては読んでいません。',
    en: 'This looks like something Kaijisho made ({sheets}); it was not read as a disclosure.',
  },
  'rule.SRC-02.own-output.advice': {
    ja: '記入した責任分界表や比較表は --agreed で、返ってきた照会事項は --reply で指定します。ページでは、開示書と一緒に入れられます。',
    en: 'Give a filled-in matrix or comparison with --agreed and returned questions with --reply. On the page, put them in with the sheets.',
  },
  'rule.SRC-02.advice': {
    ja: 'MDSまたはSDSのファイルを指定してください。手元になければ、事業者に提出を依頼してください。',
    en: 'Name the file with the MDS or SDS. If you do not have it, ask the vendor for it.',
  },
  'rule.SRC-03.title': { ja: '読み取らなかった非表示のシート', en: 'Hidden sheet not read' },
  'rule.SRC-03': {
    ja: '非表示のシート「{sheet}」にも開示書がありますが、読み取っていません。',
    en: 'The hidden sheet "{sheet}" holds a disclosure too; it was not read.',
  },
  'rule.SRC-03.advice': {
    ja: '古い版が残っているだけかどうかをご確認ください。必要なときは、シートを再表示して保存し、読み取り直してください。',
    en: 'See whether it is just an older version. If you need it, unhide the sheet, save the file and read it again.',
  },
  'rule.SRC-04.title': {
    ja: 'どの回答か分からない図形',
    en: 'Mark that belongs to no single answer',
  },
  'rule.SRC-04': {
    ja: '図形やボタン「{drawing}」が、どの回答を指すのか判別できません。',
    en: 'It cannot be told which answer the shape or control "{drawing}" marks.',
  },
  'rule.SRC-04.advice': {
    ja: '原本のその付近の回答が、正しく読み取られているかをご確認ください。',
    en: 'Compare the answers near it with the original.',
  },
  'rule.SRC-05.title': { ja: '設問のない開示書', en: 'Form without rows' },
  'rule.SRC-05': {
    ja: 'シート「{sheet}」は開示書のようですが、回答する設問が見つかりません。',
    en: 'The sheet "{sheet}" names the form, but no row to answer was found on it.',
  },
  'rule.SRC-05.advice': {
    ja: '原本に設問の表があるかをご確認ください。表が画像として貼られている場合や、設問と回答が別のシートにある場合は、設問と回答が同じ行に並ぶファイルを事業者に依頼してください。',
    en: 'See whether the original has the table. If it is a picture, or the answers stand on another sheet than the questions, ask the vendor for a file with every answer on the row of its question.',
  },
  'rule.SRC-06.title': { ja: '様式の種類の推定', en: 'Kind of form inferred' },
  'rule.SRC-06': {
    ja: 'MDSかSDSかの記載がないため、設問から{kind}と判断しました。',
    en: 'Nothing says whether this is an MDS or an SDS; from its rows it was taken for an {kind}.',
  },
  'rule.SRC-06.advice': {
    ja: '原本で、MDSとSDSのどちらかをご確認ください。',
    en: 'See in the original which of the two it is.',
  },
  'rule.SRC-07.title': { ja: 'どの開示書のものか分からない備考', en: 'Notes of unknown belonging' },
  'rule.SRC-07': {
    ja: 'シート「{sheet}」の備考が、どの開示書のものか判別できません。',
    en: 'It cannot be told which disclosure the notes on the sheet "{sheet}" belong to.',
  },
  'rule.SRC-07.advice': {
    ja: '原本で、備考がどの製品・サービスの回答を説明しているかをご確認ください。',
    en: 'See in the original which product the notes explain.',
  },
  'rule.SRC-08.title': { ja: '読み取らなかった回答の表', en: 'Table of answers not read' },
  'rule.SRC-08': {
    ja: 'シート「{sheet}」に回答の表がありますが、開示書の設問と合わないため、読み取っていません。',
    en: 'The sheet "{sheet}" holds a table of answers that does not match the form; it was not read.',
  },
  'rule.SRC-08.example': {
    ja: 'シート「{sheet}」は記入例のようです。そこにある回答は、読み取っていません。',
    en: 'The sheet "{sheet}" looks like an example of how to fill in the form; its answers were not read.',
  },
  'rule.SRC-08.example.advice': {
    ja: '記入例のシートに事業者が回答していないかを、原本でご確認ください。回答であれば、シートの名前と表題から「記入例」などの語を除いて保存し、読み取り直してください。',
    en: 'See in the original whether the vendor has answered on the example sheet. If so, take the word for example out of its name and title, save the file and read it again.',
  },
  'rule.SRC-08.advice': {
    ja: '開示書の一部でないかを、原本でご確認ください。',
    en: 'See in the original whether it is part of the disclosure.',
  },
  'rule.SRC-09.title': { ja: '人が読み直した回答', en: 'Answer read by a person' },
  'rule.SRC-09': {
    ja: '{row}の回答を、原本を見て「{before}」から「{now}」に訂正しました（{by}、{on}）。',
    en: 'The answer of {rowEn} was corrected from "{beforeEn}" to "{nowEn}" after a look at the original ({by}, {on}).',
  },
  'rule.SRC-09.confirmed': {
    ja: '{row}の回答「{now}」を、原本を見て確かめました（{by}、{on}）。',
    en: 'The answer "{nowEn}" of {rowEn} was confirmed after a look at the original ({by}, {on}).',
  },
  'rule.SRC-09.advice': {
    ja: '元の記載は、根拠として残しています。',
    en: 'What the sheet shows is kept as evidence.',
  },
  'rule.SRC-10.title': { ja: 'データで受け取った開示書', en: 'Disclosure received as data' },
  'rule.SRC-10': {
    ja: '開示書のデータ（JSON、XML）を読み取りました。データの元になったファイル（{originals}）は確かめていません。',
    en: 'A disclosure was read from data (JSON, XML). The files it was made from ({originalsEn}) were not looked at.',
  },
  'rule.SRC-10.no-places': {
    ja: '開示書のデータ（JSON、XML）を読み取りました。元のどこに書かれていたかの記録がない回答は、データの中の位置で示します。元になったファイル（{originals}）は確かめていません。',
    en: 'A disclosure was read from data (JSON, XML). Where the data does not say where an answer stood, its position in the data is given. The files it was made from ({originalsEn}) were not looked at.',
  },
  'rule.SRC-10.advice': {
    ja: '大切な回答は、元の開示書でもご確認ください。',
    en: 'See the original sheet for answers that matter.',
  },
  'rule.SRC-12.title': {
    ja: 'どれが有効か分からない回答の列',
    en: 'Columns of answers of which it is unclear which count',
  },
  'rule.SRC-12.side-by-side': {
    ja: 'シート「{sheet}」に回答の列が並んでいますが（{headings}）、見出しから製品や時期を見分けられません。それぞれを別の開示書として読みました。',
    en: 'Columns of answers stand side by side on the sheet "{sheet}" ({headings}), and their headings do not tell which product or time they are of. Each was read as a disclosure of its own.',
  },
  'rule.SRC-12.side-by-side-untitled': {
    ja: 'シート「{sheet}」に回答の列が並んでいますが、見出しがなく、製品や時期を見分けられません。それぞれを別の開示書として読みました。',
    en: 'Columns of answers stand side by side on the sheet "{sheet}" without headings that tell which product or time they are of. Each was read as a disclosure of its own.',
  },
  'rule.SRC-12.proposed': {
    ja: 'シート「{sheet}」の回答は「{headings}」の列にあるもので、確定した回答ではないかもしれません。',
    en: 'The answers on the sheet "{sheet}" stand in the column "{headings}"; they may not be final.',
  },
  'rule.SRC-12.proposed-untitled': {
    ja: 'シート「{sheet}」の回答は案として書かれたもので、確定した回答ではないかもしれません。',
    en: 'The answers on the sheet "{sheet}" are marked as proposed; they may not be final.',
  },
  'rule.SRC-12.contrary': {
    ja: 'シート「{sheet}」の「{headings}」の列は、対策の有無ではなく、問題の有無を答える欄のようです。シートに説明があるときはそれに従い、ないときは読み取れないものとしました。',
    en: 'The column "{headings}" on the sheet "{sheet}" seems to say whether something is amiss, not whether it is provided. It was read by what the sheet says of it; without that it was left open.',
  },
  'rule.SRC-12.contrary-untitled': {
    ja: 'シート「{sheet}」の回答の列は、対策の有無ではなく、問題の有無を答える欄のようです。シートに説明があるときはそれに従い、ないときは読み取れないものとしました。',
    en: 'The column of answers on the sheet "{sheet}" seems to say whether something is amiss, not whether it is provided. It was read by what the sheet says of it; without that it was left open.',
  },
  'rule.SRC-12.others': {
    ja: 'シート「{sheet}」の「{headings}」の列は、このファイルにある略称の説明から、回答する事業者のものではないと判断し、読みませんでした。',
    en: 'The columns "{headings}" on the sheet "{sheet}" were not read: by what the file says of these names, they are not those of the vendor who answers.',
  },
  'rule.SRC-12.advice': {
    ja: '原本で、提出された回答がどの列かをご確認ください。見分けられないときは、事業者にお尋ねください。',
    en: 'See in the original which column holds the answers that were submitted; if it cannot be told, ask the vendor.',
  },
  'rule.SRC-13.title': { ja: '回答を訂正する記載', en: 'Text that corrects an answer' },
  'rule.SRC-13': {
    ja: '{rows}の回答を訂正する記載があります（「{quote}」）。表にある回答は、確からしさを下げて読みました。',
    en: 'A text on the sheet corrects the answer of {rowsEn} ("{quote}"). The answer in the table was read with lower confidence.',
  },
  'rule.SRC-13.withdrawn': {
    ja: '{rows}の回答を取り下げる、または決まっていないとする記載があります（「{quote}」）。表にある回答は、確からしさを下げて読みました。',
    en: 'A text on the sheet takes back the answer of {rowsEn}, or says that it is still open ("{quote}"). The answer in the table was read with lower confidence.',
  },
  'rule.SRC-13.denied': {
    ja: '{rows}の回答は「はい」ですが、備考はそれを打ち消しています（「{quote}」）。表にある回答は、確からしさを下げて読みました。',
    en: 'The answer of {rowsEn} is yes, but its remark denies it ("{quote}"). The answer in the table was read with lower confidence.',
  },
  'rule.SRC-13.unnamed': {
    ja: '回答の訂正を知らせる記載がありますが、どの設問の回答か分かりません（「{quote}」）。',
    en: 'A text on the sheet announces a correction, but it cannot be told of which answer ("{quote}").',
  },
  'rule.SRC-13.advice': {
    ja: '原本で訂正の内容を確かめ、表の回答と違うときは、読み取った回答を直してください。',
    en: 'Read the correction in the original; where it differs from the answer in the table, correct what was read.',
  },
  'rule.SRC-14.title': {
    ja: '様式と逆の聞き方をしている設問',
    en: 'Questions that ask the other way round',
  },
  'rule.SRC-14': {
    ja: '{rows}は、様式の設問とは逆の聞き方をしているようです。そこでの「はい」は、様式の設問への「いいえ」かもしれません。書かれた回答のまま、確からしさを下げて読みました。',
    en: 'The wording of {rowsEn} seems to ask the other way round than the form: "Yes" there may be a no to what the form asks. The answer was read as it is written, with lower confidence.',
  },
  'rule.SRC-14.advice': {
    ja: '原本で設問の文言を確かめ、様式の設問への回答と逆になるときは、読み取った回答を直してください。',
    en: "Read the question in the original; where the answer to the form's question is the opposite, correct what was read.",
  },
  'rule.SRC-11.title': { ja: 'データに含まれないファイル', en: 'Files missing from the data' },
  'rule.SRC-11': {
    ja: 'このデータを作ったとき、開示書を読み取れなかったファイルがあります（{files}）。',
    en: 'When this data was made, no disclosure could be read from some files: {files}.',
  },
  'rule.SRC-11.advice': {
    ja: 'これらのファイルの内容は、ここには含まれていません。元のファイルでご確認ください。',
    en: 'What they say is not part of this. Look at the files themselves.',
  },
} as const satisfies MessageCatalogue;
