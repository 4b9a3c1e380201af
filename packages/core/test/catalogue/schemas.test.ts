import { readdirSync } from 'node:fs';
import {
  checklistSchema,
  demarcationSchema,
  editionsSchema,
  formSchema,
  guideline5Schema,
  guideline6Schema,
  lensesSchema,
  questionsSchema,
  ransomwareMeasuresSchema,
  transitionSchema,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import checklist from '../../src/catalogue/data/checklist-r7.json';
import demarcation from '../../src/catalogue/data/demarcation.json';
import editions from '../../src/catalogue/data/editions.json';
import guideline5 from '../../src/catalogue/data/guideline-5.json';
import guideline6 from '../../src/catalogue/data/guideline-6.0.json';
import lenses from '../../src/catalogue/data/lenses.json';
import mds from '../../src/catalogue/data/mds-4.1.json';
import questions from '../../src/catalogue/data/questions.json';
import ransomware from '../../src/catalogue/data/ransomware-measures.json';
import sds from '../../src/catalogue/data/sds-4.1.json';
import transition from '../../src/catalogue/data/transition-5-to-6.json';

const files: Readonly<Record<string, readonly [z.ZodType, unknown]>> = {
  'checklist-r7.json': [checklistSchema, checklist],
  'demarcation.json': [demarcationSchema, demarcation],
  'editions.json': [editionsSchema, editions],
  'guideline-5.json': [guideline5Schema, guideline5],
  'guideline-6.0.json': [guideline6Schema, guideline6],
  'lenses.json': [lensesSchema, lenses],
  'mds-4.1.json': [formSchema, mds],
  'questions.json': [questionsSchema, questions],
  'ransomware-measures.json': [ransomwareMeasuresSchema, ransomware],
  'sds-4.1.json': [formSchema, sds],
  'transition-5-to-6.json': [transitionSchema, transition],
};

describe('data files', () => {
  it('all have a schema', () => {
    const directory = new URL('../../src/catalogue/data', import.meta.url);
    expect(readdirSync(directory).sort()).toEqual(Object.keys(files).sort());
  });

  it.each(Object.entries(files))('%s has the shape its schema describes', (_, [schema, data]) => {
    const result = schema.safeParse(data);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('hold every member that code may rely on, and no unknown one', () => {
    const [form] = mds.sections[0]?.items ?? [];
    expect(formSchema.safeParse({ ...mds, extra: 1 }).success).toBe(false);
    const broken = {
      ...mds,
      sections: [{ id: '6.2', titleJa: '', items: [{ ...form, verified: undefined }] }],
    };
    expect(formSchema.safeParse(broken).success).toBe(false);
  });
});
