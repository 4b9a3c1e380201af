import { z } from 'zod';

/**
 * An acceptance profile (受入条件): which answers an institution wants to see. It is a file people can
 * write and hand on, and it only sorts answers: what is left over is for people to treat as a risk.
 */

export const PROFILE_VERSION = '1';

const acceptedSchema = z
  .enum(['yes', 'partly', 'no', 'not-applicable'])
  .describe('partly counts for requirements only: some answers yes');
export type Accepted = z.infer<typeof acceptedSchema>;

const keyTargetSchema = z
  .strictObject({ key: z.string().min(1).describe('Stable key of a form row, such as away-lock') })
  .describe('A row of the form');

const numberTargetSchema = z
  .strictObject({
    number: z.string().min(1).describe('Item number as printed on the sheet in hand'),
    form: z.enum(['MDS', 'SDS']).optional().describe('Left out: on either form'),
  })
  .describe('The row that bears this number on the sheet');

const referenceTargetSchema = z
  .strictObject({
    reference: z.string().min(1).describe('Guideline reference printed on rows, such as 6.5.C14'),
  })
  .describe('All rows on which this reference is printed');

const requirementTargetSchema = z
  .strictObject({ requirement: z.string().min(1).describe('Requirement of guideline 6.0: C-14-5') })
  .describe('What all rows together declare about a requirement');

const disclosureTargetSchema = z
  .strictObject({ disclosure: z.literal('handed-over') })
  .describe('That a filled-in sheet was handed over');

const profileTargetSchema = z.union([
  keyTargetSchema,
  numberTargetSchema,
  referenceTargetSchema,
  requirementTargetSchema,
  disclosureTargetSchema,
]);
export type ProfileTarget = z.infer<typeof profileTargetSchema>;

const profileEntrySchema = z
  .strictObject({
    id: z.string().min(1).describe('Unique within the profile'),
    label: z.string().optional().describe('Number on the list the entry comes from'),
    titleJa: z.string().min(1),
    titleEn: z.string().optional(),
    targets: z
      .array(profileTargetSchema)
      .describe('Answers that speak to the entry; empty when no sheet can say anything'),
    accept: z
      .array(acceptedSchema)
      .min(1)
      .optional()
      .describe('Answers to accept; left out: yes, and no as well where a row asks for existence'),
    noteRequired: z
      .array(acceptedSchema)
      .optional()
      .describe('Answers that are accepted only with an explaining note'),
    when: z
      .strictObject({ key: z.string().min(1), is: z.array(acceptedSchema).min(1) })
      .optional()
      .describe('The entry arises only where this row has one of these answers'),
    institution: z
      .boolean()
      .optional()
      .describe('Only the institution can confirm the entry; answers are no more than support'),
    remarkJa: z.string().optional().describe('What the answers do not say; printed with the entry'),
    remarkEn: z.string().optional(),
  })
  .describe('One condition');
export type ProfileEntry = z.infer<typeof profileEntrySchema>;

export const profileSchema = z
  .strictObject({
    profileVersion: z.literal(PROFILE_VERSION),
    id: z.string().min(1),
    titleJa: z.string().min(1),
    titleEn: z.string().optional(),
    sourceJa: z.string().optional().describe('Document the conditions come from; printed'),
    sourceEn: z.string().optional(),
    entries: z.array(profileEntrySchema).min(1),
  })
  .describe('An acceptance profile: which answers an institution wants to see');
export type Profile = z.infer<typeof profileSchema>;
