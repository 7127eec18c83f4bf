import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import { circle } from './circle.js';
import { invisibleCharacter } from './invisible-character.js';
import type { IssueWords } from './locale.js';

export { describeDate, describeSpan, phaseStateWords } from './en-process.js';
export {
  costKindWords,
  describeChoice,
  describeComparison,
  describeDecision,
  describeFinancePlan,
  describeFinding,
  describeMissingFact,
  describeMoney,
  describeRemedy,
  describeSource,
  eligibilityWords,
  factNames,
  forceWords,
  fundOriginWords,
  fundStatusWords,
  fundingRuleNames,
  outcomeWords,
  recordWords,
} from './en-funding.js';
export {
  describeConflict,
  describeCriterion,
  describeConsiderationMethod,
  describeDateReason,
  describeExplanation,
  describeLength,
  describeLoss,
  describeMove,
  describePapersDue,
  describePlanRemedy,
  describePlanWarning,
  describeSlack,
  describeUndated,
  describeWeekday,
  lengthUnitWords,
  planLabels,
  sessionRoleWords,
  stepKindWords,
} from './en-planning.js';

/** BCP 47 tag of this locale. */
export const languageTag = 'en';

const words: IssueWords = {
  jsonTypes: {
    object: 'an object { … }',
    array: 'a list [ … ]',
    string: 'a text in quotation marks',
    number: 'a number',
    boolean: 'a truth value (true or false)',
    null: 'null',
    undefined: 'nothing',
    other: 'something else',
  },
  jsonProblems: {
    empty: 'The file is empty. Create a project file, or check whether this is the file you meant.',
    unexpectedEnd:
      'The file breaks off here: at least one bracket or quotation mark is not closed. Check whether the file was transferred completely.',
    unexpectedCharacter: 'This character is not allowed here.',
    missingComma: 'A comma is missing before this entry. Write quotation marks inside a text as \\".',
    trailingComma: 'No comma is allowed after the last entry. Delete the comma.',
    missingColon: 'A colon is missing after the key.',
    keyNotText: 'A key in double quotation marks is expected here.',
    curlyQuotes: 'These are typographic quotation marks. Keys and texts stand in straight ones: "…".',
    unclosedText: 'This text is not closed by a quotation mark. Write line breaks inside a text as \\n.',
    controlCharacter:
      'The text contains an invisible control character. Delete it or write it as \\t, \\n or \\u….',
    badEscape:
      'The backslash is followed by a character that is not allowed. Write a backslash itself as \\\\.',
    badNumber:
      'This number is not written correctly. Digits, a minus sign in front and a point as decimal mark are allowed.',
    leadingZero: 'Numbers do not begin with 0. Keys such as the AGS stand in quotation marks.',
    tooDeep: 'From here on the file is nested more than 1,000 levels deep. This is not a project file.',
    textAfterEnd: 'Something follows the end of the project. Delete it, or check the brackets before it.',
  },
  formats: {
    id: 'an id of lower-case letters, digits and hyphens, for example “phase-1”',
    day: 'a day such as “2020-02-29”',
    time: 'a time such as “18:00”',
    partialDate: 'a date such as “2020-02-29”, “2020-02”, “2020-Q1” or “2020”',
    money: 'an amount in euros with two decimals, written as text, for example “20000.00”',
    ags: 'a municipality key (AGS) of eight digits (a zero at the start belongs to it), for example “06432023”',
    ars: 'a regional key (ARS) of twelve digits (a zero at the start belongs to it), for example “066350014014”',
    languageTag: 'a language tag such as “de”, “de-simple” or “ar”',
    webAddress: 'a web address that begins with “https://” or “http://”',
    text: 'a text that is not empty',
  },
  kinds: {
    project: 'project',
    source: 'source (sources)',
    openQuestion: 'open question (openQuestions)',
    fundingPeriod: 'funding period (funding.periods)',
    money: 'amount of money (funding.money)',
    body: 'body (bodies)',
    actorGroup: 'actor group (actorGroups)',
    actor: 'actor (actors)',
    phase: 'phase (process.phases)',
    step: 'step (steps)',
    milestone: 'milestone (milestones)',
    event: 'event (process.events)',
    session: 'session (process.sessions)',
    resolution: 'resolution (process.resolutions)',
    format: 'participation format (participation.formats)',
    principle: 'principle (strategy.principles)',
    actionField: 'action field (strategy.actionFields)',
    goal: 'goal (strategy.goals)',
    measure: 'measure (strategy.measures)',
  },
  sizes: {
    characters: {
      atLeast: (minimum) => `The text must have at least ${counted(minimum, 'character', 'characters')}.`,
      atMost: (maximum) => `The text may have at most ${counted(maximum, 'character', 'characters')}.`,
    },
    entries: {
      atLeast: (minimum) => `The list needs at least ${counted(minimum, 'entry', 'entries')}.`,
      atMost: (maximum) => `The list may have at most ${counted(maximum, 'entry', 'entries')}.`,
    },
    number: {
      atLeast: (minimum) => `The number must not be smaller than ${number(minimum)}.`,
      atMost: (maximum) => `The number must not be greater than ${number(maximum)}.`,
    },
  },
};

/** One issue of a project file in words: what is wrong, what was expected and what to do. */
export function describeIssue(issue: ParseIssue): string {
  switch (issue.code) {
    case 'invalidJson':
      return `The file cannot be read (not valid JSON). ${words.jsonProblems[issue.facts.problem]}${found(issue.facts.found)}`;
    case 'duplicateKey':
      return `The key “${issue.facts.key}” stands twice in the same object; one of the two values would be lost. Delete the one that does not apply.`;
    case 'moreDuplicateKeys':
      return `From here on further keys stand twice in the same object; only the first ${number(issue.facts.listed)} are named. Correct these first, then check again.`;
    case 'notAProject':
      return `This is not a WIRkt project file: an object with “formatVersion”, “id”, “title” and more was expected, ${issue.facts.received === 'object' ? 'an object without them' : words.jsonTypes[issue.facts.received]} was found. Check whether this is the file you meant.`;
    case 'futureFormatVersion':
      return `The file has format version ${issue.facts.received}; this release of WIRkt knows versions up to ${issue.facts.supported}. Update WIRkt.`;
    case 'unknownFormatVersion':
      return `There is no format version ${issue.facts.received}. Write “"formatVersion": ${issue.facts.supported}”.`;
    case 'missingKey':
      return `“${issue.facts.key}” is missing. Add it.`;
    case 'wrongType':
      return `Expected ${issue.facts.expected.map((type) => words.jsonTypes[type]).join(' or ')}, found ${words.jsonTypes[issue.facts.received]}.`;
    case 'notInteger':
      return `Expected a whole number, found ${number(issue.facts.received)}.`;
    case 'invalidFormat':
      return `Expected ${words.formats[issue.facts.format]}, found ${issue.facts.received.trim() === '' ? 'an empty text' : `“${issue.facts.received}”`}.`;
    case 'impossibleDate':
      return `The calendar has no date “${issue.facts.received}”. Check day, month and year.`;
    case 'notInList':
      return `“${issue.facts.received}” is not one of the values possible here: ${issue.facts.allowed.join(', ')}.`;
    case 'tooSmall':
      return words.sizes[issue.facts.unit].atLeast(issue.facts.minimum);
    case 'tooLarge':
      return words.sizes[issue.facts.unit].atMost(issue.facts.maximum);
    case 'emptyTranslations':
      return 'The text has no language at all. Give at least one, for example { "de": "…" }.';
    case 'emptySpan':
      return 'The span has neither a begin (“from”) nor an end (“to”) nor a wording (“wording”). Give what is known, or delete it.';
    case 'spanReversed':
      return `The span ends (“${issue.facts.to}”) before it begins (“${issue.facts.from}”). Check both.`;
    case 'municipalityOrConsortium':
      return issue.facts.given === 'none'
        ? 'The municipality is missing. Give “municipality”, or “consortium” for a joint project.'
        : 'Both “municipality” and “consortium” are given. Leave one of them out.';
    case 'leadNotMember':
      return `The leading municipality “${issue.facts.lead}” is not among the members (“members”) of the consortium. Add it there or correct “lead”.`;
    case 'agsDiffersFromArs':
      return `The regional key “${issue.facts.ars}” belongs to another municipality than the municipality key “${issue.facts.ags}”. Check both.`;
    case 'duplicateId':
      return `The id “${issue.facts.id}” is taken already (${issue.facts.firstPath}). An id may stand only once in the file.`;
    case 'unknownReference':
      return `The reference “${issue.facts.id}” leads nowhere: an entry of kind ${words.kinds[issue.facts.kind]} is looked for. Add the entry or correct the reference.`;
    case 'wrongReferenceKind':
      return `The reference “${issue.facts.id}” points to an entry of kind ${words.kinds[issue.facts.found]}, namely ${issue.facts.foundPath}; one of kind ${words.kinds[issue.facts.expected]} is expected. Correct the reference.`;
    case 'circularReference':
      return `The entries “partOf” go round in a circle: ${circle(issue.facts.ids)}. Nothing can be part of itself. Delete or correct one of them.`;
    case 'tooManyIssues':
      return 'The file has more issues than can be listed. Check whether this is the file you meant.';
    case 'invalidValue':
      return `The value breaks the rule “${issue.facts.rule}”. Check it.`;
  }
}

/** One note about a project file in words. */
export function describeNote(note: ParseNote): string {
  return `WIRkt does not know the key “${note.facts.key}”. It is kept but not used. Check its spelling.`;
}

function found(text: string | undefined): string {
  if (text === undefined) return '';
  const invisible = invisibleCharacter(text);
  return invisible ? ` Found the invisible character ${invisible}.` : ` Found “${text}”.`;
}

function counted(count: number, one: string, other: string): string {
  return count === 1 ? `1 ${one}` : `${number(count)} ${other}`;
}

function number(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(value);
}
