import { define } from '../../internal/define.js';
import { WirktFundingCheck } from './funding-check.js';

define('wirkt-funding-check', WirktFundingCheck);
