const required = [22, 12];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < required[0] || (major === required[0] && minor < required[1])) {
  console.error(
    [
      `Zum Entwickeln braucht WIRkt Node.js ab ${required.join('.')}, hier läuft ${process.versions.node}.`,
      'Auf Linux (x64) bringt „npm ci“ ein passendes Node.js mit. Auf anderen Systemen installieren Sie bitte eine neuere Version.',
      `WIRkt needs Node.js ${required.join('.')} or newer for development; this is ${process.versions.node}.`,
    ].join('\n'),
  );
  process.exit(1);
}
