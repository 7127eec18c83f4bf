/** English help, for the program and for each command. */
export const help = `wirkt: tools for municipal strategies of diversity and integration

Usage:
  wirkt check <file>                    checks a project file and names everything that is wrong
  wirkt check --funding <file>          checks too whether an application for funding is possible
  wirkt render decision-record <file>   writes the result as a record for the file
  wirkt plan <file>                     plans the process with all its dates
  wirkt calendar <file>                 writes the dates as calendar file

Options:
  --lang de|en          language of the messages (default: de)
  --help                this help, also for a command: wirkt check --help
  --version             version`;

const assessment = `  --on <YYYY-MM-DD>     date of application; default: the date in the file, else today.
                        Where the file knows only a month, its first day counts.
  --edition <id>        edition of the rules; default: the one in force on the date of application
  --deviation <id>      takes a statement of an undated source into account; may be repeated`;

export const checkHelp = `wirkt check <file> [--json] [--lang de|en]
wirkt check --funding [--on <day>] [--edition <id>] [--deviation <id>] <file>

Checks a project file (strategie.json): shape, dates, ids and references.
Unknown keys are reported as notes and kept. The file is not changed.

  --json                output for programs
  --funding             checks the application for funding too, without obligation
${assessment}

Ends with 0: valid; notes and open questions are printed
          1: issues in the file, or a condition of the funding is not met
          2: wrong use or unreadable file`;

export const renderHelp = `wirkt render decision-record <file> [--format html|markdown|json] [--out <file>]

Writes a document made of a project file to standard output.
  decision-record       record for the file: result of the funding check with all criteria and sources

  --format              html (default; prints on A4), markdown or json
  --out <file>          writes into a new file
  --force               overwrites the file after --out
  --example             marks a check after the fact as example
  --lang de|en          language of the document (default: de)
${assessment}

Ends with 0: written, whatever the check found
          1: issues in the project file
          2: wrong use, unreadable file or nothing written`;
