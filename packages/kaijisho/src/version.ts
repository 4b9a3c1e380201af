import { version } from '../package.json';

/** Version of this package, printed on what it writes. */
export const VERSION: string = version;
