import type { FormLayout, Marking, MarkingWay, ToldMarking } from '@kaijisho/core';
import type { NewLook } from './style-edit.js';

/** How printed words were marked, and what said so: the caller, the file, or nothing at all. */
export interface UsedMarking extends MarkingWay {
  readonly by: ToldMarking['by'] | 'caller' | 'nothing';
  /** Sentence or example of the file; '' where there is none. */
  readonly source: string;
}

/** Colours of marks where the file names none. */
const USUAL_LETTERS = '#FF0000';
const USUAL_GROUND = '#FFFF00';

/**
 * How the words of a form are marked: as the caller says, else as the file says or shows; where
 * nothing tells they are circled, as most vendors do it.
 */
export function usedMarking(
  { marking: told }: FormLayout,
  asked: Marking | null,
  showsShape: boolean,
): UsedMarking {
  if (asked !== null) {
    const colour = told?.markings.includes(asked) === true ? told.colour : null;
    return { markings: [asked], colour, by: 'caller', source: '' };
  }
  if (told !== null) return told;
  return { markings: ['circle'], colour: null, by: showsShape ? 'example' : 'nothing', source: '' };
}

/** The look that a chosen word gets, or (struck) the others; {} for a circle or a tick. */
export function lookOf({ markings, colour }: MarkingWay): NewLook {
  const fill = markings.includes('fill');
  return {
    ...(markings.includes('bold') && { bold: true }),
    ...(markings.includes('underline') && { underlined: true }),
    ...(markings.includes('strike') && { struck: true }),
    // A colour that a sentence names is that of the ground where the ground is asked for.
    ...(markings.includes('colour') && { colour: (!fill && colour) || USUAL_LETTERS }),
    ...(fill && { fill: colour ?? USUAL_GROUND }),
  };
}
