/**
 * An element as its users meet it, from custom-elements.json.
 *
 * @typedef {object} PublicElement
 * @property {string} tagName
 * @property {string} className
 * @property {string} path - Of the module with the class, e.g. `dist/elements/project/project.js`.
 * @property {string} summary
 * @property {{ name: string, fieldName?: string, type: string, description: string }[]} attributes
 * @property {{ name: string, type: string, description: string }[]} properties
 * @property {{ name: string, type: string, description: string }[]} events
 */

/**
 * @param {{ modules: any[] }} manifest
 * @returns {PublicElement[]}
 */
export function publicElements({ modules }) {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName !== undefined)
      .map(({ tagName, name, summary, members = [], attributes = [], events = [] }) => ({
        tagName,
        className: name,
        path,
        summary: inComment(summary),
        attributes: attributes.map(described),
        properties: members.filter(({ kind }) => kind === 'field').map(described),
        events: events.map(described),
      })),
  );
}

function described({ name, fieldName, type, description }) {
  return { name, fieldName, type: type?.text ?? '', description: inComment(description) };
}

/** One line that cannot end the comment it is put into. */
function inComment(text = '') {
  return text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/');
}
