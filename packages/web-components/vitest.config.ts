import { defineConfig } from 'vitest/config';
import { chromium } from '../../vitest.chromium.ts';

export default defineConfig({ test: { include: ['src/**/*.test.ts'], browser: chromium } });
