import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Without this, Vue takes the tags for components of its own and warns about them.
const template = { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ilmi-') } };

// For older browsers Vite would rewrite `light-dark()` to variables that are only set where a sheet of
// yours says `color-scheme`; Ilmi's colours would be lost.
const cssTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export default defineConfig({ plugins: [vue({ template })], build: { cssTarget } });
