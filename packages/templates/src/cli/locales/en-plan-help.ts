/** English help for `wirkt plan`. */
export const planHelp = `wirkt plan <file> [--template <id|file>] [--start <day>] [--end <day>]
wirkt plan --template <id|file> --start <day> --session <body>=<day>[/<papers>] …

Plans the process: days for every step, with public holidays, school holidays and sessions.
The file is a project file with “process.planning” or a planning of its own; it is not changed.
What stands in the call comes first.

  --template <id>       process template: kiv-18-monate, kiv-12-monate, weiterstadt-sieben-phasen,
                        or a file of your own: ./template.json
  --start <YYYY-MM-DD>  first day
  --end <YYYY-MM-DD>    last day of everything
  --direction           forwards (default) or backwards: back from the session of the resolution
  --session             a session, after the slash the day on which papers are due; may be repeated:
                        --session ausschuss=2027-05-20/2027-05-03
  --today <YYYY-MM-DD>  shows how the plan stands on this day; without it today, where the project file
                        reports what has happened
  --explain <id>        tells, instead of the table, why a step, a milestone or a phase has its days;
                        may be repeated
  --json                output for programs
  --lang de|en          language of the messages (default: de)

Ends with 0: the plan works out
          1: issues in the file, no plan is possible, or it loses a session or an end
          2: wrong use or unreadable file`;

/** English help for `wirkt calendar`. */
export const calendarHelp = `wirkt calendar <file> [--audience <circle>] [--plan] [--domain <domain>] [--out <file.ics>]

Writes the dates of a project file or a planning as calendar file (iCalendar, .ics) to standard output.
What has no known day is not in it and is named.

  --audience            public (default; only what is public), steering or administration
  --plan                adds the dates of the planning; always for a planning of its own
  --domain <domain>     end of the ids of all entries, for example musterstadt.de;
                        default: the domain of the web address in the project file
  --out <file.ics>      writes into a new file
  --force               overwrites the file after --out
  --lang de|en          language of entries and messages (default: de)

Ends with 0: written
          1: issues in the file, or the plan does not work out
          2: wrong use, unreadable file, no entry or nothing written`;
