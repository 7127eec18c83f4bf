import type { FundingApplication, FundingProgramme } from '@wirkt/core/funding';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wirktEvent } from '../../events/project-events.js';
import { adoptOnce } from '../../internal/adopt-once.js';
import { addGermanTexts } from '../../internal/element-locale.js';
import { ignoreLostFile } from '../../internal/lost-file.js';
import { WirktElement } from '../../internal/wirkt-element.js';
import { deFundingCheckStart } from '../../locales/de-funding-check-start.js';
import { baseStyles } from '../../styles/base.styles.js';
import { intro } from './intro.js';
import type { FundingAnswers } from './answers.js';
import type { CheckParts } from './check-parts.js';
import { styles } from './funding-check.styles.js';
import { fundingLanguage, loadCheck, type CheckNeeds, type LoadedCheck } from './load-check.js';
import { lostMessage } from './lost-message.js';
import type { Checked } from './subject.js';
import type { TalkController } from './talk-controller.js';

/**
 * Checks whether a municipality can apply for funding: by a conversation that asks only what still
 * matters and says at once what follows, or, given a project, by what its file says.
 *
 * The result names its reasons and sources and what would help; on paper it is the decision record.
 * The answers stay in the fragment of the page's address: nothing is stored, nothing is sent.
 *
 * @element wirkt-funding-check
 *
 * @slot - Fallback, e.g. whom to ask about the funding; shown until the check is there and beside an error.
 * @fires {CustomEvent<{decision: EligibilityDecision}>} wirkt-funding-decision - The decision is there, or has changed.
 * @csspart heading - Heading of the element.
 * @csspart question - The current question.
 * @csspart question-heading - A question.
 * @csspart consequence - What followed from the last answer.
 * @csspart all-questions - The form with all questions.
 * @csspart result - The result.
 * @csspart result-heading - Heading of the result.
 * @csspart outcome - Its first sentence.
 * @csspart criteria - All criteria with their sources.
 * @csspart list-heading - Heading of a list in the result.
 * @csspart record - The decision record, only on paper.
 * @csspart provenance - Until when the content is known to be true, and the responsible office.
 * @csspart error - Message when something could not be loaded.
 * @csspart retry - Button that tries to load it again, or the page.
 */
export class WirktFundingCheck extends WirktElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** An application to check; goes before a project, and nobody is asked. */
  @property({ attribute: false }) application?: FundingApplication;

  /** The programme by which to check; the Hessian programme KIV when absent. */
  @property({ attribute: false }) programme?: FundingProgramme;

  /** What was answered so far, as text by the name of the field; goes before the address. */
  @property({ attribute: false }) answers: FundingAnswers = {};

  /** Id of the edition of the rules; chosen by the date of application when absent. */
  @property() edition?: string;

  /** Date of application, e.g. `2019-11-30`; when absent that of the project file, else today. */
  @property({ attribute: 'application-date' }) applicationDate?: string;

  /** Marks the check as an example after the fact, which a real municipality needs. */
  @property({ type: Boolean }) example = false;

  /** Starts with all questions as one form. */
  @property({ type: Boolean, attribute: 'all-questions' }) allQuestions = false;

  /** Keeps the answers out of the address of the page. */
  @property({ type: Boolean, attribute: 'no-address' }) noAddress = false;

  @state() private files?: LoadedCheck;

  @state() private isLost = false;

  private loading = '';

  private talk?: TalkController;

  private checked?: Checked | undefined;

  private told = '';

  constructor() {
    super();
    addGermanTexts(deFundingCheckStart);
  }

  /** The programme by which is checked, once everything has loaded. */
  get checkedProgramme(): FundingProgramme {
    const programme = this.programme ?? this.parts.kivHessen;
    if (!programme) throw new Error('The programme has not loaded yet.');
    return programme;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    void this.loadParts();
    this.checked = this.hasContent ? this.check(this.answers) : undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.checked) return;
    const { decision } = this.checked;
    const now = JSON.stringify(decision);
    if (now === this.told) return;
    this.told = now;
    this.dispatchEvent(wirktEvent('wirkt-funding-decision', { decision }));
  }

  /** True where nobody hands over what to check, so that it is asked for. */
  private get isAsking(): boolean {
    const isInProject = this.shared !== undefined || this.closest('wirkt-project') !== null;
    return !this.application && !this.project && !this.src && !isInProject;
  }

  private get parts(): LoadedCheck {
    if (!this.files) throw new Error('The rules have not loaded yet.');
    return this.files;
  }

  protected override get hasContent(): boolean {
    if (!this.files || keyOf(this.files.needs) !== keyOf(this.needs)) return false;
    return this.isAsking ? this.talk !== undefined : this.hasApplication;
  }

  private get hasApplication(): boolean {
    return this.application !== undefined || super.hasContent;
  }

  private get needs(): CheckNeeds {
    const language = fundingLanguage(this.words.locale.languageTag);
    return { language, isAsking: this.isAsking, isKiv: !this.programme };
  }

  protected override renderContent(): TemplateResult {
    const { words, talk, checked } = this;
    const { result } = this.parts;
    if (!checked) return this.renderWithoutData();
    const parts = this.partsFor(checked);
    const dateInWords = result.dayInWords(checked.day, words);
    return html`
      <div class="screen">
        ${this.heading(words.text('check.title'))}
        ${
          this.isAsking
            ? talk?.render(parts, (tryIt) => result.resultView(parts, { tryIt }))
            : html`${result.resultView(parts, { dateInWords })}${this.renderProvenance()}`
        }
      </div>
      ${result.recordView(parts)}
    `;
  }

  protected override renderWithoutData(): TemplateResult {
    const { words } = this;
    return html`
      ${
        this.isAsking
          ? html`${this.heading(words.text('check.title'))}${intro(words, this.noAddress)}`
          : nothing
      }
      ${super.renderWithoutData()} ${this.isLost ? lostMessage(words) : nothing}
    `;
  }

  private partsFor({ application, decision }: Checked): CheckParts {
    const { rules, words: funding } = this.parts;
    return {
      words: this.words,
      funding,
      rules,
      programme: this.checkedProgramme,
      application,
      decision,
      today: this.currentDay,
      isExample: this.example,
      text: (text) => this.text(text),
      heading: (content, depth, part) => this.heading(content, depth, part),
    };
  }

  /** What there is to check, by the rules of its day. */
  private check(answers: FundingAnswers): Checked | undefined {
    const { rules, result, checkAnswers, fundingApplication } = this.parts;
    const { applicationDate: on, edition, currentDay: today, checkedProgramme: programme, data } = this;
    const request = { on, edition, today, programme };
    if (this.isAsking) return checkAnswers?.(answers, rules, request);
    const application = this.application ?? (data && fundingApplication?.(data));
    return application && result.checkApplication(application, rules, request);
  }

  /** Rules, words, result and talk are files of their own, loaded when the element is used. */
  private async loadParts(): Promise<void> {
    const { needs } = this;
    const wanted = keyOf(needs);
    if (this.loading === wanted || !(needs.isAsking || this.hasApplication)) return;
    this.loading = wanted;
    try {
      const loaded = await loadCheck(needs);
      // Meanwhile the page may speak another language, or bring a programme.
      if (this.loading !== wanted) return;
      addGermanTexts(loaded.result.germanTexts);
      for (const sheet of loaded.result.resultStyles) adoptOnce(this.renderRoot, sheet);
      this.files = loaded;
      this.isLost = false;
      this.beginTalk(loaded);
    } catch (error) {
      this.isLost = true;
      ignoreLostFile(error);
    }
  }

  private beginTalk({ talk, form }: LoadedCheck): void {
    if (!talk || !form || this.talk) return;
    adoptOnce(this.renderRoot, form.talkStyles);
    this.talk = new talk.TalkController(this, form, (answers) => this.check(answers)?.decision);
  }
}

function keyOf({ language, isAsking, isKiv }: CheckNeeds): string {
  return [language, isAsking, isKiv].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'wirkt-funding-check': WirktFundingCheck;
  }
}
