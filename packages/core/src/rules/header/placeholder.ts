import { remember } from '../../basics/remember.js';
import { fold } from '../../text/fold.js';

/** What an empty form prints in a header field: 年 月 日, ○○, XXXX, Ver. — no value at all. */
export const isPlaceholder = remember(
  (text) =>
    fold(text).replace(
      /[\p{P}\p{S}〇]|年|月|日|令和|平成|西暦|株式会社|会社|製品名|記入|入力|未定|x+|yyyy|mm|dd|ver|version|バジョン/gu,
      '',
    ) === '',
);
