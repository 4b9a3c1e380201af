/** An annotation as pdf.js tells it, as far as it is looked at. Anything in it may be missing. */
export interface RawAnnotation {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly annotationFlags?: number;
  readonly contentsObj?: { readonly str?: string };
  readonly defaultAppearanceData?: { readonly fontSize?: number };
  readonly quadPoints?: ArrayLike<number> | null;
  readonly inkLists?: readonly ArrayLike<number>[];
  readonly vertices?: ArrayLike<number> | null;
  readonly lineCoordinates?: ArrayLike<number>;
  readonly fieldType?: string | null;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly password?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string | null;
  readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
  readonly actions?: object | null;
}

const HIDDEN = 2;
const NO_VIEW = 32;

/** Whether a person who opens the file sees the annotation. */
export const isShown = ({ annotationFlags = 0 }: RawAnnotation): boolean =>
  (annotationFlags & (HIDDEN | NO_VIEW)) === 0;
