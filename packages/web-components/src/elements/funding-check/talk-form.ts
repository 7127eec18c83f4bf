// The form with all questions and the choice of rules, in one file that loads on first use
export { allQuestionsView } from './all-questions-view.js';
export { settingsView } from './settings-view.js';
export { talkStyles } from './talk.styles.js';
