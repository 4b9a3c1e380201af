import { config } from 'zod';
import { serve } from './serve.js';

/** The worker's program. As on the page, zod must not try to make code of text. */
config({ jitless: true });
serve();
