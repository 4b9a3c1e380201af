import { CHOICE_WORDS, FORM_WORDS } from '@kaijisho/core';
import type { Cell } from 'exceljs';
import { LETTER } from './layout.js';

/** The drop-down list of an answer cell. */
export function offerAnswers(cell: Cell): void {
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${Object.values(CHOICE_WORDS).join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: FORM_WORDS.answer,
    error: `${Object.values(CHOICE_WORDS).join('、')}のどれか一つを選んでください。`,
  };
}

/** A note cell takes numbers from 1 to 999, several with commas between, or `-` for none. */
export function checkNoteNumbers(cell: Cell, row: number): void {
  const at = `${LETTER.note}${row}`;
  const digits = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${at},",",""),"、","")," ","")`;
  cell.dataValidation = {
    type: 'custom',
    allowBlank: true,
    formulae: [`OR(${at}="-",ISNUMBER(VALUE(${digits})))`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: FORM_WORDS.note,
    error: '備考番号は数字で記入してください。複数あるときは「1,3」のように書きます。',
  };
}
