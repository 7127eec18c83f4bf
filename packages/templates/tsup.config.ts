import { defineConfig } from 'tsup';
import { sources, unbundled } from '../../tsup.unbundled';

export default defineConfig({ ...unbundled, entry: sources() });
