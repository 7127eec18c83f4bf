import type { FundedProject } from '@wirkt/core/funding';
import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { adoptOnce } from '../../internal/adopt-once.js';
import { addGermanTexts } from '../../internal/element-locale.js';
import { ignoreLostFile } from '../../internal/lost-file.js';
import { WirktElement } from '../../internal/wirkt-element.js';
import { deProgrammeDirectory } from '../../locales/de-programme-directory.js';
import type { StringOverrides } from '../../locales/strings.js';
import { baseStyles } from '../../styles/base.styles.js';
import { DirectoryChoices } from './directory-choices.js';
import type { DirectoryParts } from './directory-parts.js';
import { picture, type CountyMapModule, type ProjectTableModule } from './directory-pictures.js';
import { directoryEntries, matching, noFilter, type DirectoryEntry } from './directory-view.js';
import { provenanceInWords, summaryInWords } from './directory-words.js';
import { filterForm, filterResult, type FilterFormView } from './filter-form.js';
import { filterOptions, offered } from './filter-options.js';
import { styles } from './programme-directory.styles.js';
import { viewChoice, views, type View } from './view-choice.js';

/** What every picture that loads later brings along. */
interface LaterPicture {
  readonly styles: CSSResult;
  readonly germanTexts: StringOverrides;
}

/**
 * Lists the projects that a funding programme supports, with search and filters: as list, as table
 * and on a map of Hesse by county.
 *
 * Needs no project file: `src` and `project` change nothing. Without `projects` it shows the projects
 * of KIV that the Land names.
 *
 * @element wirkt-programme-directory
 *
 * @attr {string} src - Changes nothing, because the element shows no project.
 * @attr {string} today - Changes nothing, because nothing here depends on the day.
 * @slot - Fallback, e.g. a link to the list of the Land; shown until data is there.
 * @csspart heading - Heading of the element.
 * @csspart summary - How many projects there are in how many municipalities.
 * @csspart filters - Search and filters.
 * @csspart result - How many projects meet what was chosen.
 * @csspart reset - Button that takes back what was chosen.
 * @csspart views - Choice between list, table and map.
 * @csspart project - One project in the list.
 * @csspart project-heading - Municipalities of a project.
 * @csspart table - The table of all projects.
 * @csspart map - The map with its source.
 * @csspart more - Button that shows more rows.
 * @csspart provenance - Sources of the list, with the date that they claim.
 */
export class WirktProgrammeDirectory extends WirktElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** Projects to show; those of KIV that the Land names when absent. */
  @property({ attribute: false }) projects?: readonly FundedProject[];

  /** Picture at the start: `list`, `table` or `map`. */
  @property() view?: View;

  /** County at the start, by the first five digits of its AGS, e.g. `06432`. */
  @property() county?: string;

  /** Round at the start, e.g. `II`. */
  @property() round?: string;

  private knownProjects?: readonly FundedProject[];

  private table?: ProjectTableModule;

  private map?: CountyMapModule;

  private readonly choices = new DirectoryChoices(() => {
    this.requestUpdate();
  });

  private hasShownContent = false;

  constructor() {
    super();
    addGermanTexts(deProgrammeDirectory);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // There is no project to load, so nothing is asked for.
    changed.delete('src');
    super.willUpdate(changed);
    void this.loadWhatIsMissing();
  }

  protected override printStyles(): Promise<CSSResult> {
    return import('./print.styles.js').then(({ printStyles }) => printStyles);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.hasShownContent ||= this.renderRoot.querySelector('.summary') !== null;
  }

  /** The first picture is awaited, so that nothing jumps; later ones take the place of what is there. */
  protected override get hasContent(): boolean {
    return (
      Array.isArray(this.projects ?? this.knownProjects) && (this.hasShownContent || this.isPictureThere)
    );
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    const entries = directoryEntries(this.projects ?? this.knownProjects ?? [], words.locale.languageTag);
    const isEmpty = entries.length === 0;
    return html`
      ${this.heading(words.text('programme.title'))}
      <p class="summary" part="summary">
        ${isEmpty ? words.text('programme.empty') : summaryInWords(entries, words)}
      </p>
      ${isEmpty ? nothing : this.renderEntries(entries)}
    `;
  }

  private renderEntries(entries: readonly DirectoryEntry[]): TemplateResult {
    const { words, parts, choices } = this;
    const form = this.filterForm(entries);
    const { filter } = form;
    const found = matching(entries, filter);
    return html`
      ${filterForm(form)} ${viewChoice(this.shownView, choices.chooseView, words)}
      ${filterResult(found.length, entries.length, form)}
      ${picture({
        view: this.shownView,
        found,
        choices,
        parts,
        table: this.table,
        map: this.map,
        everywhere: () => matching(entries, { ...filter, county: '' }),
        county: filter.county,
        chooseCounty: (county) => {
          choices.chooseFilter({ ...filter, county });
        },
        showMore: () => void this.showMore(),
      })}
      ${provenanceInWords(entries, parts)}
    `;
  }

  private filterForm(entries: readonly DirectoryEntry[]): FilterFormView {
    const { words, choices, county = '', round = '' } = this;
    const options = filterOptions(entries, words);
    const filter = offered(choices.filterAfter({ county, round }), options);
    return {
      words,
      filter,
      options,
      change: choices.chooseFilter,
      reset: this.reset,
    };
  }

  /** The button is gone afterwards, so the focus goes to where one chooses anew. */
  private readonly reset = (): void => {
    this.choices.chooseFilter(noFilter);
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus();
  };

  /** The focus goes to the first row that is new, because the button moves away or is gone. */
  private async showMore(): Promise<void> {
    const firstNew = this.choices.limit;
    this.choices.showMore();
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.entry')[firstNew];
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }

  private get shownView(): View {
    return views.find((view) => view === (this.choices.view ?? this.view)) ?? 'list';
  }

  private get isPictureThere(): boolean {
    const { shownView } = this;
    return shownView === 'list' || this[shownView] !== undefined;
  }

  private get parts(): DirectoryParts {
    return {
      words: this.words,
      limit: this.choices.limit,
      text: (text) => this.text(text),
      heading: (content, depth, part) => this.heading(content, depth, part),
    };
  }

  /** List of projects, table and map are files of their own; what is lost leaves fallback or list in place. */
  private async loadWhatIsMissing(): Promise<void> {
    const { shownView } = this;
    try {
      if (this.projects === undefined && !this.knownProjects) {
        this.knownProjects = (await import('./funded-projects.js')).kivFundedProjects;
        this.requestUpdate();
      }
      if (shownView === 'table' && !this.table) this.table = this.adopt(await import('./project-table.js'));
      if (shownView === 'map' && !this.map) this.map = this.adopt(await import('./county-map.js'));
    } catch (error) {
      // Only once: another update would ask for a lost file again and again.
      if (shownView !== 'list') this.choices.chooseView('list');
      ignoreLostFile(error);
    }
  }

  /** Takes over the styles and texts of a picture that loaded later. */
  private adopt<Picture extends LaterPicture>(picture: Picture): Picture {
    adoptOnce(this.renderRoot, picture.styles);
    addGermanTexts(picture.germanTexts);
    this.requestUpdate();
    return picture;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wirkt-programme-directory': WirktProgrammeDirectory;
  }
}
