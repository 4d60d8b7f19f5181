import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Without this, Vue takes the tags for components of its own and warns about them.
const template = { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ilmi-') } };

export default defineConfig({ plugins: [vue({ template })] });
