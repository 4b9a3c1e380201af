import type { MessageCatalogue } from './message.js';

const RETENTION = {
  ja: '{form}の、法定保存義務のある記録に関する設問の回答が定まっていません。この製品・サービスがそのような記録を扱うかどうかと、扱う場合は各設問への回答をお知らせください。',
  en: 'On your {form} the items on records under a statutory retention duty are not settled. Does the product keep such records? If so, please answer each of them.',
};
const EXTERNAL_STORAGE = {
  ja: '{form}の、診療録等の外部保存に関する設問の回答が定まっていません。この製品・サービスが外部保存に当たるかどうかと、当たる場合は各設問への回答をお知らせください。',
  en: 'On your {form} the items on storing records outside the institution are not settled. Is the product concerned? If so, please answer each of them.',
};

/** What a finding asks of the vendor, by rule or by rule and variant. `about` is the row. */
export const INQUIRY_FINDING_MESSAGES = {
  'inquiry.ANS-04': {
    ja: '{about}の回答欄に「{text}」とあります。はい・いいえ・対象外のどれに当たるかをお知らせください。',
    en: 'Your answer to {about} reads "{text}". Is that yes, no or not applicable?',
  },
  'inquiry.ANS-08': {
    ja: '{form}の設問（{count}問）に、回答が一つも見つかりませんでした。記入済みのファイルをご提出いただけますか。',
    en: 'We found no answer to any of the {count} items of your {form}. Could you send the completed file?',
  },
  'inquiry.ANS-09.retention-blank': RETENTION,
  'inquiry.ANS-09.retention-no-yes': RETENTION,
  'inquiry.ANS-09.retention-beside-not-applicable': RETENTION,
  'inquiry.ANS-09.external-storage-blank': EXTERNAL_STORAGE,
  'inquiry.ANS-09.external-storage-no-yes': EXTERNAL_STORAGE,
  'inquiry.ANS-09.external-storage-beside-not-applicable': EXTERNAL_STORAGE,
  'inquiry.ANS-09.section': {
    ja: '{form}の「{section} {title}」の設問が、すべて未記入です。各設問への回答をお知らせください。',
    en: 'Section {section} of your {form} is blank throughout. Please answer each of its items.',
  },
  'inquiry.X-01.yes': {
    ja: '{about}は「はい」ですが、その前提となる{gate}は「{gateChoice}」です。どちらが正しいかをお知らせください。',
    en: '{about} is answered yes, although {gateEn} is answered {gateChoiceEn}. Which of the two is right?',
  },
  'inquiry.X-02': {
    ja: '{gate}は「はい」ですが、それについての設問（{about}など{count}問）がすべて「対象外」です。理由をお知らせください。',
    en: '{gateEn} is answered yes, yet all {count} items about it ({about} and others) are not applicable. Why is that?',
  },
  'inquiry.X-03': {
    ja: '{about}は「はい」ですが、認証方式の設問に「はい」がありません。利用者をどのように認証しているかをお知らせください。',
    en: '{about} is answered yes, but no authentication method is. How are users authenticated?',
  },
  'inquiry.X-04': {
    ja: '{about}は「はい」ですが、「はい」と回答された認証方式は{factors}種類です。どの二つの要素を組み合わせるのかをお知らせください。',
    en: '{about} is answered yes, but only {factors} authentication {factors|method is|methods are}. Which two factors are combined?',
  },
  'inquiry.X-05': {
    ja: '{about}は「はい」ですが、アクセスログの取得を問う設問は「はい」ではありません。アクセスログを取っているかどうかをお知らせください。',
    en: '{about} is answered yes, although keeping an access log is not. Is an access log kept?',
  },
  'inquiry.X-06': {
    ja: '{other}と{about}は、通常はどちらか一方だけが当てはまりますが、いずれも「はい」との回答です。それぞれどの機器・機能についての回答かをお知らせください。',
    en: '{otherEn} and {about} usually exclude each other, but both are answered yes. Which device or function is each answer about?',
  },
  'inquiry.DOC-01': {
    ja: '{form}に、{other}だけにある設問が{count}個あります（{rows}）。MDSとSDSのどちらとして作成されたものかをお知らせください。',
    en: 'Your {form} holds {count} {count|item|items} that only the {other} has: {rowsEn}. Is it meant as an MDS or an SDS?',
  },
  'inquiry.DOC-02': {
    ja: '{about}は「はい」ですが、この製品の保守サービスについてのSDSが手元にありません。SDSがあれば、ご提出いただけますか。',
    en: '{about} is answered yes, but we hold no SDS of the maintenance service. Could you send it, if there is one?',
  },
  'inquiry.FORM-01.unlisted': {
    ja: '{form}の様式の版「{edition}」は、公表された版の中に見当たりません。どの版の様式によるものかをお知らせください。',
    en: 'Your {form} names the edition "{edition}", which is not known to us. Which edition of the form is it?',
  },
  'inquiry.FORM-04': {
    ja: '{form}に、様式の{item}が見当たりません。この設問への回答をお知らせください。',
    en: 'Your {form} lacks {itemEn} of the form. What is your answer to it?',
  },
  'inquiry.FORM-04.many': {
    ja: '{form}に、様式の設問のうち{count}個が見当たりません（{items}）。設問のそろった様式でご提出いただけますか。',
    en: 'Your {form} lacks {count} {count|item|items} of the form: {itemsEn}. Could you send it on the complete form?',
  },
  'inquiry.FORM-05': {
    ja: '{form}に、様式の「{section} {title}」の設問が見当たりません。抜けたページやシートがあれば、ご提出いただけますか。',
    en: 'Your {form} holds no item of section {section} of the form. Could you send the missing page or sheet?',
  },
  'inquiry.GL-03': {
    ja: '{about}は「はい」との回答です。使用するTLSのバージョンをお知らせください。',
    en: '{about} is answered yes. Which version of TLS is used?',
  },
  'inquiry.GL-03.method': {
    ja: '{about}は「はい」との回答です。通信の方式と、TLSを使う場合はそのバージョンをお知らせください。',
    en: '{about} is answered yes. Which connection method is used and, where it is TLS, which version?',
  },
  'inquiry.HDR-01': {
    ja: '{form}の基本情報に「{field}」の記入が見当たりません。「{field}」をお知らせください。',
    en: 'The field "{fieldEn}" of your {form} is not filled in. Please tell us what belongs there.',
  },
  'inquiry.HDR-02': {
    ja: '{form}の基本情報に「{field}」の記入が見当たりません。どの版についての開示書かをお知らせください。',
    en: 'The field "{fieldEn}" of your {form} is not filled in. Which release does it describe?',
  },
  'inquiry.HDR-03': {
    ja: '{form}の作成日「{date}」は、日付として正しくありません。正しい作成日をお知らせください。',
    en: 'The date of preparation "{date}" of your {form} is no valid date. What is the right one?',
  },
  'inquiry.HDR-04': {
    ja: '{form}の作成日（{date}）が、様式 Ver.{edition} の公表より前です。作成日と様式の版のどちらが正しいかをお知らせください。',
    en: 'Your {form} is dated {date}, before form Ver.{edition} was published. Which is right, the date or the edition?',
  },
  'inquiry.HDR-05': {
    ja: '{form}の作成日（{date}）が基準日より後の日付です。正しい作成日をお知らせください。',
    en: 'Your {form} is dated {date}, which is after the as-of date. What is the right date?',
  },
  'inquiry.NOTE-01': {
    ja: '{about}に備考番号{number}の記入がありますが、その備考が見当たりません。備考の内容をお知らせください。',
    en: '{about} points to note {number}, which we cannot find. What does it say?',
  },
  'inquiry.NOTE-01.no-notes': {
    ja: '{form}に{count}個の備考番号がありますが、備考が一つも見当たりません。備考が書かれたページやシートをご提出いただけますか。',
    en: 'Your {form} points to {count} {count|note|notes}, but holds none. Could you send the page or sheet with the notes?',
  },
  'inquiry.NOTE-04': {
    ja: '{about}は備考に内容を書く設問ですが、備考が見当たりません。具体的な内容（方式や組合せなど）をお知らせください。',
    en: '{about} calls for a note with this answer, and there is none. Please name the method or combination.',
  },
  'inquiry.NOTE-05': {
    ja: '{form}に、内容の異なる備考{number}が二つあります（「{first}」と「{second}」）。それぞれどの設問の備考かをお知らせください。',
    en: 'Your {form} has two different notes {number} ("{first}" and "{second}"). Which item does each explain?',
  },
  'inquiry.NOTE-07.planned': {
    ja: '{about}は「はい」ですが、{note}に「{quote}」とあります。現在の版で使えるか、これからの場合はいつからかをお知らせください。',
    en: '{about} is answered yes, but the note says "{quote}". Can it be used in the present version, or from when?',
  },
  'inquiry.NOTE-07.absent': {
    ja: '{about}は「はい」ですが、{note}に「{quote}」とあります。この機能・対策があるかどうかをお知らせください。',
    en: '{about} is answered yes, but the note says "{quote}". Is the measure there or not?',
  },
  'inquiry.NOTE-07.extra-cost': {
    ja: '{about}は「はい」ですが、{note}に「{quote}」とあります。標準で含まれるか、別の購入や契約が要るかをお知らせください。',
    en: '{about} is answered yes, but the note says "{quote}". Is it included, or bought or contracted separately?',
  },
  'inquiry.NOTE-07.left-to-institution': {
    ja: '{about}は「はい」ですが、{note}に「{quote}」とあります。医療機関の側で行うことを具体的にお知らせください。',
    en: '{about} is answered yes, but the note says "{quote}". What exactly is left to the medical institution?',
  },
  'inquiry.NOTE-07.partial': {
    ja: '{about}は「はい」ですが、{note}に「{quote}」とあります。「はい」に当たる範囲と、当たらない範囲をお知らせください。',
    en: '{about} is answered yes, but the note says "{quote}". What does the yes cover, and what not?',
  },
  'inquiry.NOTE-07.depends': {
    ja: '{about}は「はい」ですが、{note}に「{quote}」とあります。「はい」となる条件をお知らせください。',
    en: '{about} is answered yes, but the note says "{quote}". Under which conditions is it yes?',
  },
  'inquiry.NOTE-08': {
    ja: '{about}は「対象外」ですが、{note}に「{quote}」とあります。当てはまらないという意味か、対応していない（「いいえ」）という意味かをお知らせください。',
    en: '{about} is not applicable, but the note says "{quote}". Does it not apply, or is it not supported (no)?',
  },
  'inquiry.NOTE-09': {
    ja: '{about}は「いいえ」ですが、{note}に「{quote}」とあります。備えている（「はい」）か、備えていないかをお知らせください。備えていない場合は、対応の予定と代わりの対策もお知らせください。',
    en: '{about} is answered no, but the note says "{quote}". Is the measure there (yes) or not? If not, what is planned, and what is done until then?',
  },
  'inquiry.NOTE-10.product': {
    ja: '{about}の{note}に、別の製品「{other}」の名称があります。この製品についての回答で間違いないかをお知らせください。',
    en: '{noteEn} of {about} names another product, "{other}". Does the answer hold for this product?',
  },
  'inquiry.NOTE-10.version': {
    ja: '{about}の{note}に「{other}」という版の記載があります。この開示書の版（{version}）についての回答で間違いないかをお知らせください。',
    en: '{noteEn} of {about} speaks of version "{other}". Does the answer hold for this version ({version})?',
  },
  'inquiry.NOTE-11': {
    ja: '{form}の備考（{count}件）が、{kind}「{other}」の備考とすべて同じです。この製品・サービスについての備考で間違いないかをお知らせください。',
    en: 'All {count} {count|note|notes} of your {form} {count|is that|are those} of the {kind} "{other}". Were they written for this product or service?',
  },
  'inquiry.READ-07.nothing': {
    ja: '{form}の回答の行を読み取れませんでした。回答をセルに記入したExcelファイルでご提出いただけますか。',
    en: 'We could not read any row of your {form}. Could you send an Excel file with the answers in its cells?',
  },
  'inquiry.READ-07': {
    ja: '{form}の回答の多くを読み取れませんでした（{count}行のうち{unread}行）。回答をセルに記入したExcelファイルでご提出いただけますか。',
    en: 'We could not read {unread} of {count} rows of your {form}. Could you send an Excel file with the answers in its cells?',
  },
} as const satisfies MessageCatalogue;
