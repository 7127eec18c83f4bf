import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: [
    '../src/**/*.mdx',
    '../src/**/*.stories.ts',
    '../../../packages/web-components/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      build: {
        // Lowering light-dark() would cut the pages off from the colour scheme of the toolbar.
        cssTarget: 'esnext',
        chunkSizeWarningLimit: 2000,
      },
    }),
} satisfies StorybookConfig;
