import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../guides/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The workbench asks nothing of any other server, neither while it is built nor when it runs.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // What is switched off has its own choice in the bar, or no use here.
  features: {
    backgrounds: false,
    changeDetection: false,
    interactions: false,
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
    viewport: false,
  },
  // Sheets stay as they are published. Made smaller for older browsers, `light-dark()` would become
  // variables that only work where the same sheet also sets `color-scheme`.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssMinify: false } }),
};

export default config;
