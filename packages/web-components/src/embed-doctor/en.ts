import { wordOf, type DoctorWords, type FileProblemWords } from './words.js';

const fileProblems: FileProblemWords = {
  unreachable:
    'cannot be reached. Check the address, the connection and "connect-src" of the Content Security Policy.',
  notFound: 'was not found (404). Check its spelling and folder, and whether the file is published.',
  refused: 'is refused by the server. The file must be available without a login.',
  tooLarge: 'is too large. Split it or remove what the portal does not show.',
  tooSlow: 'did not arrive in time. Put it on the web server as a plain file.',
  notJson:
    'is not JSON. Often the CMS answers with an HTML page instead of the file; open the address in a browser.',
  invalid: 'is not a valid project file. The command "wirkt check" names every place.',
  other: 'cannot be shown.',
};

const meant = (nearest: string | undefined) => (nearest ? ` Did you mean "${nearest}"?` : '');

/** English texts of the embed doctor. */
export const en: DoctorWords = {
  title: (count) => `WIRkt: ${count === 1 ? 'one hint' : `${count} hints`} about the embedding on this page`,
  nothingFound: 'WIRkt: nothing to complain about the embedding on this page.',
  places: (count) => ` (${count} times on this page)`,
  advice: {
    escapedTag: ({ tagName }) =>
      `<${tagName}> stands on the page as readable text, because the CMS turns unknown elements into text. Write <div data-wirkt="${tagName.replace('wirkt-', '')}"> with your fallback text instead, or in TYPO3 use the content element "HTML".`,
    unknownElement: ({ tagName, nearest }) =>
      `<${tagName}> does not exist in this version of WIRkt.${meant(nearest)}`,
    elementNotLoaded: ({ tagName }) =>
      `The script for <${tagName}> is not loaded. Check whether the folder with the scripts is complete on the web server, and whether the console shows an error about it above.`,
    unknownMarker: ({ name, nearest }) =>
      `The marker data-wirkt="${name}" names no element of this version of WIRkt.${meant(nearest)}`,
    markerNotUpgraded: ({ name, tagName }) =>
      `The marker data-wirkt="${name}" stands on <${tagName}> and is therefore left as it is. Use div, p, a, ul, ol, table, figure or section.`,
    blockedByPolicy: ({ directive, address }) =>
      `The page's Content Security Policy blocked "${address}". Allow the own server ('self') in "${directive}"; the documentation has the line that is enough, under "Einbetten".`,
    twoVersions: ({ versions }) =>
      `The page includes several versions of WIRkt (${versions.join(', ')}). Each element takes the version that came first. Include only one.`,
    twoLoaders: ({ addresses }) =>
      `The loader is included several times: ${addresses.join(', ')}. Only the first one works; remove the others.`,
    headingJump: ({ tagName, level, before }) =>
      `<${tagName}> begins with a heading of level ${level} after one of level ${before}. People who listen to the page miss a level. Set heading-level="${before + 1}".`,
    fileProblem: ({ code, url }) => `The file ${url} ${wordOf(fileProblems, code)}`,
    foreignHost: ({ url }) =>
      `The file ${url} lies on a foreign server and is not loaded, because that server would learn of every visit. Put the file on your own server.`,
    sameId: ({ id }) =>
      `The id "${id}" occurs several times on the page. Links then lead to the wrong place; use every id once.`,
    missingFallback: ({ tagName }) =>
      `<${tagName}> has no fallback text. Without JavaScript or in case of an error the place stays empty. Write what matters most between the tags or into the marker.`,
  },
};
