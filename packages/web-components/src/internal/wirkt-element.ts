import type { Project } from '@wirkt/core';
import { resolveText, textDirection, type IsoDay, type LocalizedText } from '@wirkt/core/shared';
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wirktEvent } from '../events/project-events.js';
import type { StringOverrides } from '../locales/strings.js';
import { adoptOnce } from './adopt-once.js';
import { displayText } from './display-text.js';
import { addGermanTexts, missingLocale } from './element-locale.js';
import { clampHeadingLevel, headingTemplate } from './heading.js';
import { ignoreLostFile } from './lost-file.js';
import { languageAround, observeLanguage } from './language.js';
import type { loadMessage as LoadMessage, LoadedState } from './load-project.js';
import { projectAround } from './project-around.js';
import type { SharedProject } from './project-context.js';
import type { ProjectState } from './project-state.js';
import { safeAddress } from './safe-address.js';
import { stringsFromAttribute } from './strings-attribute.js';
import { dayFromAttribute, todayInBerlin } from './today.js';
import { Words } from './words.js';

/**
 * What all elements have in common: where data comes from, in which language and heading level they
 * speak, what counts as today, and what they show while there is no data.
 *
 * @fires {CustomEvent<{project: Project}>} wirkt-load - The file named by `src` was loaded and checked.
 * @fires {CustomEvent<LoadProblem>} wirkt-error - The file named by `src` could not be shown.
 */
export abstract class WirktElement extends LitElement {
  /** The project to show. Goes before `src` and before a `wirkt-project` around the element. */
  @property({ attribute: false }) project?: Project;

  /** Address of a project file (JSON) on the same server; goes before a `wirkt-project` around the element. */
  @property() src?: string;

  /** Level of the element's first heading, 1 to 6. Inherited from `wirkt-project`, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Day that counts as today, e.g. `2021-10-01`. Inherited from `wirkt-project`, else the day in Berlin. */
  @property() today?: string;

  /** Own wording of single texts, as JSON: `{"timeline.title": "Unser Weg"}`. */
  @property({ converter: { fromAttribute: stringsFromAttribute } }) strings?: StringOverrides;

  @state() private loaded: ProjectState = { status: 'waiting' };

  @state() private language = '';

  @state() private drawMessage?: typeof LoadMessage;

  /** Texts in the language around the element; renewed with every update. */
  protected words = new Words('de');

  private readonly around = projectAround(this);

  /** False while the language around the element is on its way: no text flashes up in another one. */
  private speaks = true;

  private stopObservingLanguage?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!CSS.supports('color', 'light-dark(#000, #fff)')) {
      void import('../styles/light-tokens.styles.js').then(({ lightTokenStyles }) => {
        adoptOnce(this.renderRoot, lightTokenStyles);
      }, ignoreLostFile);
    }
    const readLanguage = () => {
      this.language = languageAround(this);
    };
    readLanguage();
    this.stopObservingLanguage = observeLanguage(this, readLanguage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopObservingLanguage?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) void this.load();
    const missing = missingLocale(this.language);
    this.speaks = missing === undefined;
    void missing?.then(() => {
      this.requestUpdate();
    });
    this.words = new Words(this.language, this.strings, this.shared?.strings);
  }

  protected override firstUpdated(): void {
    // After the first paint: nobody prints a page before it is there.
    const sheets = [
      import('../styles/print.styles.js').then(({ basePrintStyles }) => basePrintStyles),
      this.printStyles(),
    ];
    void Promise.all(sheets).then((styles) => {
      for (const sheet of styles) if (sheet) adoptOnce(this.renderRoot, sheet);
    }, ignoreLostFile);
  }

  /** How the element looks on paper, beside what all elements have in common. */
  protected printStyles(): Promise<CSSResult | undefined> {
    return Promise.resolve(undefined);
  }

  /** What the element knows of its project, in the agreed order of its origins. */
  protected get projectState(): ProjectState {
    if (this.project) return { status: 'ready', project: this.project };
    if (this.src) return this.loaded;
    return this.shared?.state ?? { status: 'waiting' };
  }

  /** The project, once it is there. */
  protected get data(): Project | undefined {
    return this.projectState.status === 'ready' ? this.projectState.project : undefined;
  }

  /** What `wirkt-project` around the element shares with it. */
  protected get shared(): SharedProject | undefined {
    return this.around.value;
  }

  protected get currentDay(): IsoDay {
    return dayFromAttribute(this.today) ?? dayFromAttribute(this.shared?.today) ?? todayInBerlin();
  }

  protected get ownHeadingLevel(): number {
    return clampHeadingLevel(this.headingLevel ?? this.shared?.headingLevel ?? 2);
  }

  /** A heading `depth` levels below the element's own. */
  protected heading(content: unknown, depth = 0, part = 'heading'): TemplateResult {
    return headingTemplate(this.ownHeadingLevel + depth, content, part);
  }

  /** A text of the project in the reader's language, marked where it is in another one. */
  protected text(text: LocalizedText): TemplateResult {
    const { languageTag } = this.words.locale;
    const found = resolveText(text, this.language || languageTag, this.projectLanguage);
    const shown = displayText(found.text);
    return found.lang === languageTag
      ? html`${shown}`
      : html`<span lang=${found.lang} dir=${found.dir}>${shown}</span>`;
  }

  /** What the element shows when its data is there. */
  protected abstract renderContent(): TemplateResult;

  /** True when the element has what it needs, also without a project. */
  protected get hasContent(): boolean {
    return this.data !== undefined;
  }

  protected override render(): TemplateResult {
    const { languageTag } = this.words.locale;
    const speaksOtherLanguage = this.language !== '' && !this.language.toLowerCase().startsWith(languageTag);
    return html`
      <div
        class="frame"
        lang=${speaksOtherLanguage ? languageTag : nothing}
        dir=${speaksOtherLanguage ? textDirection(languageTag) : nothing}
      >
        ${this.hasContent && this.speaks ? this.renderSafely() : this.renderWithoutData()}
      </div>
    `;
  }

  /** What a program hands over is not checked; whatever it is, the fallback stays readable. */
  private renderSafely(): TemplateResult {
    try {
      return this.renderContent();
    } catch (error) {
      console.warn('WIRkt:', error);
      return this.renderWithoutData();
    }
  }

  /** The fallback between the element's tags, with a message beside it. */
  protected renderWithoutData(): TemplateResult {
    return html`<slot></slot>${this.renderMessage()}`;
  }

  /** Until when the content is known to be true, and which office answers for it. */
  protected renderProvenance(): TemplateResult | typeof nothing {
    if (!this.data) return nothing;
    const { asOf, publisher } = this.data;
    const { words } = this;
    const address = safeAddress(publisher.url);
    const office = this.text(publisher.office);
    return html`
      <p class="provenance" part="provenance">
        ${words.text('project.asOf', { date: words.locale.describeDate(asOf) })}.
        ${words.text('project.responsible')} ${address ? html`<a href=${address}>${office}</a>` : office}
      </p>
    `;
  }

  /** How loading stands. Only who loads a file says so, not every element inside `wirkt-project`. */
  private renderMessage(): unknown {
    if (!this.src || this.project) return nothing;
    return this.drawMessage?.(this.loaded, this.words, () => void this.load(true)) ?? nothing;
  }

  private get projectLanguage(): string {
    return this.data?.languages[0] ?? 'de';
  }

  private async load(isRetry = false): Promise<void> {
    const { src } = this;
    if (!src) {
      this.loaded = { status: 'waiting' };
      return;
    }
    // A retry leaves the message and its button in place, with the focus on it.
    if (!isRetry) this.loaded = { status: 'loading' };
    const result = await this.loadLazily(src);
    // Another file may have been asked for meanwhile.
    if (this.src !== src) return;
    this.loaded = result;
    this.dispatchEvent(
      result.status === 'ready'
        ? wirktEvent('wirkt-load', { project: result.project })
        : wirktEvent('wirkt-error', result.problem),
    );
  }

  /** Loading is a file of its own, because many pages hand the project over themselves. */
  private async loadLazily(src: string): Promise<LoadedState> {
    try {
      const { loadProject, loadMessage, messageStyles, germanTexts } = await import('./load-project.js');
      addGermanTexts(germanTexts);
      this.drawMessage = loadMessage;
      adoptOnce(this.renderRoot, messageStyles);
      return await loadProject(src);
    } catch (error) {
      ignoreLostFile(error);
      return { status: 'failed', problem: { code: 'unreachable', url: src } };
    }
  }
}
