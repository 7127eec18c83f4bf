// Texts, dates and money without the validator: what a page needs at first paint
export { dayInGermany } from './day-in-germany.js';
export { maximumProjectFileSize } from './file-size.js';
export { textDirection } from './language-tag.js';
export type { LocalizedText, ResolvedText } from './localized-text.js';
export { resolveText } from './localized-text.js';
export type { MoneyAmount } from './money.js';
export { compareAmounts, isMoneyAmount, sumAmounts } from './money.js';
export type { DateSpan, DateStatement } from './date-span.js';
export type { DatePrecision, IsoDay, PartialDate } from './partial-date.js';
export { datePrecision, firstDay, isIsoDay, isPartialDate, lastDay } from './partial-date.js';
