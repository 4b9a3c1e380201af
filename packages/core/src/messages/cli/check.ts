import type { MessageCatalogue } from '../message.js';

/** `kaijisho check` */
export const CLI_CHECK_MESSAGES = {
  'cli.usage-check': {
    ja: '使い方: $0 check <対象>… [オプション]',
    en: 'Usage: $0 check <files>… [options]',
  },
  'cli.check': {
    ja: '開示書を点検し、記入漏れ・矛盾・要確認の箇所を示します',
    en: 'Check disclosures for omissions, contradictions and points to look at',
  },
  'cli.example-check': {
    ja: 'フォルダーの開示書をまとめて点検する',
    en: 'check all disclosures of a folder',
  },
  'cli.example-check-vendor': {
    ja: '提出前の自己点検。注意（warning）も見逃さない',
    en: 'vendor, before sending: fail on warnings too',
  },
} as const satisfies MessageCatalogue;
