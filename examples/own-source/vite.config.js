import { defineConfig } from 'vite';

// For older browsers Vite would rewrite `light-dark()` to variables that are only set where a sheet of
// yours says `color-scheme`; Ilmi's colours would be lost.
const cssTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export default defineConfig({ build: { cssTarget } });
