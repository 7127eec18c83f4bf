import type { EligibilityDecision, FundingProgramme } from '@wirkt/core/funding';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import type { FundingAnswers, QuestionId } from './answers.js';
import type { CheckParts } from './check-parts.js';
import { Conversation } from './conversation.js';
import { conversationView } from './conversation-view.js';
import { pastQuestions } from './next-question.js';
import { addressKey, answersInAddress, writeToAddress } from './state-in-address.js';
import { intro } from './intro.js';

/** What the talk needs of the element in which it is held. */
export interface TalkHost extends ReactiveControllerHost {
  answers: FundingAnswers;
  allQuestions: boolean;
  readonly noAddress: boolean;
  readonly id: string;
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
  readonly checkedProgramme: FundingProgramme;
}

/** Views that stand in a file of their own. */
export interface FormViews {
  readonly allQuestionsView: (conversation: Conversation, parts: CheckParts) => TemplateResult;
  readonly settingsView: (conversation: Conversation, parts: CheckParts) => TemplateResult;
}

/** Holds a conversation inside an element: shows it, keeps it in the address, moves the reading position. */
export class TalkController implements ReactiveController {
  private readonly conversation: Conversation;

  private readonly readAddress = (): void => {
    if (this.host.noAddress) return;
    const found = answersInAddress(location.hash, addressKey(this.host.id));
    if (found) this.host.answers = found;
  };

  constructor(
    private readonly host: TalkHost,
    private readonly views: FormViews,
    decide: (answers: FundingAnswers) => EligibilityDecision | undefined,
  ) {
    this.conversation = new Conversation({
      get answers() {
        return host.answers;
      },
      set answers(answers) {
        host.answers = answers;
      },
      get programme() {
        return host.checkedProgramme;
      },
      decide,
      requestUpdate: () => {
        host.requestUpdate();
      },
    });
    if (Object.keys(host.answers).length === 0) this.readAddress();
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.readAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.readAddress);
  }

  hostUpdated(): void {
    const { host, conversation } = this;
    if (conversation.hasBegun && host.isConnected && !host.noAddress)
      writeToAddress(addressKey(host.id), host.answers);
    this.moveReadingPosition();
  }

  /** The whole talk; the result stands below it, folded while questions are left. */
  render(
    parts: CheckParts,
    result: (tryIt: (question: QuestionId) => void) => TemplateResult,
  ): TemplateResult {
    const { host, conversation } = this;
    const { words, decision } = parts;
    const hasAnswers = pastQuestions(host.answers, parts.programme).length > 0;
    const isOver = host.allQuestions || conversation.question(decision) === undefined;
    const document = result((question) => {
      host.allQuestions = false;
      conversation.change(question);
    });
    return html`
      ${hasAnswers ? nothing : intro(words, this.host.noAddress)}
      <div class="controls">
        <label>
          <input
            type="checkbox"
            .checked=${live(host.allQuestions)}
            @change=${(event: Event) => {
              host.allQuestions = (event.currentTarget as HTMLInputElement).checked;
            }}
          />
          <span>${words.text('check.all')}</span>
        </label>
        ${
          hasAnswers
            ? html`<button
                type="button"
                class="small"
                @click=${() => {
                  conversation.restart();
                }}
              >
                ${words.text('check.restart')}
              </button>`
            : nothing
        }
      </div>
      ${host.allQuestions ? this.views.allQuestionsView(conversation, parts) : conversationView(conversation, parts)}
      ${
        isOver
          ? document
          : hasAnswers
            ? html`<details class="standing">
                <summary>${words.text('check.standing')}</summary>
                ${document}
              </details>`
            : nothing
      }
      ${this.views.settingsView(conversation, parts)}
    `;
  }

  private moveReadingPosition(): void {
    const { focusOn } = this.conversation;
    if (focusOn === undefined) return;
    this.conversation.focusOn = undefined;
    const target = this.host.renderRoot.querySelector<HTMLElement>(
      focusOn === 'problem' ? '.question [aria-invalid], .question input' : '.step',
    );
    target?.focus();
  }
}
