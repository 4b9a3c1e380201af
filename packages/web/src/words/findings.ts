import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen of findings. */
export const FINDING_WORDS = {
  'findings.lead': {
    ja: '次に何をするかごとにまとめています。上から順に見てください。',
    en: 'Grouped by what to do next. Go from top to bottom.',
  },
  'findings.severity': { ja: '重要度', en: 'Severity' },
  'findings.vendor': { ja: '事業者', en: 'Vendor' },
  'findings.all-vendors': { ja: 'すべての事業者', en: 'All vendors' },
  'findings.none': { ja: '指摘はありません。', en: 'No findings.' },
  'findings.none-shown': {
    ja: '選んだ条件に当てはまる指摘はありません。',
    en: 'No finding matches the filter.',
  },
  'findings.group': { ja: '{title}（{count}件）', en: '{title} ({count})' },
  'findings.about-rule': { ja: 'この指摘の説明', en: 'About this rule' },
  'findings.about-item': {
    ja: 'この設問につながる遵守事項と責任分界表の行',
    en: 'Requirements and matrix rows behind this question',
  },
  'findings.where': { ja: '{count}件の該当箇所', en: '{count} {count|place|places}' },
  'findings.not-judged': { ja: '判定していないこと', en: 'Not judged' },
  'findings.in-file': { ja: 'ファイルについて', en: 'About the file' },
} as const satisfies MessageCatalogue;
