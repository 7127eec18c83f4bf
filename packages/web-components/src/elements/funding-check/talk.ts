// The conversation, in one file that loads on first use
export { TalkController } from './talk-controller.js';
