/**
 * What a reader of the documents must know of them. They are the same in every language, as the titles and
 * answers in them are: each remark is said in Japanese and in English.
 */
const REMARKS = {
  declared: {
    ja: '事業者の申告です。事実かどうかは判断していません。',
    en: 'Declared by the vendor; whether it is true is not judged.',
  },
  proposed: { ja: '提案であり、合意ではありません。', en: 'Proposed, not agreed.' },
  agreed: {
    ja: '責任分界表の少なくとも1行について、当事者が合意しています。実施されているかどうかは判断していません。',
    en: 'Agreed between the parties for at least one row of the matrix; whether it is done is not judged.',
  },
  unsure: {
    ja: '読み取りに自信のない回答にもとづきます。元の開示書で確かめてください。',
    en: 'An answer behind it was not read surely; compare it with the original.',
  },
  sheets: {
    ja: 'MDS・SDSでの事業者の申告です。',
    en: 'What the vendor declares on the MDS or SDS.',
  },
  components: {
    ja: '事業者自身の申告です。ガイドラインとの対応は編集部の見解で、公式の見解ではありません。',
    en: 'Declared by the vendors themselves. Links to the guideline are editorial.',
  },
  unused: {
    ja: '開示書を読み取れず、使わなかったファイル：',
    en: 'Not used, because no disclosure could be read in them:',
  },
  crosswalk: {
    ja: '様式の設問が、ガイドライン第6.0版のどの遵守事項に関わるか。Kaijishoの編集部の見解で、厚生労働省が公表したものではありません。',
    en: 'Which requirements of guideline 6.0 a question of the form speaks to. Editorial: read by Kaijisho, not published by the ministry.',
  },
  summaries: {
    ja: '要約の文言はKaijishoによるもので、ガイドラインの本文ではありません。',
    en: 'Summaries are worded by Kaijisho and are not the text of the guideline.',
  },
  reconstructed: {
    ja: '設問は公開資料から再構成したもので、公式の様式ではありません。',
    en: 'Questions are reconstructed from public material; this is not the official form.',
  },
} as const;

export const remark = (about: keyof typeof REMARKS): string =>
  `${REMARKS[about].ja} ${REMARKS[about].en}`;
