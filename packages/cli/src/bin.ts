#!/usr/bin/env node
import { cliText } from 'kaijisho';

console.log(cliText('cli.no-command', 'ja'));
