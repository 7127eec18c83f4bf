import { moneyPattern } from './money.js';
import { textIn } from './text-format.js';

/** Schema of a `MoneyAmount`. Rule D15: decimal text with two places. */
export const MoneyAmountSchema = textIn('money', moneyPattern);
