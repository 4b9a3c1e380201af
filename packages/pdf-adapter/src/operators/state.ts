import type { Box } from '@kaijisho/core';
import { IDENTITY, type Matrix } from './matrix.js';

/** What pdf.js tells about a font; it fills in what the file leaves out. */
export interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** The graphics state of PDF, as far as it decides where and how something is seen. */
export interface GraphicsState {
  ctm: Matrix;
  clip: Box | null;
  fill: string;
  stroke: string;
  fillAlpha: number;
  strokeAlpha: number;
  blended: boolean;
  lineWidth: number;
  font: Font | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

export const initialState = (ctm: Matrix): GraphicsState => ({
  ctm,
  clip: null,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  blended: false,
  lineWidth: 1,
  font: undefined,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
});

/** Where the next character goes; begins anew with every text object. */
export interface TextPosition {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const startOfText = (): TextPosition => ({
  matrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});
