import { COMPARISON_FORMATS, type FormKind, inquiryFileNames, MATRIX_FORMATS } from 'kaijisho';
import type { DeskView } from '../../desk/desk.js';
import type { Derived, Output } from '../../engine/protocol.js';
import type { Say } from '../../words/index.js';

/** One file that can be saved. Corrections are made on the page; all else is made of the results. */
export interface Saving {
  readonly output: Output | { readonly of: 'corrections'; readonly format: 'json' };
  readonly name: string;
}

/** Files that say the same in several formats; the first is the one most people want. */
export interface Offer {
  readonly id: string;
  readonly about: string;
  readonly files: readonly Saving[];
}

/** @param stem name of the files without their endings */
const offer = (about: string, stem: string, outputs: readonly Saving['output'][]): Offer => ({
  id: stem,
  about,
  files: outputs.map((output) => ({ output, name: `${stem}.${output.format}` })),
});

const CHECK_FORMATS = ['html', 'pdf', 'md', 'csv', 'json'] as const;
const INQUIRY_FORMATS = ['xlsx', 'docx', 'md'] as const;
const DISCLOSURE_FORMATS = ['json', 'xml', 'csv', 'xlsx', 'pdf'] as const;
const FORM_FORMATS = ['xlsx', 'pdf'] as const;

function inquiryOffers({ inquiries }: Derived, say: Say): readonly Offer[] {
  const names = inquiryFileNames(`${say('outputs.inquiry')}.xlsx`, inquiries);
  return inquiries.map(({ organisation, items }, part) =>
    offer(
      say('outputs.inquiry-about', {
        vendor: organisation || say('outputs.inquiry-nobody'),
        count: items.length,
      }),
      (names[part] ?? '').replace(/\.xlsx$/, ''),
      INQUIRY_FORMATS.map((format) => ({ of: 'inquiry', part, format })),
    ),
  );
}

/** What people read: matrix, comparison, findings and a list of questions for each vendor. */
export const offersForPeople = (derived: Derived, say: Say): readonly Offer[] => [
  offer(
    say('outputs.matrix-about'),
    say('outputs.matrix'),
    MATRIX_FORMATS.map((format) => ({ of: 'matrix', format })),
  ),
  ...(derived.comparison.ok
    ? [
        offer(
          say('outputs.comparison-about'),
          say('outputs.comparison'),
          COMPARISON_FORMATS.map((format) => ({ of: 'comparison', format })),
        ),
      ]
    : []),
  offer(
    say('outputs.check-about'),
    say('outputs.check'),
    CHECK_FORMATS.map((format) => ({ of: 'check', format })),
  ),
  ...inquiryOffers(derived, say),
];

/** What other programs read. */
export const offersForMachines = ({ corrections }: DeskView, say: Say): readonly Offer[] => [
  offer(say('outputs.read-about'), say('outputs.read'), [{ of: 'read', format: 'json' }]),
  ...(corrections.length === 0
    ? []
    : [
        offer(say('outputs.corrections-about'), say('outputs.corrections'), [
          { of: 'corrections', format: 'json' },
        ]),
      ]),
];

/** The disclosures of each file in other formats, as `convert` writes them. */
export const disclosureOffers = ({ run }: Derived, say: Say): readonly Offer[] =>
  run.files.flatMap(({ opened: { source, disclosures } }, part) =>
    disclosures.length === 0
      ? []
      : [
          offer(
            say('outputs.disclosures-about', { file: source.file }),
            source.file.replace(/\.[^.]*$/, ''),
            DISCLOSURE_FORMATS.map((format) => ({ of: 'disclosures', part, format })),
          ),
        ],
  );

/** Forms to fill in: the imported one of a kind where there is one, else the reference form. */
export const blankOffers = ({ forms }: DeskView, say: Say): readonly Offer[] =>
  (['MDS', 'SDS'] as const satisfies readonly FormKind[]).map((form) => {
    const imported = forms.filter(({ form: { about } }) => about.form === form).at(-1);
    const outputs = FORM_FORMATS.map((format) => ({ of: 'blank', form, format }) as const);
    return imported === undefined
      ? offer(say(`outputs.blank-${form}-about`), say('outputs.blank', { kind: form }), outputs)
      : offer(
          say('outputs.blank-imported-about', { name: imported.name }),
          say('outputs.blank-imported', { kind: form }),
          outputs,
        );
  });
