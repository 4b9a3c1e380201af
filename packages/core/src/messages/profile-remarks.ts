import type { MessageCatalogue } from './message.js';

/**
 * What answers of a disclosure do not say about an item of the built-in profiles: for the checklist
 * by the number of the item (the hospital's and the vendor's list share them), for the four measures
 * by their id. A はい in a disclosure ticks nothing by itself.
 */
export const PROFILE_REMARKS: MessageCatalogue = {
  'remark.checklist.0': {
    ja: '対象の有無を問う項目です。開示書で分かるのは、受け取った製品があることだけです。',
    en: 'A question of scope. A sheet only shows that its product exists.',
  },
  'remark.checklist.1-1': {
    ja: '体制についての項目です。製品の開示書では分かりません。',
    en: 'About organisation; a product sheet says nothing about it.',
  },
  'remark.checklist.2-1': {
    ja: '開示書の基本情報は台帳の下書きになります。台帳への記入は医療機関等が行います。',
    en: 'The header of each sheet can seed the inventory; keeping it is up to the institution.',
  },
  'remark.checklist.2-2': {
    ja: '製品ごとの回答です。自院のどの機器に当たるかは、医療機関等で確かめます。',
    en: 'Answered per product; which devices it concerns has to be found out on site.',
  },
  'remark.checklist.2-3': {
    ja: '受け取った開示書の様式の版、製品の版、作成日を確かめます。',
    en: 'See form edition, product version and date of the sheet handed in.',
  },
  'remark.checklist.2-4': {
    ja: '「はい」は、製品で設定できるという申告です。自院で設定しているかは、別に確かめます。',
    en: 'A yes says that the product can do it, not that it is set up here.',
  },
  'remark.checklist.2-5': {
    ja: 'アカウントを管理する機能があるかどうかまでです。削除の作業は運用です。',
    en: 'Tells of the function only; deleting accounts is operation.',
  },
  'remark.checklist.2-6': {
    ja: '更新を誰が、いつ適用するかは、設問にありません。事業者に確認します。',
    en: 'No row asks who applies updates and when: ask the vendor.',
  },
  'remark.checklist.2-7': {
    ja: '製品で強制できる桁数や文字の種類を、備考などで確かめます。',
    en: 'Check which length and complexity the product can enforce.',
  },
  'remark.checklist.2-8': {
    ja: '主に運用の項目です。事業者が複数の施設で同じものを使っていないかを確認します。',
    en: 'Mostly operation: ask whether the vendor uses one password for several sites.',
  },
  'remark.checklist.2-9': {
    ja: '「はい」は、製品で制限できるという申告です。自院で設定しているかは、別に確かめます。',
    en: 'A yes says that the product can restrict media, not that it is set up here.',
  },
  'remark.checklist.2-10': {
    ja: '誰が使うとき（利用者・管理者・保守）の二要素かは、設問にありません。',
    en: 'The row does not say for whom: users, administrators, maintenance.',
  },
  'remark.checklist.2-11': {
    ja: '「はい」は、製品で記録できるという申告です。確認の頻度や保管は運用です。',
    en: 'A yes says that the product can log; review and keeping are operation.',
  },
  'remark.checklist.2-12': {
    ja: '様式に設問がほとんどありません。使うポートとサービスの一覧を事業者に求めます。',
    en: 'The form asks little here: ask the vendor for a list of ports and services.',
  },
  'remark.checklist.2-13': {
    ja: '製品のつなぎ方までです。ルータなどは、別の事業者の受け持ちのことがあります。',
    en: 'Tells how the product connects; the router is often another party’s.',
  },
  'remark.checklist.3-1': {
    ja: '事業者の連絡手段は、連絡体制図の材料になります。図の作成は医療機関等が行います。',
    en: 'The vendor’s contact feeds the chart; drawing it is up to the institution.',
  },
  'remark.checklist.3-2': {
    ja: 'バックアップの場所・頻度・戻し方は、備考や資料で確かめます。',
    en: 'Check place, frequency and restoring of backups in notes and documents.',
  },
  'remark.checklist.3-3': {
    ja: '事業者の資料は、自院のBCPの材料です。BCPそのものは医療機関等が作ります。',
    en: 'Vendor documents feed the plan; the plan itself is the institution’s.',
  },
  'remark.checklist.4-1': {
    ja: '医療機関等の規程についての項目です。開示書では分かりません。',
    en: 'About the institution’s own rules; a sheet says nothing about it.',
  },
  'remark.measure.patching': {
    ja: '更新を誰が、何に、どれだけ早く適用するかは、設問にありません。事業者に確認します。',
    en: 'No row asks who applies patches, to what and how fast: ask the vendor.',
  },
  'remark.measure.anti-malware': {
    ja: '「はい」でも、パターンファイルかEDRか、除外の設定、更新の担当は分かりません。',
    en: 'A yes does not tell pattern file from EDR, nor exclusions, nor who updates.',
  },
  'remark.measure.file-level-access': {
    ja: 'アプリケーション内の権限とは別の話です。データベース・OS・機器の設定を、事業者に確認します。',
    en: 'Not access control inside the application: database, operating system and device settings.',
  },
  'remark.measure.multi-factor': {
    ja: '「はい」でも、誰が使うとき（利用者・管理者・保守）か、いつからかは分かりません。',
    en: 'A yes does not say for whom (users, administrators, maintenance) nor since when.',
  },
};
