// The programme that is checked where a page names no other, in one file that loads on first use
export { kivHessen } from '@wirkt/core/funding/kiv-hessen';
