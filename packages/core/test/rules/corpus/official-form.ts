import { type Form, type FormKind, referenceForm } from '../../../src/index.js';

/** A form of the catalogue as if it had been imported, under any edition. */
export function importedForm(kind: FormKind, edition: string): Form {
  const ours = referenceForm(kind);
  return { ...ours, about: { ...ours.about, edition } };
}

/**
 * A stand-in for an imported official form: three rows with wording of our own. It is not the
 * official form and does not resemble it.
 */
export function standInForm(): Form {
  const ours = referenceForm('SDS');
  const row = (key: string, subjectJa: string) => ({
    key,
    numberStatus: 'unknown' as const,
    subjectJa,
    subjectEn: key,
    role: 'measure' as const,
    refsStatus: 'unverified' as const,
    verified: true,
  });
  return {
    about: { ...ours.about, verifiedMeans: 'stand-in for tests' },
    header: ours.header,
    sections: [
      {
        id: '6.4',
        titleJa: '物理的な対策（見本）',
        items: [row('screen-privacy', '画面をのぞき見から守れますか（見本）')],
      },
      {
        id: '6.5',
        titleJa: '技術的な対策（見本）',
        items: [
          row('access-control', '利用者を限って使わせますか（見本）'),
          row('time-accuracy', '時刻を正しく保てますか（見本）'),
        ],
      },
    ],
  };
}
