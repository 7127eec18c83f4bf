import type { Project } from '@wirkt/core';
import { createApp } from 'vue';
import App from './app.vue';

const response = await fetch('strategie.json');
createApp(App, { project: (await response.json()) as Project }).mount('#app');
