import type { MessageCatalogue } from './message.js';

/**
 * What to look for in a contract, by row of the matrix or certificate. Wording is ours; it names
 * what has to be settled, not how.
 */
export const CONTRACT_MESSAGES = {
  'contract.R01': {
    ja: 'サーバの更新を適用する者、頻度、適用できないときの扱い、費用',
    en: 'Who applies server updates, how often, what happens when they cannot be applied, cost',
  },
  'contract.R02': {
    ja: 'ネットワーク機器の管理者、設定の変更と更新の手順、費用',
    en: 'Who manages network equipment, how it is changed and updated, cost',
  },
  'contract.R03': {
    ja: '不正ソフトウェア対策の提供者、更新の方法、除外設定の承認',
    en: 'Who supplies malware protection, how it is updated, who approves exclusions',
  },
  'contract.R04': {
    ja: '利用者アカウントの発行・停止・棚卸を行う者と、事業者の支援の範囲',
    en: 'Who issues, stops and reviews accounts, and how far the vendor helps',
  },
  'contract.R05': {
    ja: '保守用アカウントの管理、作業者ごとの区別、退職者の停止',
    en: 'How maintenance accounts are kept, told apart and stopped',
  },
  'contract.R06': {
    ja: '二要素認証の対応時期、媒体の手配と費用',
    en: 'When two-factor authentication comes, who supplies tokens, cost',
  },
  'contract.R07': {
    ja: 'アクセスログの保存期間、提供の方法、点検を行う者',
    en: 'How long logs are kept, how they are handed over, who reviews them',
  },
  'contract.R08': {
    ja: 'リモート保守の事前の許可、作業の記録と報告、接続の方法',
    en: 'Permission, record and report of remote maintenance, way of connecting',
  },
  'contract.R09': {
    ja: '保守で使ったデータの消去と、消去の報告',
    en: 'Deletion of data used in maintenance, and its report',
  },
  'contract.R10': {
    ja: 'バックアップの対象・頻度・世代・保管先と、確認を行う者',
    en: 'Scope, frequency, generations and place of backups, and who checks them',
  },
  'contract.R11': {
    ja: '復旧の目標時間、復旧作業の担当と費用、復旧テストの実施',
    en: 'Recovery time, who restores at whose cost, restore tests',
  },
  'contract.R12': {
    ja: '監視の範囲と時間帯、異常を見つけたときの連絡',
    en: 'Scope and hours of monitoring, and how an anomaly is reported',
  },
  'contract.R13': {
    ja: '回線とVPN装置の管理者、暗号化の方法、責任の分かれ目',
    en: 'Who manages line and VPN gear, encryption, where responsibilities part',
  },
  'contract.R14': {
    ja: '外部媒体の使用条件、持ち出しの承認',
    en: 'Conditions for external media, approval of taking data out',
  },
  'contract.R15': {
    ja: '機器の所有者・設置者・保守者と、台帳に必要な情報の提供',
    en: 'Owner, installer and maintainer of equipment, and data for the inventory',
  },
  'contract.R16': {
    ja: '事故の第一報の期限と連絡先、切断を判断する者',
    en: 'Deadline and contact of the first report, who decides on disconnection',
  },
  'contract.R17': {
    ja: '証拠の保全、原因調査への協力義務、調査の費用、免責の範囲',
    en: 'Keeping evidence, duty to help the investigation, its cost, limits of liability',
  },
  'contract.R18': {
    ja: '対外説明と報告に必要な情報の提供期限と範囲',
    en: 'Which information for public statements and reports, by when',
  },
  'contract.R19': {
    ja: '障害中の代替手段の提供、非常時アカウントの扱い',
    en: 'Fallback during an outage, emergency accounts',
  },
  'contract.R20': {
    ja: '再発防止策の提出と、契約への反映',
    en: 'Measures against recurrence, and how they enter the contract',
  },
  'contract.R21': {
    ja: '再委託の事前承認、再委託先の監督と守秘',
    en: 'Prior approval, supervision and confidentiality of subcontractors',
  },
  'contract.R22': {
    ja: '他社との境界、共用の機器での責任の分かれ目、事業者どうしの協力',
    en: 'Interfaces with other vendors, shared equipment, duty to cooperate',
  },
  'contract.R23': {
    ja: '保存場所（国・地域）と適用される法令、暗号鍵と管理者権限の扱い',
    en: 'Place and law of stored data, keys and administrator rights',
  },
  'contract.R24': {
    ja: '標準形式での出力、移行への協力と費用、版の変更と終了の予告',
    en: 'Output in standard formats, help and cost of migration, notice of changes',
  },
  'contract.R25': {
    ja: '契約終了時のデータの返却の形式と期限、消去の証明',
    en: 'Form and time of data return at the end, proof of deletion',
  },
  'contract.R26': {
    ja: '製品や版を変えたときの開示書の再提出',
    en: 'Reissue of the disclosure after changes',
  },
  'contract.R27': {
    ja: '第三者への提供の禁止または条件',
    en: 'Prohibition or conditions of passing data to third parties',
  },
  'contract.R28': {
    ja: '設置場所の条件、盗難や媒体の劣化への対応',
    en: 'Conditions of the place, theft, ageing media',
  },
  'contract.R29': {
    ja: '患者等への閲覧提供の範囲と、院内との分離',
    en: 'Scope of access by patients and its separation',
  },
  'contract.R30': {
    ja: '職員が院外から使うときの接続方法と条件',
    en: 'How and on which conditions staff connect from outside',
  },
  'contract.R31': {
    ja: '無線LANの設置・設定・更新を行う者',
    en: 'Who installs, sets up and updates wireless LAN',
  },
  'contract.R32': {
    ja: '付属機器の更新と、使わなくなったときの撤去',
    en: 'Updates and removal of attached devices',
  },
  'contract.R33': {
    ja: '個人所有機器の接続の可否と条件',
    en: 'Whether and how private devices may connect',
  },
  'contract.R34': {
    ja: '事業者の要員の守秘義務と教育の報告',
    en: 'Confidentiality and training of the vendor’s staff',
  },
  'contract.R35': {
    ja: 'セキュリティに関する条項の有無、見直しの時期と手続',
    en: 'Security clauses, and when and how they are reviewed',
  },
  'contract.27001': {
    ja: '情報セキュリティマネジメント（JIS Q 27001）の認証',
    en: 'Certificate of information security management (JIS Q 27001)',
  },
  'contract.15001': {
    ja: '個人情報保護マネジメント（JIS Q 15001、プライバシーマーク）の認証',
    en: 'Certificate of privacy management (JIS Q 15001, PrivacyMark)',
  },
  'contract.27017': {
    ja: 'クラウドサービスの情報セキュリティ（ISO/IEC 27017）の認証',
    en: 'Certificate of cloud security (ISO/IEC 27017)',
  },
  'contract.other': { ja: 'そのほかの認証・登録', en: 'Other certificates and registrations' },
  'contract.subcontractor': {
    ja: '再委託先の名称・業務範囲・所在国と、承認の記録',
    en: 'Name, scope and country of subcontractors, and their approval',
  },
} as const satisfies MessageCatalogue;
