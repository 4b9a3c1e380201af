import { describe, expect, it } from 'vitest';
import { itemsOf, listForms } from '../../src/catalogue/forms.js';
import { formItemSchema } from '../../src/catalogue/schema.js';

describe('rows of the catalogue', () => {
  it('have all members a row can have, in one order', () => {
    const members = Object.keys(formItemSchema.shape);
    for (const form of listForms())
      for (const item of itemsOf(form)) expect(Object.keys(item)).toEqual(members);
  });
});
