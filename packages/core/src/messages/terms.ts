import type { MessageCatalogue } from './message.js';

/** Terms of the matrix, one word for each in every output. */
export const TERM_MESSAGES = {
  'phase.normal': { ja: '通常時', en: 'Normal' },
  'phase.emergency': { ja: '非常時', en: 'Emergency' },
  'phase.end': { ja: '契約終了時', en: 'End of contract' },

  'allocation.institution': { ja: '医療機関等', en: 'Institution' },
  'allocation.vendor': { ja: '事業者', en: 'Vendor' },
  'allocation.vendor-outsourced': { ja: '事業者（再委託）', en: 'Vendor (outsourced)' },
  'allocation.shared': { ja: '双方で分担', en: 'Shared' },
  'allocation.other-vendor': { ja: '他の事業者', en: 'Other vendor' },
  'allocation.not-applicable': { ja: '該当なし', en: 'Not applicable' },
  'allocation.undecided': { ja: '要協議', en: 'To be discussed' },

  'status.proposal': { ja: '提案', en: 'Proposal' },
  'status.discussing': { ja: '協議中', en: 'In discussion' },
  'status.agreed': { ja: '合意', en: 'Agreed' },
} as const satisfies MessageCatalogue;
