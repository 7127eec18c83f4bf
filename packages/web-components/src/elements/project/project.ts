import { ContextProvider } from '@lit/context';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { projectContext, type SharedProject } from '../../internal/project-context.js';
import { WirktElement } from '../../internal/wirkt-element.js';
import { baseStyles } from '../../styles/base.styles.js';

/**
 * Loads one project file and shares it with every element inside it.
 *
 * Its children are always shown: text of the page around the elements, and the elements themselves.
 *
 * @element wirkt-project
 *
 * @slot - Elements that show the project, and any content around them.
 * @csspart error - Message when the project could not be loaded.
 * @csspart retry - Button that tries to load the project again.
 */
export class WirktProject extends WirktElement {
  static override styles: CSSResultGroup = baseStyles;

  private readonly provider = new ContextProvider(this, {
    context: projectContext,
    initialValue: this.sharedProject(),
  });

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.provider.setValue(this.sharedProject());
  }

  protected override renderContent(): TemplateResult {
    return this.renderWithoutData();
  }

  private sharedProject(): SharedProject {
    return {
      state: this.projectState,
      headingLevel: this.ownHeadingLevel,
      strings: this.strings ?? {},
      ...(this.today !== undefined && { today: this.today }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wirkt-project': WirktProject;
  }
}
