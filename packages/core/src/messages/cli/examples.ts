import { fillMessage, type Language, type MessageCatalogue } from '../message.js';

/** Files, folders and names in the command lines that the help gives as examples. */
const NAMES = {
  sheets: { ja: '開示書', en: 'sheets' },
  sheet: { ja: 'MDS_電子カルテ', en: 'MDS_chart' },
  data: { ja: '開示書', en: 'disclosure' },
  old: { ja: '旧', en: 'old' },
  new: { ja: '新', en: 'new' },
  result: { ja: '点検結果', en: 'result' },
  matrix: { ja: '責任分界表', en: 'matrix' },
  questions: { ja: '照会事項', en: 'questions' },
  letter: { ja: '照会', en: 'letter' },
  hospital: { ja: 'みなと総合病院', en: '"Minato Hospital"' },
  department: { ja: '医療情報課', en: '"Medical IT"' },
  bids: { ja: '応札', en: 'bids' },
  bidA: { ja: 'A社', en: 'a' },
  bidB: { ja: 'B社', en: 'b' },
  bidC: { ja: 'C社', en: 'c' },
  comparison: { ja: '比較表', en: 'comparison' },
  conditions: { ja: '受入条件', en: 'conditions' },
  devices: { ja: '機器台帳', en: 'devices' },
  inspection: { ja: '立入検査', en: 'inspection' },
  official: { ja: 'MDS_公式', en: 'MDS_official' },
  blank: { ja: 'MDS_記入用', en: 'MDS_blank' },
  key: { ja: '秘密鍵', en: 'private' },
} as const satisfies MessageCatalogue;

/** An example of a command line, such as `matrix {sheets}/ -o {matrix}.xlsx`, with names of the language. */
export function exampleLine(line: string, language: Language): string {
  const names = Object.entries(NAMES).map(([id, name]) => [id, name[language]]);
  return fillMessage({ ja: line, en: line }, Object.fromEntries(names), language);
}
