import type { EligibilityDecision, FundingFinding, FundingProgramme } from '@wirkt/core/funding';
import { listOf, withEntry, type AnyQuestionId, type FundingAnswers } from './answers.js';
import { changedFindings, nextQuestion, stoppingRules } from './next-question.js';
import { fieldsOf } from './questions.js';
import { isTouched, problemsOf, type AnswerProblem } from './read-answers.js';

/** What a conversation needs of the element in which it is held. */
export interface ConversationHost {
  answers: FundingAnswers;
  readonly programme: FundingProgramme;
  readonly decide: (answers: FundingAnswers) => EligibilityDecision | undefined;
  readonly requestUpdate: () => void;
}

/** What the last step brought, to be said at once. */
export type LastStep =
  | { readonly kind: 'answered'; readonly findings: readonly FundingFinding[] }
  | { readonly kind: 'putAside' }
  | { readonly kind: 'nothing' };

/** A conversation: one question after the other, each answer with its consequence. */
export class Conversation {
  /** The answered question that is being changed. */
  changing?: AnyQuestionId | undefined;

  lastStep: LastStep = { kind: 'nothing' };

  /** What keeps the current question from being answered, once somebody tried. */
  problems: ReadonlyMap<string, AnswerProblem> = new Map();

  /** Where the reading position goes after the next update. */
  focusOn?: 'step' | 'problem' | undefined;

  /** True once somebody answered here; what a page or an address brought along is no reason to write it. */
  hasBegun = false;

  /** What stands in the current question and was not handed in yet. */
  private draft: FundingAnswers = {};

  constructor(private readonly host: ConversationHost) {}

  /** All answers, with what is being typed over them. */
  get current(): FundingAnswers {
    return { ...this.host.answers, ...this.draft };
  }

  /** What to ask; nothing where everything that matters is answered or put aside. */
  question(decision: EligibilityDecision): AnyQuestionId | undefined {
    return this.changing ?? nextQuestion(decision, this.host.answers, this.host.programme);
  }

  /** Rules by which the application has failed already, while questions are left. */
  stop(decision: EligibilityDecision): readonly string[] {
    const hasMore = this.changing === undefined && this.question(decision) !== undefined;
    // Whether others join is the way out of the failed criterion, so it is asked first.
    return hasMore && this.question(decision) !== 'form' ? stoppingRules(decision, this.host.answers) : [];
  }

  type(key: string, text: string): void {
    this.draft = { ...this.draft, [key]: text };
    this.problems = new Map([...this.problems].filter(([field]) => field !== key));
    this.host.requestUpdate();
  }

  /** Hands in the current question; an answer that cannot be read stays in its field and counts as missing. */
  submit(question: AnyQuestionId): void {
    const answers = handedIn(question, this.current);
    this.problems = problemsOf(question, answers, this.host.programme);
    if (this.problems.size > 0) {
      if (isTouched(question, answers, this.host.programme)) {
        this.host.answers = answers;
        this.hasBegun = true;
      }
      this.focusOn = 'problem';
      this.host.requestUpdate();
      return;
    }
    const [before, after] = [this.host.decide(this.host.answers), this.host.decide(answers)];
    this.proceed(answers, { kind: 'answered', findings: after ? changedFindings(before, after) : [] });
  }

  /** "I do not know": the question stays open, and what was typed in it is not an answer. */
  putAside(question: AnyQuestionId): void {
    const cleared = fieldsOf(question, this.host.answers, this.host.programme).map(({ key }) => key);
    const kept = Object.entries(this.host.answers).filter(([key]) => !cleared.includes(key));
    const answers = { ...Object.fromEntries(kept), ...asked(question, this.host.answers) };
    this.proceed(
      { ...answers, unknown: withEntry(answers['unknown'], question, true) },
      { kind: 'putAside' },
    );
  }

  /** Goes back to an answered question; everything else stays. */
  change(question: AnyQuestionId): void {
    this.changing = question;
    this.draft = {};
    this.problems = new Map();
    this.lastStep = { kind: 'nothing' };
    this.focusOn = 'step';
    this.host.requestUpdate();
  }

  /** Asks on although a criterion has failed. */
  goOn(rules: readonly string[]): void {
    const passed = [...new Set([...listOf(this.host.answers['goOn']), ...rules])].join('*');
    this.proceed({ ...this.host.answers, goOn: passed }, { kind: 'nothing' });
  }

  /** Takes over an answer of the form with all questions, at once. */
  set(question: AnyQuestionId | undefined, key: string, text: string): void {
    const answers = { ...this.host.answers, [key]: text };
    this.host.answers = question === undefined ? answers : handedIn(question, answers);
    this.hasBegun = true;
    this.lastStep = { kind: 'nothing' };
    this.host.requestUpdate();
  }

  restart(): void {
    this.proceed({}, { kind: 'nothing' });
  }

  private proceed(answers: FundingAnswers, step: LastStep): void {
    this.host.answers = answers;
    this.hasBegun = true;
    this.draft = {};
    this.changing = undefined;
    this.problems = new Map();
    this.lastStep = step;
    this.focusOn = 'step';
    this.host.requestUpdate();
  }
}

/** Answers with the note that a question was asked, and is no longer put aside. */
function handedIn(question: AnyQuestionId, answers: FundingAnswers): FundingAnswers {
  return {
    ...answers,
    ...asked(question, answers),
    unknown: withEntry(answers['unknown'], question, false),
  };
}

/** A question keeps its place in the conversation when it is answered anew. */
function asked(question: AnyQuestionId, answers: FundingAnswers): FundingAnswers {
  const known = listOf(answers['asked']);
  return { asked: known.includes(question) ? known.join('*') : [...known, question].join('*') };
}
