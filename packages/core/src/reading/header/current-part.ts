import { textFact } from '../facts.js';

/** Two values in one place: `前年度：Ver.4.2　今年度：Ver.5.0`. */
const PAST = /(?:前年度|昨年度|前回|旧版?|(?:変更|改訂|更新)前)\s*[:：]/;
const NOW = /(?:今年度|本年度|今回|新版?|現行|現在|(?:変更|改訂|更新)後)\s*[:：]/;

/** Of a value of last time and one of this time in one text, this time's; null where a text does not hold both. */
export const currentPart = textFact((text): string | null => {
  const [past, now] = [PAST.exec(text), NOW.exec(text)];
  if (past === null || now === null) return null;
  const end = past.index > now.index ? past.index : text.length;
  const part = text.slice(now.index + now[0].length, end);
  return part.replace(/^[\s（(]+|[\s、,／/|｜（()）]+$/g, '') || null;
});
