import type { MessageCatalogue } from '@kaijisho/core';

/** Words of the pack for an on-site inspection. */
export const INSPECTION_WORDS = {
  'inspection.title': { ja: '立入検査のための資料', en: 'Pack for an on-site inspection' },
  'inspection.footer': {
    ja: '開示書の回答は事業者の自己申告です　Kaijisho {version}',
    en: "Answers are the vendors' self-declarations. Kaijisho {version}",
  },
  'sheet.checklist': { ja: 'チェックリスト（案）', en: 'Checklist (draft)' },
  'sheet.held': { ja: '保有する開示書', en: 'Sheets held' },
  'sheet.gaps': { ja: '「いいえ」の項目と計画', en: 'Gaps and plans' },
  'sheet.missing': { ja: '開示書のない製品', en: 'Products without a sheet' },
  'intro.checklist': {
    ja: '医療機関におけるサイバーセキュリティ対策チェックリスト 令和7年度（案に基づく）の項目です。項目の文はKaijishoの編集部の要約です。開示書の「はい」は製品にその機能があるという申告で、設定や運用を示すものではありません。どの項目も、確認した結果を医療機関が薄い黄色の欄に記入してください。令和8年度版の内容は反映していません。',
    en: "Items of the ministry's checklist for FY2025 (based on the draft), summarised by us. A yes on a sheet says that a product has a function, not that it is set up: the institution fills in every result. The FY2026 list is not reflected.",
  },
  'intro.held': {
    ja: '台帳に保管している開示書です。SHA-256は、届いたファイルと同じであることを確かめるための値です。',
    en: 'Sheets kept in the register. The SHA-256 shows that a file is the one that was submitted.',
  },
  'intro.gaps': {
    ja: '製品の開示書で「いいえ」と回答された対策です。計画は、記入済みの責任分界表から取り込んだものです。',
    en: 'Measures answered no. Plans come from the filled-in matrix.',
  },
  'intro.missing': {
    ja: '機器台帳などにあり、開示書を受け取っていない製品・サービスです。依頼文は、そのまま事業者への連絡に使えます。',
    en: 'Products on the list of devices for which no sheet was submitted, each with a letter to its vendor.',
  },
  'col.checklist-list': { ja: '確認用', en: 'List' },
  'col.checklist-level': { ja: '開示書で分かること', en: 'What sheets can say' },
  'col.checklist-support': { ja: '開示書の回答（製品の数）', en: 'Answers (products)' },
  'checklist.list.hospital': { ja: '医療機関確認用', en: 'Institution' },
  'checklist.list.vendor': { ja: '事業者確認用', en: 'Vendor' },
  'checklist.level.direct': {
    ja: '製品に機能があるかは分かる。設定・運用は医療機関が確認',
    en: 'Whether a product has it; set-up and use are for the institution',
  },
  'checklist.level.partial': {
    ja: '一部だけ分かる。残りは医療機関が確認',
    en: 'A part only; the rest is for the institution',
  },
  'checklist.level.document': {
    ja: '開示書の提出の有無が分かる',
    en: 'Whether a sheet was submitted',
  },
  'checklist.level.none': { ja: '分からない。医療機関が確認', en: 'Nothing; for the institution' },
  'checklist.topic': { ja: '・{topic}：{counts}', en: '- {topic}: {counts}' },
  'checklist.count': { ja: '{says} {count}件', en: '{says} {count}' },
  'sheet.evidence': { ja: 'チェックリストの根拠', en: 'Checklist evidence' },
  'intro.evidence': {
    ja: 'チェックリストの各項目に関係する、開示書の回答です。回答は事業者の自己申告で、設定や運用を示すものではありません。',
    en: "Answers that relate to the items of the checklist. They are the vendors' self-declarations and do not show what is set up.",
  },
  'checklist.held': {
    ja: '台帳の製品・サービス {all} 件のうち、開示書を受け取ったもの {have} 件',
    en: '{have} of {all} products of the register have a sheet',
  },
  'checklist.done': { ja: '確認した', en: 'Done' },
  'checklist.not-done': { ja: '未実施', en: 'Not yet' },
  'checklist.not-needed': { ja: '対象外', en: 'Not applicable' },
  'fill.checklist-done': { ja: '確認の結果', en: 'Result' },
  'fill.checklist-date': { ja: '確認日', en: 'Date' },
  'fill.checklist-target': { ja: '目標日', en: 'Target date' },
  'fill.checklist-evidence': { ja: '医療機関の根拠資料', en: "Institution's evidence" },
  'col.department': { ja: '部署', en: 'Department' },
  'col.zone': { ja: '区域・ネットワーク', en: 'Zone' },
  'col.received': { ja: '受領日', en: 'Received' },
  'held.none': { ja: '保管している開示書はありません。', en: 'No sheet is held.' },
  'col.gap-topic': { ja: '対策', en: 'Measure' },
  'col.gap-rows': { ja: '責任分界表の項目', en: 'Matrix rows' },
  'col.gap-plan': { ja: '補う対策の計画', en: 'Plan' },
  'gap.plan': {
    ja: '{row} {measure}（{effort}、担当 {owner}、期限 {due}）',
    en: '{row} {measure} ({effort}, owner {owner}, due {due})',
  },
  'gap.done': { ja: '{on} 完了', en: 'done {on}' },
  'gap.none': { ja: '未記入', en: 'not given' },
  'gap.no-plan': { ja: '▲計画なし', en: '▲ No plan' },
  'col.letter': { ja: '提出の依頼文', en: 'Letter' },
  'missing.vendor': { ja: '事業者', en: 'the vendor' },
  'missing.letter': {
    ja: '{organisation} 御中\n平素より大変お世話になっております。当院で使用しております「{product}」について、医療情報セキュリティ開示書（MDSまたはSDS）をまだ受け取っておりません。最新の様式による開示書をご提出くださいますようお願い申し上げます。ご提出の時期が決まっていない場合は、見込みをお知らせください。',
    en: 'To {organisation}: We use "{product}" and have not received its security disclosure (MDS or SDS) yet. Please send one on the latest form, or let us know when we may expect it.',
  },
  'fill.asked-on': { ja: '依頼日', en: 'Asked on' },
  'fill.expected-on': { ja: '提出の見込み', en: 'Expected' },
} as const satisfies MessageCatalogue;
