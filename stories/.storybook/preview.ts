/**
 * What surrounds every story: the elements as they are published, the bar at the top, and the page
 * that a story stands in.
 */
import '@ilmi/elements/ilmi.css';
import { IlmiElement } from '@ilmi/elements';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import { DAY } from '../support/document.js';
import { hosts, loadPage, wearLook, type Look, type Page } from './hosts.js';
import { themes } from './themes.js';
import './preview.css';

// Life cycles depend on the day: the stories look the same on every day.
IlmiElement.today = () => DAY;

const preview: Preview = {
  globalTypes: {
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fi', title: 'Suomi' },
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.keys(themes).map((value) => ({ value, title: `Theme: ${value}` })),
      },
    },
    scheme: {
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        dynamicTitle: true,
        items: ['240', '400', '768', '1200'].map((value) => ({ value, title: `${value} px` })),
      },
    },
    host: {
      toolbar: {
        title: 'Host page',
        icon: 'browser',
        dynamicTitle: true,
        items: Object.entries(hosts).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  initialGlobals: {
    language: 'en',
    theme: 'neutral',
    scheme: 'light',
    width: '400',
    host: 'plain',
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Embed in 60 seconds',
            'Which form for which site',
            'The join form',
            'Theming',
            'The data',
            'What the numbers mean',
            'CSP, Trusted Types and SRI',
          ],
          'Elements',
          'Page kit',
        ],
      },
    },
  },
  // The accessibility panel comes after this: it shall judge what is shown in the end.
  afterEach: async ({ canvasElement }) => {
    const all = [...canvasElement.querySelectorAll('*')].filter((one) => 'updateComplete' in one);
    const patience = new Promise((resolve) => setTimeout(resolve, 2_000));
    await Promise.race([Promise.all(all.map((one) => one.updateComplete)), patience]);
  },
  loaders: [
    async ({ globals, viewMode }) => ({
      page: viewMode === 'story' ? await loadPage(globals as Look) : undefined,
    }),
  ],
  decorators: [
    withActions,
    (story, { globals, loaded, parameters, viewMode }) => {
      const look = globals as Look;
      // A story that is a whole page needs no other page around it.
      const { pageStyles } = parameters as { pageStyles?: string };
      if (pageStyles && viewMode === 'story') {
        wearLook({ ...look, host: 'plain' }, pageStyles);
        return html`<div lang=${look.language}>${story()}</div>`;
      }
      // A host's rules would also reach the guides, which are pages of their own.
      wearLook(viewMode === 'story' ? look : { ...look, host: 'plain' });
      const page = loaded.page as Page | undefined;
      const content = html`${page?.lead}
        <div class="workbench" style="--workbench-width: ${look.width}px">${story()}</div>`;
      return viewMode === 'story'
        ? html`<div lang=${look.language}>
            ${page?.top}
            <main class=${page ? '' : 'workbench-plain'}>${content}</main>
          </div>`
        : html`<div lang=${look.language}>${content}</div>`;
    },
  ],
};

export default preview;
