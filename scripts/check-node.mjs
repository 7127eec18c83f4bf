/** Node.js that runs the scripts; on Linux x64 `npm ci` brings a newer one along. */
const forScripts = [22, 18];
/** Node.js that runs npm itself: it picks the native parts of the tools, and older ones get none. */
const forInstalling = [20, 19];

const installedBy = /node\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];

if (isOlder(process.versions.node, forScripts)) {
  complain(process.versions.node, forScripts, 'Installieren Sie bitte eine neuere Version.');
}
if (installedBy !== undefined && isOlder(installedBy, forInstalling)) {
  complain(
    installedBy,
    forInstalling,
    'Installieren Sie bitte eine neuere Version und rufen Sie danach „npm ci“ auf.',
  );
}

function isOlder(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

function complain(version, required, advice) {
  console.error(
    [
      `Zum Entwickeln braucht WIRkt Node.js ab ${required.join('.')}, hier läuft ${version}. ${advice}`,
      `WIRkt needs Node.js ${required.join('.')} or newer for development; this is ${version}.`,
    ].join('\n'),
  );
  process.exit(1);
}
