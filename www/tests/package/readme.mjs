// Runs the examples of the README, which are given as files, and prints what they print.
for (const file of process.argv.slice(2)) {
  await import(new URL(file, `file://${process.cwd()}/`));
}
