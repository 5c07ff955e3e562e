// Compares the answers of the explorer's script with those of the program. Returns a sentence for each list of calls that differs.
'use strict';
globalThis.compareLeast = ({ catalogs, cases }) => {
  const { answer, readCatalog, alternativeLimit } = globalThis.ScopeTablesLeast;
  const read = catalogs.map((text) => {
    let data;
    // What the site writes is a call with JSON in it.
    if (typeof text === 'string') data = JSON.parse(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')));
    else data = text;
    return readCatalog(data);
  });
  const reason = ({ used, gives, inclusions, isForced }) =>
    [used.operation.label, isForced, gives, [...new Set(inclusions.map((step) => step[2]))], used.operation.page, used.operation.line];
  const own = (found) => ({
    smallest: found.isSmallest, lowerBound: found.lowerBound, leastPrivileged: found.isSmallest && found.isLightest,
    scopes: found.scopes.map(({ scope, provider, reasons }) => [scope, provider, reasons.map(reason)]),
    alternatives: found.alternatives, complete: found.isComplete && found.alternatives.length < alternativeLimit,
    free: found.free.map(({ operation }) => operation.label),
    undecided: found.undecided.map(({ used, doubt }) =>
      [used.operation.label, used.catalog.provider, doubt.reason, !doubt.standsApart, doubt.remedy, [...new Set(doubt.scopes)]]),
    unmatched: found.unmatched.map(({ place, reason: why, suggestions }) => [place.line, place.text, why, suggestions]),
  });
  const programs = (found) => ({
    smallest: found.smallest, lowerBound: found.lowerBound, leastPrivileged: found.leastPrivileged,
    scopes: found.scopes.map(({ scope, provider, reasons }) =>
      [scope, provider, reasons.map((entry) => [entry.operation, entry.onlyThis, entry.gives, entry.sources || [], entry.page, entry.line])]),
    alternatives: found.alternatives, complete: found.alternativesComplete, free: found.noScopeNeeded,
    undecided: found.undecided.map((entry) =>
      [entry.operation, entry.provider, entry.reason, entry.counted, entry.decideWith ?? null, entry.scopes || []]),
    unmatched: found.unmatched.map((entry) => [entry.line, entry.text, entry.reason || '', entry.suggestions || []]),
  });
  const faults = [];
  for (const { catalogs: numbers, text, types, credential, expected } of cases) {
    const [script, program] = [own(answer(numbers.map((number) => read[number]), text, { types, credential })), programs(expected)];
    if (JSON.stringify(script) !== JSON.stringify(program)) {
      const key = Object.keys(script).find((name) => JSON.stringify(script[name]) !== JSON.stringify(program[name]));
      faults.push(`${JSON.stringify(text)}: ${key} is ${JSON.stringify(script[key])}, and the program says ${JSON.stringify(program[key])}`);
    }
  }
  return faults;
};
