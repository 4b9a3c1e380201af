import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/rules/notes/sentences.js';
import { findWords, type WordUse } from '../../../src/rules/notes/word-list.js';

/** The word list is data; these sentences are its specification. Extend both together. */

const found = (use: WordUse, text: string) =>
  sentencesOf(text).flatMap(({ folded }) => findWords(use, folded) ?? [])[0] ?? null;

const TAKEN_BACK: Readonly<Record<string, readonly string[]>> = {
  planned: [
    '次期バージョンで対応予定です。',
    '次期バージョン（2025年度下期予定）で対応します。',
    '対応予定(2025/10)',
    'Ver.5.1より対応予定',
    '令和8年度に実装予定。',
    '今後対応いたします。',
    '将来的に対応を検討します。',
    'Ver.6で提供する予定です',
    '現在開発中です。',
    '導入時期は未定ですが、対応を検討中です。',
    '対応予\n定です',
    '（予定）',
    '2026年4月にリリース予定',
  ],
  absent: [
    '現在は未対応です。',
    '生体認証には対応しておりません。',
    '本機能はありません。',
    '外部出力は実装していません。',
  ],
  'extra-cost': [
    'オプション',
    'オプション製品「アクセス記録ビューア」の導入が必要です。',
    'オプション機能にて対応',
    '生体認証は指静脈方式に対応（別売）。',
    '要別途契約',
    '証明書の発行は別途費用が発生します。',
    '別途ご契約が必要です。',
    '保守契約を締結いただいた施設様のみ提供しております。',
    '有償オプションです',
    '別途お見積りとなります。',
    '保守契約が必要です。',
    '追加ライセンスの購入により利用できます。',
  ],
  'left-to-institution': [
    '運用で対応',
    '運用での対応をお願いいたします。',
    '運用にて対応してください。',
    'NTPサーバは医療機関様にてご用意ください。',
    'ウイルス対策ソフトは病院側で導入してください。',
    'お客様にてご準備いただきます。',
    '医療機関様の責任範囲',
    '運用により防止する',
  ],
  partial: [
    '一部機種を除く',
    '一部の画面のみ対応しています。',
    '一部未対応の機能があります。',
    '読影端末のみ対象です。',
    'Windows版のみ対応',
    '装置単体での利用時は対象外となります。',
    '※印刷物は対象に含みません',
  ],
  depends: [
    '接続するサーバ側の機能に依存します。',
    '構成により異なります。',
    'ご利用環境によっては対応できない場合があります。',
    '個別にご相談ください。',
    '要相談',
    'カスタマイズにて対応',
  ],
};

const LEFT_ALONE = [
  // Schedules and expiry dates of the product's own subject matter
  '手術予定や検査予定を画面に表示する権限を設定できます。',
  '予定表の閲覧もログに記録します。',
  '退職予定日にアカウントを自動で停止します。',
  'アカウントの変更予定はありません。',
  '機能を廃止する予定はございません。',
  'パッチの適用予定を事前に通知します。',
  // Continuing, not future
  '今後も継続して対応します。',
  '次回ログイン時にパスワードの変更を求めます。',
  '次の方式に対応しています。指静脈、顔。',
  // Options that cost nothing
  'オプション画面から設定できます。',
  '起動オプションで無効化できます。',
  '標準機能です（オプション不要）。',
  'オプションではなく標準で搭載しています。',
  'オプションなしで利用できます。',
  '別途費用は発生しません。',
  '別途契約は不要です。',
  // References to other material
  '別途提示する資料をご参照ください。',
  '別紙の一覧に記載しています。',
  '別冊「セキュリティ設定ガイド」第4章に記載しています。',
  '運用管理規程に従って管理しています。',
  // Access restrictions are the measure itself
  '管理者のみ閲覧可能です。',
  '一部の管理者のみがアクセスできます。',
  '権限を持つ利用者に限り利用可能です。',
  '監査ログは参照のみ可能です。',
  '病院の一部門ごとに権限を設定できます。',
  // Facts
  'パスワードは8文字以上、英大文字・小文字・数字の混在を必須としています。',
  'ホワイトリスト方式の対策ソフトを採用しています。',
  'USBポートは物理的な蓋により塞いで出荷しています。',
  'リモート保守は閉域網(IP-VPN)を使用し、都度ご連絡のうえ接続します。',
  'バックアップは1日1回、差分方式で取得します。',
  'データの書き出しはDICOM形式及びCSV形式に対応。',
  '監査ログは13か月分を保持し、以降は古い順に削除されます。',
  '二要素認証はICカード＋暗証番号の組合せです。',
  '導入時の設定により有効化できます。',
  '医療機関側で桁数と有効期限を設定できます。',
  '利用者側で画面からログを確認できます。',
  '環境設定により画面ロックまでの時間を変更できます。',
  '詳細はお問い合わせください。',
  'AES-256',
  '試験中のデータには個人情報を使いません。',
];

describe('words that take a はい back', () => {
  for (const [meaning, sentences] of Object.entries(TAKEN_BACK))
    it.each(sentences)(`${meaning}: %s`, (text) => {
      expect(found('yesTakenBack', text)?.meaning).toBe(meaning);
    });

  it.each(LEFT_ALONE)('left alone: %s', (text) => {
    expect(found('yesTakenBack', text)).toBeNull();
  });

  it('quotes the words without the punctuation around them', () => {
    expect(found('yesTakenBack', '生体認証（別売）に対応。')?.words).toBe('別売');
  });
});

describe('words that make 対象外 an いいえ', () => {
  it.each([
    ['現在は未対応です。', 'absent'],
    ['令和8年度に対応予定です。', 'planned'],
    ['今後のバージョンで検討します。', 'planned'],
    ['運用で対応してください。', 'left-to-institution'],
  ])('%s', (text, meaning) => {
    expect(found('notApplicableMeansNo', text)?.meaning).toBe(meaning);
  });

  it.each([
    '無線LANの機能を搭載していないため。',
    '持ち出しには非対応のため。',
    '患者等が閲覧する機能がないため',
    '医療情報を保存しないため、対象外とします。',
    '外部と接続する予定はありません。',
  ])('a proper reason: %s', (text) => {
    expect(found('notApplicableMeansNo', text)).toBeNull();
  });
});

describe('words that describe a function beside いいえ', () => {
  it.each([
    'OSの標準機能で画面ロックに対応しています。',
    '設定により制限できます。',
    'ログの取得が可能です。',
    '次の製品機能があります。',
  ])('%s', (text) => {
    expect(found('noButDescribed', text)?.meaning).toBe('described');
  });

  it.each([
    '運用で対応してください。',
    'オプションで対応可能です。',
    '次期バージョンで対応します。',
    '他社製品との併用で対応可能です。',
    '医療機関側のネットワーク機器で制限できます。',
    '自動ではロックできません。',
    '代わりに手動でログオフできます。',
  ])('left alone: %s', (text) => {
    expect(found('noButDescribed', text)).toBeNull();
  });
});
