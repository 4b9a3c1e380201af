import { render } from 'preact';
import { config } from 'zod';
import { App } from './app.js';
import { Desk } from './desk/desk.js';

// The page's policy forbids code made of text; zod must not even try.
config({ jitless: true });

const root = document.getElementById('page');
if (root === null) throw new Error('The page lacks its root');
const desk = new Desk();
render(<App desk={desk} />, root);
void desk.resume();
