import { define } from '../../internal/define.js';
import { WirktProject } from './project.js';

define('wirkt-project', WirktProject);
