import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../guides/**/*.mdx', '../**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // MDX alone knows no tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
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
  // For older browsers Vite would rewrite `light-dark()` to variables that are only set where the same
  // sheet says `color-scheme`.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  }),
};

export default config;
