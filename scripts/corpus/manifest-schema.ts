import { z } from 'zod';

/**
 * The manifest of the conformance cases, as `schemas/corpus-1.json` publishes it. Every member is
 * described in English, then in Japanese on its own line, as the other schemas are.
 */
const words = (english: string, japanese: string): string => `${english}\n${japanese}`;

const caseName = z
  .string()
  .regex(/^[A-Za-z0-9.-]+$/)
  .describe(words('Name of the case', '事例の名前'));
const about = z.string().describe(words('What the case shows', 'この事例で確かめること'));
const file = z
  .string()
  .describe(words('File below the folder of the manifest', 'マニフェストのあるフォルダからのパス'));
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe(words('SHA-256 of the file', 'ファイルの SHA-256'));
const recipe = z
  .string()
  .nullable()
  .describe(
    words(
      'How the file of another program was made; null: our generator makes it again, byte by byte',
      '他のプログラムで作ったファイルの作り方。null は、生成プログラムから同じバイト列で作り直せること',
    ),
  );
const ruleId = z
  .string()
  .regex(/^[A-Z]+-\d\d$/)
  .describe(words('Id of the rule', '規則の番号'));

/** What every case has: its name, what it is about, and the bytes it is. */
const eachCase = { case: caseName, about, file, sha256 };

const ruleCase = z
  .strictObject({
    ...eachCase,
    rule: ruleId.describe(words('Rule the case is about', 'この事例が対象とする規則')),
    outcome: z
      .enum(['pass', 'fail'])
      .describe(words('Whether the rule finds something', '指摘の有無。fail は指摘あり')),
    expected: z
      .array(
        z
          .strictObject({
            rule: ruleId,
            severity: z.enum(['error', 'warning', 'info']).describe(words('Severity', '重要度')),
            key: z
              .string()
              .nullable()
              .describe(
                words(
                  'Key of the item; null: about no item',
                  '設問のキー。null は設問についてではないこと',
                ),
              ),
            variant: z
              .string()
              .nullable()
              .describe(
                words(
                  'Which sentence of the rule; null: its plain one',
                  '規則のどの文か。null は基本の文',
                ),
              ),
          })
          .describe(words('One finding', '一つの指摘')),
      )
      .describe(
        words(
          'Every finding of every rule, in any order; FORM-08 counts only in its own cases',
          '全規則の全指摘（順不同）。FORM-08 はそれ自身の事例でだけ数える',
        ),
      ),
  })
  .describe(words('One case of a rule', '規則の事例'));

const readingCase = z
  .strictObject({
    ...eachCase,
    recipe,
    truth: file.describe(words('What the file says', '正しい読み取り結果のファイル')),
  })
  .describe(words('One file to read, with its truth', '読み取りの事例'));

const names = z.array(z.string());
const hostileCase = z
  .strictObject({
    ...eachCase,
    recipe,
    failure: z
      .string()
      .nullable()
      .describe(
        words(
          'Code of the failure; null: the file is read',
          '読み取れない理由の記号。null は読み取れること',
        ),
      ),
    disclosures: z.int().describe(words('How many disclosures are read', '読み取れる開示書の数')),
    facts: names.describe(
      words(
        'Ids of what is noticed about the file, each once, sorted',
        'ファイルについて気付いたことの記号。重複なし・昇順',
      ),
    ),
    findings: names.describe(
      words('Rules with findings of the reading, sorted', '読み取り時に指摘のあった規則。昇順'),
    ),
  })
  .describe(words('One broken or hostile file', '壊れた、または悪意のあるファイルの事例'));

export const corpusManifestSchema = z
  .strictObject({
    formatVersion: z.literal('1').describe(words('Version of this format', 'この形式の版')),
    rules: z.array(ruleCase).describe(words('Cases of the rules', '規則の事例')),
    reading: z.array(readingCase).describe(words('Cases of reading', '読み取りの事例')),
    hostile: z.array(hostileCase).describe(words('Hostile cases', '悪意のあるファイルの事例')),
  })
  .describe(
    words(
      'Conformance cases of Kaijisho: what is given and what must come out',
      'Kaijisho の適合性を確かめる事例集（入力と、期待する結果）',
    ),
  );
export type CorpusManifest = z.infer<typeof corpusManifestSchema>;
export type ReadingCase = CorpusManifest['reading'][number];
export type HostileCase = CorpusManifest['hostile'][number];

/** The JSON Schema (draft 2020-12) of the manifest. */
export function corpusSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(corpusManifestSchema, { target: 'draft-2020-12' });
  return { $schema, $id: 'urn:kaijisho:schema:corpus:1', title: 'Kaijisho corpus 1', ...schema };
}
