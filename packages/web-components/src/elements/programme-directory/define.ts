import { define } from '../../internal/define.js';
import { WirktProgrammeDirectory } from './programme-directory.js';

define('wirkt-programme-directory', WirktProgrammeDirectory);
