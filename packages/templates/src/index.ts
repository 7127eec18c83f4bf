// The document tree, and what turns it into a file
export type {
  DefinitionEntry,
  DefinitionList,
  DocumentBlock,
  DocumentSection,
  DocumentTree,
  Emphasis,
  Foreign,
  Inline,
  InlineContent,
  Link,
  List,
  ListItem,
  Notice,
  Paragraph,
  Reference,
  Strong,
  Table,
} from './document/document-tree.js';
export type { DocumentFormat } from './renderers/render-document.js';
export { documentFormats, renderDocument } from './renderers/render-document.js';

// The decision record (Aktenvermerk)
export { decisionRecordDocument } from './documents/decision-record/decision-record-document.js';
export type { RecordLanguage, RecordTexts } from './documents/decision-record/record-language.js';
export type { RecordLanguageTag } from './documents/decision-record/record-languages.js';
export { recordLanguages } from './documents/decision-record/record-languages.js';
export type { RecordOptions } from './render-decision-record.js';
export { renderDecisionRecord } from './render-decision-record.js';

// Process templates (Prozessvorlagen), to be planned with `planProcess` of @wirkt/core
export { kiv12Months } from './processes/kiv-12-months/kiv-12-months.js';
export { kiv18Months } from './processes/kiv-18-months/kiv-18-months.js';
export { processTemplate, processTemplates } from './processes/process-templates.js';
export { weiterstadtSevenPhases } from './processes/weiterstadt-seven-phases/weiterstadt-seven-phases.js';
