import type { Project } from '@wirkt/core';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const container = document.getElementById('app');
if (!container) throw new Error('Auf der Seite fehlt das Element mit der id „app“.');

const response = await fetch('strategie.json');
createRoot(container).render(<App project={(await response.json()) as Project} />);
