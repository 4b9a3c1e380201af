import { render } from 'preact';
import { config } from 'zod';
import { App } from './app.js';
import { Desk } from './desk/desk.js';
import { Shelf } from './register/shelf.js';

// The page's policy forbids code made of text; zod must not even try.
config({ jitless: true });

const root = document.getElementById('page');
if (root === null) throw new Error('The page lacks its root');
const desk = new Desk();
const shelf = new Shelf();
render(<App desk={desk} shelf={shelf} />, root);
void desk.resume();
void shelf.resume();
