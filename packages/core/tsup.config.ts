import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  target: 'es2022',
  bundle: false,
  dts: true,
  sourcemap: true,
  clean: true,
});
