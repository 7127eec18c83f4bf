import { ContextConsumer, ContextRoot } from '@lit/context';
import type { Project } from '@wirkt/core';
import { resolveText, textDirection, type IsoDay, type LocalizedText } from '@wirkt/core/shared';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Words } from '../locales/words.js';
import { clampHeadingLevel, headingTemplate } from './heading.js';
import { languageAround, observeLanguage } from './language.js';
import { loadProject } from './load-project.js';
import { projectContext, type SharedProject } from './project-context.js';
import type { LoadProblem, ProjectState } from './project-state.js';
import { dayFromAttribute, todayInBerlin } from './today.js';
import { wordsFor } from './words-for.js';

/** Set once a page has somebody who answers elements that asked before their project was there. */
let contextRoot: ContextRoot | undefined;

/**
 * What all elements have in common: where data comes from, in which language and heading level they
 * speak, what counts as today, and what they show while there is no data.
 */
export abstract class WirktElement extends LitElement {
  /** The project to show. Goes before `src` and before a `wirkt-project` around the element. */
  @property({ attribute: false }) project?: Project;

  /** Address of a project file (JSON); goes before a `wirkt-project` around the element. */
  @property() src?: string;

  /** Level of the element's first heading, 1 to 6. Inherited from `wirkt-project`, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Day that counts as today, e.g. `2021-10-01`. Inherited from `wirkt-project`, else the day in Berlin. */
  @property() today?: string;

  @state() private loaded: ProjectState = { status: 'waiting' };

  @state() private language = '';

  private readonly around = new ContextConsumer(this, { context: projectContext, subscribe: true });

  private stopObservingLanguage?: () => void;

  override connectedCallback(): void {
    if (!contextRoot) {
      contextRoot = new ContextRoot();
      contextRoot.attach(document.documentElement);
    }
    super.connectedCallback();
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

  /** Texts in the language around the element. */
  protected get words(): Words {
    return wordsFor(this.language);
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
    const found = resolveText(text, this.language || this.words.languageTag, this.projectLanguage);
    return found.lang === this.words.languageTag
      ? html`${found.text}`
      : html`<span lang=${found.lang} dir=${found.dir}>${found.text}</span>`;
  }

  /** A text of the project as a plain string, for use inside a sentence. */
  protected plainText(text: LocalizedText): string {
    return resolveText(text, this.language || this.words.languageTag, this.projectLanguage).text;
  }

  /** What the element shows when its data is there. */
  protected abstract renderContent(): TemplateResult;

  /** True when the element has what it needs, also without a project. */
  protected get hasContent(): boolean {
    return this.data !== undefined;
  }

  protected override render(): TemplateResult {
    const { languageTag } = this.words;
    const speaksOtherLanguage = this.language !== '' && !this.language.toLowerCase().startsWith(languageTag);
    return html`
      <div
        class="frame"
        lang=${speaksOtherLanguage ? languageTag : nothing}
        dir=${speaksOtherLanguage ? textDirection(languageTag) : nothing}
      >
        ${this.hasContent ? this.renderContent() : this.renderWithoutData()}
      </div>
    `;
  }

  /** The fallback between the element's tags, with a message beside it. */
  protected renderWithoutData(): TemplateResult {
    return html`<slot></slot>${this.renderMessage()}`;
  }

  /** How loading stands. Only who loads a file says so, not every element inside `wirkt-project`. */
  protected renderMessage(): TemplateResult | typeof nothing {
    if (!this.src || this.project) return nothing;
    if (this.loaded.status === 'loading') {
      return html`<p class="message" role="status">${this.words.project.loading}</p>`;
    }
    return this.loaded.status === 'failed' ? this.renderProblem(this.loaded.problem) : nothing;
  }

  private renderProblem(problem: LoadProblem): TemplateResult {
    const { failed, failedAdvice } = this.words.project;
    return html`<p class="message" role="alert" part="error">${failed[problem.code]} ${failedAdvice}</p>`;
  }

  /** Until when the content is known to be true, and which office answers for it. */
  protected renderProvenance(): TemplateResult | typeof nothing {
    if (!this.data) return nothing;
    const { asOf, publisher } = this.data;
    const { project, describeDate } = this.words;
    return html`
      <p class="provenance" part="provenance">
        ${project.asOf(describeDate(asOf))}. ${project.responsible(this.plainText(publisher.office))}
      </p>
    `;
  }

  private get shared(): SharedProject | undefined {
    return this.around.value;
  }

  private get projectLanguage(): string {
    return this.data?.languages[0] ?? 'de';
  }

  private async load(): Promise<void> {
    if (!this.src) {
      this.loaded = { status: 'waiting' };
      return;
    }
    const { src } = this;
    this.loaded = { status: 'loading' };
    const result = await loadProject(new URL(src, document.baseURI).href);
    // Another file may have been asked for meanwhile.
    if (this.src === src) this.loaded = result;
  }
}
