import type { Phase } from '@wirkt/core/process';
import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { adoptOnce } from '../../internal/adopt-once.js';
import { observeWidth } from '../../internal/observe-width.js';
import { addGermanTexts } from '../../internal/element-locale.js';
import { ignoreLostFile } from '../../internal/lost-file.js';
import { WirktElement } from '../../internal/wirkt-element.js';
import { deProcessTimeline } from '../../locales/de-process-timeline.js';
import type { StringOverrides } from '../../locales/strings.js';
import { baseStyles } from '../../styles/base.styles.js';
import type * as BarsModuleNamespace from './bars.js';
import { phaseList } from './phase-list.js';
import { styles } from './process-timeline.styles.js';
import { summaryInWords } from './summary.js';
import type * as StepsModuleNamespace from './phase-steps.js';
import type { TimelineParts } from './timeline-parts.js';
import type * as TableModuleNamespace from './table.js';
import { hasInferredDates, timelineView } from './timeline-view.js';
import { viewChoice, views, type View } from './view-choice.js';

type BarsModule = typeof BarsModuleNamespace;

type TableModule = typeof TableModuleNamespace;

type StepsModule = typeof StepsModuleNamespace;

/** What every picture that loads later brings along. */
interface LaterPicture {
  readonly styles: CSSResult;
  readonly germanTexts: StringOverrides;
}

/** From this width on, in multiples of the font size, bars have room beside the list. */
const roomForBars = 48;

/**
 * Shows the way to the strategy: what runs now, what comes next, and every phase with its steps and
 * milestones, planned, expected and actual dates side by side: as list, as bars and as table.
 *
 * A link to `#wirkt-` and the id of a phase opens the phase.
 *
 * @element wirkt-process-timeline
 *
 * @slot - Fallback, e.g. a list of the phases; shown until data is there and beside an error.
 * @csspart heading - Heading of the element.
 * @csspart summary - What runs now and what comes next.
 * @csspart views - Choice between list, bars and table.
 * @csspart phase - One phase in the list and beside its bars.
 * @csspart phase-heading - Title of a phase.
 * @csspart list-heading - Heading of the steps and of the milestones.
 * @csspart table - The table of all dates.
 * @csspart today - Mark of today among the phases.
 * @csspart provenance - Until when the content is known to be true, and the responsible office.
 * @csspart error - Message when the project could not be loaded.
 * @csspart retry - Button that tries to load the project again.
 */
export class WirktProcessTimeline extends WirktElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** Phases to show; taken from the project when absent. */
  @property({ attribute: false }) phases?: readonly Phase[];

  /** Picture at the start: `list`, `bars` or `table`. Absent: bars where there is room, else the list. */
  @property() view?: View;

  @state() private chosenView?: View;

  @state() private hasRoomForBars = false;

  @state() private drawBars?: BarsModule;

  @state() private drawTable?: TableModule;

  @state() private drawSteps?: StepsModule | 'lost';

  private hasShownContent = false;

  private readonly followAddress = (): void => {
    if (!location.hash.startsWith('#wirkt-')) return;
    void import('./phase-address.js').then(({ revealAddressedPhase }) => {
      revealAddressedPhase(this.renderRoot);
    }, ignoreLostFile);
  };

  private opened: HTMLDetailsElement[] = [];

  private readonly openEverything = (): void => {
    this.opened = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = true;
  };

  private readonly closeOpened = (): void => {
    for (const details of this.opened) details.open = false;
  };

  private stopObservingWidth?: () => void;

  constructor() {
    super();
    addGermanTexts(deProcessTimeline);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopObservingWidth = observeWidth(this, (width) => {
      // A little less is enough to keep them: bars may bring a scrollbar that takes room away.
      this.hasRoomForBars = width >= roomForBars - (this.hasRoomForBars ? 3 : 0);
    });
    window.addEventListener('hashchange', this.followAddress);
    window.addEventListener('beforeprint', this.openEverything);
    window.addEventListener('afterprint', this.closeOpened);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopObservingWidth?.();
    window.removeEventListener('hashchange', this.followAddress);
    window.removeEventListener('beforeprint', this.openEverything);
    window.removeEventListener('afterprint', this.closeOpened);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    void this.loadPicture();
  }

  protected override printStyles(): Promise<CSSResult> {
    return import('./print.styles.js').then(({ printStyles }) => printStyles);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Content may still wait for its language, so what counts is what stands there.
    if (this.hasShownContent || !this.renderRoot.querySelector('.summary')) return;
    this.hasShownContent = true;
    void this.loadSteps().then(this.followAddress);
  }

  /** The first picture is awaited, so that nothing jumps; later ones take the place of what is there. */
  protected override get hasContent(): boolean {
    return this.hasPhases && (this.hasShownContent || this.isPictureThere);
  }

  private get hasPhases(): boolean {
    return Array.isArray(this.phases) || super.hasContent;
  }

  private get isPictureThere(): boolean {
    if (this.shownView === 'list') return true;
    return (this.shownView === 'bars' ? this.drawBars : this.drawTable) !== undefined;
  }

  protected override renderContent(): TemplateResult {
    const phases = this.phases ?? this.data?.process?.phases ?? [];
    const { parts, words } = this;
    const { rows, todayIndex, summary } = timelineView(phases, parts.today);
    if (rows.length === 0) {
      return html`
        ${this.heading(words.text('timeline.title'))}
        <p class="summary">${words.text('timeline.empty')}</p>
        ${this.renderProvenance()}
      `;
    }
    const bars = this.shownView === 'bars' ? this.drawBars?.barsView(phases, parts) : undefined;
    return html`
      ${this.heading(words.text('timeline.title'))}
      <p class="summary" part="summary">${summaryInWords(summary, parts)}</p>
      ${viewChoice(this.shownView, words, (view) => {
        this.chosenView = view;
      })}
      ${
        this.shownView === 'table' && this.drawTable
          ? this.drawTable.phaseTable(rows, parts)
          : phaseList(rows, todayIndex, parts, bars)
      }
      ${
        hasInferredDates(phases)
          ? html`<p class="provenance">${words.text('timeline.inferredMeaning')}</p>`
          : nothing
      }
      ${this.renderProvenance()}
    `;
  }

  private get shownView(): View {
    const asked = views.find((view) => view === (this.chosenView ?? this.view));
    return asked ?? (this.hasRoomForBars ? 'bars' : 'list');
  }

  private get parts(): TimelineParts {
    return {
      words: this.words,
      today: this.currentDay,
      isNarrow: !this.hasRoomForBars,
      text: (text) => this.text(text),
      steps: this.drawSteps,
      heading: (content, depth, part) => this.heading(content, depth, part),
    };
  }

  /** Takes over the styles and texts of a picture that loaded later. */
  private adopt<Picture extends LaterPicture>(picture: Picture): Picture {
    adoptOnce(this.renderRoot, picture.styles);
    addGermanTexts(picture.germanTexts);
    return picture;
  }

  /** Steps and milestones come after the first paint; where their file is lost, opened phases say so. */
  private async loadSteps(): Promise<void> {
    try {
      this.drawSteps ??= this.adopt(await import('./phase-steps.js'));
    } catch (error) {
      this.drawSteps = 'lost';
      ignoreLostFile(error);
    }
    await this.updateComplete;
  }

  /** Bars and table are files of their own; until they are there, or if they are lost, the list stays. */
  private async loadPicture(): Promise<void> {
    if (!this.hasPhases) return;
    try {
      if (this.shownView === 'bars') this.drawBars ??= this.adopt(await import('./bars.js'));
      if (this.shownView === 'table') this.drawTable ??= this.adopt(await import('./table.js'));
    } catch (error) {
      this.chosenView = 'list';
      ignoreLostFile(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wirkt-process-timeline': WirktProcessTimeline;
  }
}
