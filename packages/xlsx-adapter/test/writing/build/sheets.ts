import type { AnswerChange, SheetPlan } from './disclosure.js';

/** The sheets of three fictitious products, with what people write into such sheets. */

const LONG_NOTE = [
  'バックアップは、毎日0時に差分、毎週日曜に全体を取得し、7世代を保管します。',
  '保管先は院内のバックアップサーバー（RAID6）と、週次で交換する可搬型ハードディスクです。',
  '可搬型ハードディスクは取り外して保管するため、ネットワークからは切り離されます。',
  '復旧の手順書は導入時にお渡しします。復旧テストは年1回、保守契約（プランB以上）の範囲で実施します。',
  'プランAの場合は、復旧テストは別途お見積りとなります。',
].join('');

export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://example.invalid/","こちら")',
  '+81-3-0000-0000 へお問い合わせください',
  '-',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝cmd|’/c calc’!A0',
  '－（該当なし）',
  '制御文字\u0000と\u0007と\u001bと\u007fを含む備考',
  '右から左\u202eへ',
  '_x0041_ と _x000D_ はそのまま',
  '<b>&amp;"引用"</b>\r\n2行目\r3行目',
  '\ud83d\ude00と半分\ud83d',
  '__proto__',
  "'=1+1",
] as const;

const EMR_CHANGES: Readonly<Record<string, AnswerChange>> = {
  'information-inventory': { notes: ['1'] },
  'screen-privacy': { choice: 'no', notes: ['2'] },
  'authentication-method.biometric': { choice: 'no' },
  'authentication-method.other': { choice: 'not-applicable' },
  'authentication-method.two-factor': { choice: 'no', notes: ['3'], confidence: 0.91 },
  'password-management': { remark: '桁数は導入時に病院様と協議して設定' },
  'access-log.review': { state: 'several', raw: '○／○', confidence: 0.62 },
  'malware-protection': { notes: ['4'] },
  'wireless-lan-security': { choice: 'not-applicable', notes: ['5'] },
  'emergency-account': { state: 'blank' },
  'stored-data-malware-protection': { state: 'unreadable', raw: '▓', confidence: 0.3 },
  'storage-specification': { notes: ['6', '9'] },
  scanning: { choice: 'no', hidden: true },
};

/** Electronic chart, MDS. Long notes, a note nobody refers to, a number without text. */
export const EMR: SheetPlan = {
  kind: 'MDS',
  edition: '4.1',
  organisation: '株式会社あおぞら医療システム（架空）',
  product: 'あおぞらカルテ',
  version: '5.2.1',
  createdOn: '2026-04-01',
  file: '01_あおぞらカルテ_MDS.xlsx',
  sheet: 'MDS',
  changes: EMR_CHANGES,
  notes: [
    { number: '1', text: '導入時に「取扱情報一覧」を提出します。' },
    { number: '2', text: 'のぞき見防止フィルターは病院様でご用意ください。' },
    {
      number: '3',
      text: '次期バージョン（2027年度予定）でICカードとパスワードの併用に対応する予定です。',
    },
    {
      number: '4',
      text: '動作を確認したウイルス対策ソフトの一覧を提供します。除外フォルダーの設定が必要です。',
    },
    { number: '5', text: '本製品は有線LANでのみ使用します。' },
    { number: '6', text: LONG_NOTE },
    { number: '7', text: 'どの設問からも参照されていない備考です。' },
    { number: '8', text: '' },
  ],
  extraRows: ['（貴院追加設問）無線LANの電波範囲を調査していますか。'],
};

/** The chart's sheet of an older version: listed, not used. */
export const EMR_OLD: SheetPlan = {
  ...EMR,
  version: '4.9',
  createdOn: '2024-10-01',
  file: '00_旧版_あおぞらカルテ4.9_MDS.xlsx',
  changes: {},
  notes: [],
};

/** Cloud service with an SDS of a newer edition and hostile notes. */
export const CLOUD: SheetPlan = {
  kind: 'SDS',
  edition: '5.0',
  organisation: '合同会社みどり野クラウド（架空）',
  product: 'みどり野 地域連携クラウドサービス',
  version: null,
  createdOn: '2026-05-20',
  file: '02_みどり野クラウド_SDS(第5.0版).xlsx',
  sheet: 'サービス事業者による開示書',
  changes: {
    ...Object.fromEntries(
      ['bcp-document', 'backup-restore', 'multi-generation-backup'].map((key) => [
        key,
        { choice: 'no' as const },
      ]),
    ),
    'authentication-method.two-factor': { notes: ['1', '2'] },
    'information-inventory': {
      notes: HOSTILE_TEXTS.map((_, index) => String(index + 1)),
      remark: '=1+2',
    },
  },
  notes: HOSTILE_TEXTS.map((text, index) => ({ number: String(index + 1), text })),
};

/** PACS with an MDS whose edition is not stated and a very long note. */
export const PACS_MDS: SheetPlan = {
  kind: 'MDS',
  edition: null,
  organisation: 'ひなた画像技研株式会社（架空）',
  product: 'ひなたPACS',
  version: 'Ver.3',
  createdOn: null,
  file: '03_ひなたPACS.xlsx',
  sheet: 'チェックリスト MDS',
  changes: {
    'malware-protection': { choice: 'no', notes: ['1'] },
    'access-log': { choice: 'no' },
  },
  notes: [{ number: '1', text: 'サポート窓口の回答です。'.repeat(400) }],
};

/** The SDS of the same product, which contradicts the MDS. */
export const PACS_SDS: SheetPlan = {
  ...PACS_MDS,
  kind: 'SDS',
  edition: '4.1',
  sheet: 'チェックリスト SDS',
  changes: { 'malware-protection': { choice: 'yes' } },
  notes: [],
};

/** Names, version, file and sheet as nobody should send them, and more notes than fit into a cell. */
export const HOSTILE: SheetPlan = {
  ...EMR,
  organisation: '=1+1 '.repeat(9000),
  product: '＋'.repeat(40_000),
  version: '\u0001@'.repeat(900),
  createdOn: '=TODAY()',
  file: `-${'長い名前'.repeat(500)}.xlsx`,
  sheet: '+'.repeat(31),
  changes: {
    'information-inventory': {
      notes: Array.from({ length: 400 }, (_, index) => String(index)),
      question: '設問'.repeat(20_000),
      raw: '＝'.repeat(5000),
    },
  },
  notes: Array.from({ length: 400 }, (_, index) => ({
    number: String(index),
    text: '=備考の文'.repeat(20),
  })),
};
