import {
  allFindings,
  citationOf,
  ENVIRONMENTS,
  formKindSchema,
  headerSchema,
  type Language,
  notJudgedText,
  RULE_CLASSES,
} from '@kaijisho/core';
import { z } from 'zod';
import { type CheckedFile, type CheckRun, summarise } from '../checked.js';
import { fileDocument, findingDocument } from './build.js';
import { DOCUMENT_VERSION, fileSchema, findingSchema, sourceSchema } from './parts.js';
