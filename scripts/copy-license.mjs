// Run by npm before it packs a package: every package carries the licence of the whole.
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('../LICENSE', import.meta.url), 'LICENSE');
