import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@wirkt/web-components/custom-elements.json';
import { html } from 'lit';
import { languages } from './languages.js';
import './preview.css';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Helle oder dunkle Seite',
      toolbar: {
        title: 'Farben',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Hell' },
          { value: 'dark', title: 'Dunkel' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Sprache der Seite',
      toolbar: {
        title: 'Sprache',
        icon: 'globe',
        items: languages.map(({ value, title }) => ({ value, title })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'de' },
  decorators: [
    (story, { globals }) => {
      const { documentElement } = document;
      const language = languages.find(({ value }) => value === globals['locale']) ?? languages[0];
      documentElement.lang = language.value;
      documentElement.dir = language.dir;
      documentElement.style.colorScheme = globals['theme'] === 'dark' ? 'dark' : 'light';
      // The page of documentation has a language of its own between the root and the story.
      return html`<div lang=${language.value} dir=${language.dir}>${story()}</div>`;
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: { title: 'Auf dieser Seite', headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: [
          'Einführung',
          'Seiten',
          'Einbetten',
          'Prozess',
          'Förderung',
          'Projekt',
          'Gestaltung',
          'Barrierefreiheit und Datenschutz',
          'Entwickeln',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Telefon, 320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Schreibtisch, 1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
} satisfies Preview;
