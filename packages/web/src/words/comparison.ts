import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen that lays products side by side. */
export const COMPARISON_WORDS = {
  'comparison.lead': {
    ja: '製品ごとの回答を並べています。違いのある設問を先に示します。点数や順位は付けません。',
    en: 'The answers of all products side by side, differences first. There is no score.',
  },
  'comparison.show': { ja: '表示する設問', en: 'Questions shown' },
  'comparison.notable': {
    ja: '違いか確認の要る点のある設問（{count}）',
    en: 'Different or open ({count})',
  },
  'comparison.differs': { ja: '回答の違う設問（{count}）', en: 'Different ({count})' },
  'comparison.open': { ja: '確認の要る点のある設問（{count}）', en: 'Open ({count})' },
  'comparison.asked': {
    ja: '尋ねられた設問すべて（{count}）',
    en: 'All that were asked ({count})',
  },
  'comparison.no-profile': { ja: 'なし', en: 'None' },
  'comparison.profile-file': { ja: '受入条件をファイルから', en: 'Conditions from a file' },
  'comparison.lens': { ja: '見方', en: 'View' },
  'comparison.every-lens': { ja: 'すべて', en: 'Everything' },
  'comparison.question': { ja: '設問', en: 'Question' },
  'comparison.difference': { ja: '違い', en: 'Difference' },
  'comparison.none': { ja: '該当する設問はありません。', en: 'No such question.' },
} as const satisfies MessageCatalogue;
