import { createApp } from 'vue';
// Registers the elements before Vue draws, so that Vue finds their properties.
import '@ilmi/elements/define/all.js';
import '@ilmi/elements/ilmi.css';
import App from './App.vue';

createApp(App).mount('#app');
