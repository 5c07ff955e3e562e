// The smallest set of scopes for calls: what the command `least` answers, in the browser. Every part has the name and the order of
// the program's own, and a test holds the answers of both against each other.
'use strict';
(() => {
  const alternativeLimit = 20;
  const rowLimit = 4000;
  const defaultWork = 100000000;
  const infinite = Number.MAX_SAFE_INTEGER / 4;

  // MARK: Order

  // By the bytes of UTF-8, which is by code points.
  const inOrder = (left, right) => {
    const length = Math.min(left.length, right.length);
    for (let at = 0; at < length; at++) {
      const [own, other] = [left.charCodeAt(at), right.charCodeAt(at)];
      if (own === other) continue;
      const surrogates = [own, other].map((unit) => unit >= 0xd800 && unit < 0xe000);
      if (surrogates[0] !== surrogates[1]) return surrogates[0] ? 1 : -1;
      return own - other;
    }
    return left.length - right.length;
  };
  const byNumbers = (left, right) => {
    for (let at = 0; at < left.length && at < right.length; at++) {
      if (left[at] !== right[at]) return left[at] - right[at];
    }
    return left.length - right.length;
  };
  const ascending = (numbers) => [...numbers].sort((left, right) => left - right);
  const filled = (count, make) => Array.from({ length: count }, make);

  // MARK: Calls

  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT'];

  const methodOf = (word) => {
    const name = (word.endsWith(':') ? word.slice(0, -1) : word).toUpperCase();
    return methods.includes(name) ? name : null;
  };

  const targetOf = (address) => {
    const plain = address.replace(/[?#].*$/s, '');
    const scheme = plain.indexOf('://');
    if (scheme >= 0) {
      const rest = plain.slice(scheme + 3);
      const host = rest.replace(/\/.*$/s, '');
      return { path: rest.slice(host.length) || '/', host };
    }
    if (plain.startsWith('/')) return { path: plain, host: null };
    const slash = plain.indexOf('/');
    if (slash >= 0) {
      const host = plain.slice(0, slash);
      if (/^[{$]/.test(host) || /[.:]/.test(host)) return { path: plain.slice(slash), host };
    }
    return { name: plain };
  };

  // A call as a person writes it; null where a line states none.
  const callOf = (line) => {
    let words = line.split(/\s+/).filter(Boolean);
    if (['-', '*', '+', '•'].includes(words[0])) words = words.slice(1);
    words = words.map((word) => word.replace(/^[`"'“”,]+|[`"'“”,]+$/g, '')).filter(Boolean);
    if (words.length === 0) return null;
    const method = methodOf(words[0]);
    if (method) return words.length > 1 ? { method, target: targetOf(words[1]) } : null;
    if (words.length > 1 && /^[A-Z]+$/.test(words[0]) && words[1].startsWith('/')) return null;
    return { method: null, target: targetOf(words[0]) };
  };

  const usesIn = (text) => {
    const list = { uses: [], unread: [] };
    text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).forEach((own, index) => {
      const words = own.replace(/^[\s\uFEFF]+/, '');
      if (!words || words.startsWith('#') || (words.startsWith('//') && !words.startsWith('///'))) return;
      const shown = own.split(/\s+/).filter(Boolean).join(' ');
      const place = { line: index + 1, text: shown.length > 120 ? `${shown.slice(0, 120)}…` : shown };
      const call = callOf(words);
      if (call) list.uses.push({ call, place });
      else list.unread.push({ place, reason: 'The line contains no method and path.' });
    });
    return list;
  };

  // MARK: Matching

  const unescaped = (text) => {
    if (!text.includes('%')) return text;
    const bytes = [];
    const own = new TextEncoder().encode(text);
    const digit = (byte) => (byte === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase()));
    for (let at = 0; at < own.length; at++) {
      const [high, low] = [digit(own[at + 1]), digit(own[at + 2])];
      if (own[at] === 0x25 && high >= 0 && low >= 0) {
        bytes.push(high * 16 + low);
        at += 2;
      } else {
        bytes.push(own[at]);
      }
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
    } catch {
      return text;
    }
  };

  // Null stands for a placeholder: {id}, :id, <id>, ${id}.
  const calledPath = (path) => path.split('/').filter(Boolean).map((segment) => {
    const text = unescaped(segment);
    return /^\{.+\}$/s.test(text) || /^<.+>$/s.test(text) || /^\$\{.*\}$/s.test(text) || /^:\p{L}/u.test(text) ? null : text;
  });

  const severalNames = ['path', 'filepath', 'ref', 'refspec', 'basehead', 'subpath'];

  const takesSeveral = (name) => {
    if (/^\+|\+$|\*$|\.\.\.$/.test(name) || /:\.\*|:\.\+|=\*\*/.test(name)) return true;
    const words = [''];
    let wasLower = false;
    for (const letter of name) {
      const isUpper = /\p{Lu}/u.test(letter);
      if (!/\p{L}/u.test(letter)) words.push('');
      else if (isUpper && wasLower) words.push(letter.toLowerCase());
      else words[words.length - 1] += letter.toLowerCase();
      wasLower = /\p{Ll}/u.test(letter);
    }
    const last = words.filter(Boolean).pop();
    return last !== undefined && severalNames.includes(last);
  };

  // {name} stands for at least one letter and no /, and .* for anything.
  const patternOf = (text, hasWildcards) => {
    const escaped = (part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    let source = '';
    let at = 0;
    let words = '';
    const flush = () => {
      source += escaped(words);
      words = '';
    };
    while (at < text.length) {
      const close = text[at] === '{' ? text.indexOf('}', at) : -1;
      if (hasWildcards && text.startsWith('.*', at)) {
        flush();
        source += '[^]*';
        at += 2;
      } else if (close >= 0) {
        flush();
        source += '[^/]+';
        at = close + 1;
      } else {
        words += text[at++];
      }
    }
    flush();
    return new RegExp(`^${source}$`);
  };

  const kinds = { name: 0, exact: 1, template: 2, pattern: 3, severalSegments: 4 };

  const listedPath = (path, isPattern, versions) => {
    const segments = path.split('/').filter(Boolean).map((text) => {
      const names = [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]);
      if (names.length === 0) return { words: text };
      return names.length === 1 && text === `{${names[0]}}` ? { parameter: names[0] } : { pattern: patternOf(text, false) };
    });
    return { segments, expression: isPattern ? patternOf(path, true) : null, versions };
  };

  // 0 for the words themselves, more for what stands for others; null where they do not fit.
  const rankOf = (called, listed, versions) => {
    if (listed.words !== undefined) return called === listed.words ? 0 : null;
    if (listed.parameter !== undefined) {
      return called === null || listed.parameter !== 'version' || versions.length === 0 || versions.includes(called) ? 2 : null;
    }
    return called === null || listed.pattern.test(called) ? 1 : null;
  };

  const ranksOf = (called, listed) => {
    const ranks = [];
    for (let at = 0; at < listed.segments.length; at++) {
      const rank = rankOf(called[at], listed.segments[at], listed.versions);
      if (rank === null) return null;
      ranks.push(rank);
    }
    return ranks;
  };

  const fitOf = (listed, called) => {
    if (listed.expression) {
      const text = called.map((segment) => `/${segment === null ? '{}' : segment}`).join('');
      return listed.expression.test(text) ? { kind: kinds.pattern, ranks: [] } : null;
    }
    const count = listed.segments.length;
    if (called.length === count) {
      const ranks = ranksOf(called, listed);
      if (ranks) return { kind: ranks.some((rank) => rank > 0) ? kinds.template : kinds.exact, ranks };
    }
    const last = listed.segments[count - 1];
    if (!last || last.parameter === undefined || !takesSeveral(last.parameter) || called.length <= count) return null;
    const ranks = ranksOf(called, listed);
    return ranks && { kind: kinds.severalSegments, ranks };
  };

  const compareFits = (left, right) => {
    if (left.kind !== right.kind) return left.kind - right.kind;
    if (left.kind === kinds.severalSegments && left.ranks.length !== right.ranks.length) return right.ranks.length - left.ranks.length;
    return byNumbers(left.ranks, right.ranks);
  };

  const baseWords = ['api', 'apis', 'rest', 'gateway', 'public', 'services', 'beta', 'latest'];
  const isBase = (segment) => {
    if (baseWords.includes(segment.toLowerCase())) return true;
    const digits = /^[vV]/.test(segment) ? segment.slice(1) : segment;
    return /^\p{N}/u.test(digits) && /^[\p{N}.]+$/u.test(digits);
  };

  class OperationFinder {
    constructor(catalog) {
      this.catalog = catalog;
      this.paths = [];
      this.byFirst = new Map();
      this.byName = new Map();
      const add = (map, key, value) => (map.has(key) ? map.get(key).push(value) : map.set(key, [value]));
      catalog.operations.forEach((operation, index) => {
        if (operation.name !== null) add(this.byName, operation.name, index);
        if (operation.path === null) return;
        const path = listedPath(operation.path, operation.isPattern, operation.versions);
        const first = path.segments[0];
        const key = first && first.words !== undefined && !operation.isPattern ? `/${first.words}` : '';
        add(this.byFirst, key, this.paths.length);
        this.paths.push({ operation: index, path });
      });
    }

    matches({ method, target }) {
      if (target.name !== undefined) {
        const named = this.named(target.name, method);
        return named.length === 0 && !target.name.includes(':') ? this.onPath(calledPath(`/${target.name}`), method) : named;
      }
      const found = this.onPath(calledPath(target.path), method);
      if (found.length > 0) return found;
      const behind = this.behindBase(target.path, method);
      if (behind.length > 0 || target.host === null) return behind;
      return this.named(target.path.split('/').filter(Boolean).pop() || '', method);
    }

    named(name, method) {
      return (this.byName.get(name) || []).filter((index) => {
        const own = this.catalog.operations[index].method;
        return method === null || own === null || own === method;
      }).map((operation) => ({ operation, kind: kinds.name }));
    }

    onPath(called, method) {
      const candidates = [...(this.byFirst.get('') || []), ...(called[0] ? this.byFirst.get(`/${called[0]}`) || [] : [])];
      const fits = [];
      for (const index of candidates) {
        const fit = fitOf(this.paths[index].path, called);
        if (fit) fits.push({ operation: this.paths[index].operation, fit });
      }
      if (method === null) return this.closest(fits);
      const methodAt = ({ operation }) => this.catalog.operations[operation].method;
      const own = fits.filter((fit) => methodAt(fit) === null || methodAt(fit) === method);
      if (own.length > 0) return this.closest(own).slice(0, 1);
      if (method !== 'HEAD') return [];
      return this.closest(fits.filter((fit) => methodAt(fit) === 'GET')).slice(0, 1);
    }

    closest(fits) {
      if (fits.length === 0) return [];
      const best = fits.map(({ fit }) => fit).reduce((least, fit) => (compareFits(fit, least) < 0 ? fit : least));
      return fits.filter(({ fit }) => compareFits(best, fit) >= 0).sort((left, right) => left.operation - right.operation)
        .map(({ operation, fit }) => ({ operation, kind: fit.kind }));
    }

    behindBase(path, method) {
      const rest = path.split('/').filter(Boolean);
      while (rest.length > 1 && isBase(rest[0])) {
        rest.shift();
        const found = this.onPath(calledPath(rest.join('/')), method);
        if (found.length > 0) return found;
        if (rest.length === 1) {
          const named = this.named(rest[0], method);
          if (named.length > 0) return named;
        }
      }
      return [];
    }

    isNotSupported({ method, target }) {
      if (method === null || target.path === undefined) return false;
      return this.catalog.notSupported.some(([path, listed]) =>
        listed.includes(method) && fitOf(listedPath(path, false, []), calledPath(target.path)) !== null);
    }
  }

  // MARK: Near misses

  const shownMisses = 3;

  // The optimal string alignment distance of the first 64 letters, in any case.
  const distanceOf = (first, second) => {
    const [own, other] = [first, second].map((word) => [...word.toLowerCase()].slice(0, 64));
    let beforeLast = [];
    let last = filled(other.length + 1, (_, column) => column);
    own.forEach((letter, row) => {
      const current = [row + 1];
      other.forEach((otherLetter, column) => {
        let cost = Math.min(last[column] + (letter === otherLetter ? 0 : 1), last[column + 1] + 1, current[column] + 1);
        if (row > 0 && column > 0 && letter === other[column - 1] && own[row - 1] === otherLetter) {
          cost = Math.min(cost, beforeLast[column - 1] + 1);
        }
        current.push(cost);
      });
      [beforeLast, last] = [last, current];
    });
    return last[other.length];
  };

  const nearWhole = (word, other, limit) => {
    if (Math.abs(word.length - other.length) > limit) return null;
    const distance = distanceOf(word, other);
    return distance <= limit ? distance : null;
  };

  // Each segment by itself: in a long path two short words that have nothing in common would be a slip.
  const near = (word, other) => {
    const [own, listed] = [word, other].map((text) => text.split('/').filter(Boolean));
    if (own.length !== listed.length) return nearWhole(word, other, 2);
    let sum = 0;
    for (let at = 0; at < own.length; at++) {
      if (own[at] === listed[at]) continue;
      const distance = nearWhole(own[at], listed[at], Math.max(1, Math.trunc(own.length / 3)));
      if (distance === null) return null;
      sum += distance;
    }
    return sum;
  };

  const distanceTo = (target, { path, name }) => {
    if (target.name !== undefined) {
      const words = [name, path === null ? null : path.replace(/^\/+/, '')].filter((word) => word !== null);
      const distances = words.map((word) => near(target.name, word)).filter((distance) => distance !== null);
      return distances.length === 0 ? null : Math.min(...distances);
    }
    if (path === null) return name === null ? null : near(target.path.slice(1), name);
    // What is called stands in the places of parameters, so that ids do not count as slips.
    const called = target.path.split('/').filter(Boolean);
    const concrete = path.split('/').filter(Boolean).map((segment, at) =>
      `/${/^\{.*\}$/s.test(segment) && at < called.length ? called[at] : segment}`).join('');
    return near(target.path, concrete);
  };

  // The operations that a call probably means: those of the same path, or those that are spelled nearly so.
  const nearMisses = (finder, { method, target }) => {
    if (method !== null) {
      const others = finder.matches({ method: null, target }).map(({ operation }) => finder.catalog.operations[operation].label);
      if (others.length > 0) return others;
    }
    const ranked = [];
    finder.catalog.operations.forEach((operation, index) => {
      if (method !== null && operation.method !== null && operation.method !== method) return;
      const distance = distanceTo(target, operation);
      if (distance !== null) ranked.push([distance, index]);
    });
    return ranked.sort(byNumbers).slice(0, shownMisses).map(([, index]) => finder.catalog.operations[index].label);
  };

  const domainOf = (host) => {
    const names = host.toLowerCase().replace(/:.*$/s, '').split('.').filter(Boolean);
    return names.length < 2 ? null : names.slice(-2).join('.');
  };

  const mayBelong = (host, catalog) => {
    const own = domainOf(host);
    if (own === null) return false;
    return catalog.pages.some(([, url]) => {
      const target = url && targetOf(url);
      return target && target.host && domainOf(target.host) === own;
    });
  };

  const matchesOf = (call, finders) => {
    let found = finders.map((finder) => ({ finder, matches: finder.matches(call) })).filter(({ matches }) => matches.length > 0);
    if (found.length > 1 && call.target.host) {
      const own = found.filter(({ finder }) => mayBelong(call.target.host, finder.catalog));
      if (own.length > 0) found = own;
    }
    const best = Math.min(...found.flatMap(({ matches }) => matches.map(({ kind }) => kind)));
    return found.flatMap(({ finder, matches }) =>
      matches.filter(({ kind }) => kind === best || found.length === 1).map(({ operation }) => ({ finder, operation })));
  };

  const usedOperations = (list, finders) => {
    const used = new Map();
    const unmatched = [];
    for (const { call, place } of list.uses) {
      const matches = matchesOf(call, finders);
      if (matches.length === 0) {
        const isNotSupported = finders.some((finder) => finder.isNotSupported(call));
        const suggestions = finders.flatMap((finder) => nearMisses(finder, call)).slice(0, shownMisses);
        unmatched.push({ place, reason: isNotSupported ? 'The page says that this method is not supported.' : '', suggestions });
      }
      for (const { finder, operation } of matches) {
        const key = `${finder.catalog.provider} ${operation}`;
        if (used.has(key)) used.get(key).places.push(place);
        else used.set(key, { catalog: finder.catalog, index: operation, operation: finder.catalog.operations[operation], places: [place] });
      }
    }
    unmatched.push(...list.unread.map((entry) => ({ ...entry, suggestions: [] })));
    unmatched.sort((left, right) => left.place.line - right.place.line);
    const operations = [...used.values()].sort((left, right) =>
      inOrder(left.catalog.provider, right.catalog.provider) || left.index - right.index);
    return { operations, unmatched };
  };

  // MARK: Needs

  const scopeNamesIn = (requirement) => {
    const own = requirement.kind === 'scopes' ? requirement.anyOf.flat() : requirement.kind === 'mayCheck' ? requirement.scopes : [];
    const nested = [...(requirement.cases || []).map((entry) => entry.requirement),
      ...(requirement.conditions || []).map((condition) => condition.requires).filter(Boolean)];
    return [...own, ...nested.flatMap(scopeNamesIn)];
  };

  const isNarrowing = ({ effect }) => effect === undefined || effect === 'stricter' || effect === 'unclear';

  const needOf = (requirement, credentials, setting) => {
    const need = { demands: [], doubts: [] };
    if (setting.credential !== null && credentials.length > 0 && !credentials.includes(setting.credential)) {
      need.doubts.push({
        reason: `The page lists it for ${credentials.join(', ')}, but not for ${setting.credential}.`, remedy: null, scopes: [], standsApart: true,
      });
      return need;
    }
    addNeed(need, requirement, null, setting);
    return need;
  };

  const leaveOut = (need, reason, remedy = null, scopes = []) => need.doubts.push({ reason, remedy, scopes, standsApart: true });

  const addNotes = (need, conditions) => {
    for (const condition of conditions.filter(isNarrowing)) {
      need.doubts.push({
        reason: `The page adds: “${condition.text}”`, remedy: null, scopes: condition.requires ? scopeNamesIn(condition.requires) : [],
        standsApart: false,
      });
    }
  };

  const addNeed = (need, requirement, type, setting) => {
    const conditions = requirement.conditions || [];
    const isAt = (condition, anyOf) => condition.alternative !== undefined && condition.alternative >= 0 && condition.alternative < anyOf.length;
    switch (requirement.kind) {
      case 'unavailable': leaveOut(need, 'This kind of token cannot call it.'); break;
      case 'unknown': leaveOut(need, 'The page does not say what it needs.'); break;
      case 'derived': {
        const source = requirement.from !== undefined ? ` from “${requirement.from}”` : '';
        leaveOut(need, `Its scope is computed${source}: ${requirement.template}.`);
        break;
      }
      case 'mayCheck':
        leaveOut(need, 'The page lists scopes that may be checked, but not when.', null, requirement.scopes);
        break;
      case 'scopes': {
        const { anyOf } = requirement;
        const least = requirement.least || [];
        const narrowing = conditions.filter((condition) => isNarrowing(condition) && isAt(condition, anyOf));
        const all = anyOf.map((_, index) => index);
        const certain = all.filter((index) => !narrowing.some(({ alternative }) => alternative === index));
        const taken = certain.length === 0 ? all : certain;
        need.demands.push({
          anyOf: taken.map((index) => anyOf[index]),
          least: taken.map((_, index) => index).filter((index) => least.includes(taken[index])), type,
        });
        if (certain.length === 0) addNotes(need, narrowing);
        addNotes(need, conditions.filter((condition) => !isAt(condition, anyOf)));
        return;
      }
      case 'perType': {
        const { cases } = requirement;
        const known = setting.types.filter((own) => cases.some((entry) => entry.type === own));
        addCases(need, known.length === 0 && setting.types.length > 0 ? null
          : cases.filter((entry) => known.length === 0 || known.includes(entry.type)).map((entry) => [entry.type, entry.requirement]),
        cases.map((entry) => entry.type), '--type', 'type of object', known.length > 0, setting);
        break;
      }
      case 'perCredential': {
        const { cases } = requirement;
        const known = cases.filter((entry) => entry.credential === setting.credential);
        addCases(need, known.length === 0 && setting.credential !== null ? null
          : (known.length === 0 ? cases : known).map((entry) => [null, entry.requirement]),
        cases.map((entry) => entry.credential), '--credential', 'kind of token', known.length > 0, setting);
        break;
      }
      default: break;
    }
    addNotes(need, conditions);
  };

  const addCases = (need, cases, all, option, subject, isChosen, setting) => {
    const remedy = all.map((label) => `${option} ${label}`).join(', ');
    if (cases === null) {
      leaveOut(need, `The page does not list that ${subject} for it.`, remedy);
      return;
    }
    const needs = cases.map(([type, requirement]) => {
      const own = { demands: [], doubts: [] };
      addNeed(own, requirement, isChosen ? type : null, setting);
      return own;
    });
    const add = (own) => {
      need.demands.push(...own.demands);
      need.doubts.push(...own.doubts);
    };
    if (isChosen) {
      needs.forEach(add);
    } else if (needs.length > 0 && needs.every((own) => JSON.stringify(own) === JSON.stringify(needs[0]))) {
      add(needs[0]);
    } else {
      leaveOut(need, `It depends on the ${subject}.`, remedy, needs.flatMap((own) => own.demands.flatMap(({ anyOf }) => anyOf.flat())));
    }
  };

  // MARK: Scopes

  class ScopeInclusions {
    constructor(inclusions) {
      const statements = new Map();
      for (const entry of inclusions) statements.set(entry[0], [...(statements.get(entry[0]) || []), entry]);
      this.given = new Map();
      this.giverNames = new Map();
      for (const scope of statements.keys()) {
        const found = ScopeInclusions.walk(scope, statements);
        this.given.set(scope, found);
        for (const entry of found) this.giverNames.set(entry.scope, [...(this.giverNames.get(entry.scope) || []), scope]);
      }
    }

    static walk(scope, statements) {
      const found = [];
      const seen = new Set([scope]);
      let current = { scope, steps: [] };
      for (let next = 0; ; next++) {
        for (const statement of statements.get(current.scope) || []) {
          for (const included of statement[1]) {
            if (seen.has(included)) continue;
            seen.add(included);
            found.push({ scope: included, steps: [...current.steps, statement] });
          }
        }
        if (next === found.length) return found;
        current = found[next];
      }
    }

    givers(scope) { return this.giverNames.get(scope) || []; }

    steps(scope, other) {
      if (scope === other) return [];
      const found = (this.given.get(scope) || []).find((entry) => entry.scope === other);
      return found ? found.steps : null;
    }

    closure(scopes) {
      const all = new Set(scopes);
      for (const scope of scopes) for (const entry of this.given.get(scope) || []) all.add(entry.scope);
      return all;
    }
  }

  const levels = new Map(Object.entries({
    read: 1, readonly: 1, view: 1, get: 1, list: 1, none: 0, readbasic: 0,
    write: 2, readwrite: 2, create: 2, update: 2, edit: 2, send: 2, act_as_user: 2,
    delete: 3, admin: 3, manage: 3, all: 3, full: 3, owner: 3, fullcontrol: 3,
  }));

  const weightOf = ({ name, level }) => {
    if (level !== undefined && levels.has(level.toLowerCase())) return levels.get(level.toLowerCase());
    const words = name.toLowerCase().split(/[^\p{L}_]+/u).filter((word) => levels.has(word));
    return words.length > 0 ? levels.get(words[words.length - 1]) : 2;
  };

  class ScopeUniverse {
    constructor(catalogs) {
      const columns = new Map();
      this.inclusions = new Map();
      for (const catalog of catalogs) {
        this.inclusions.set(catalog.provider, new ScopeInclusions(catalog.inclusions));
        const add = (name, level) => {
          const key = ScopeUniverse.key(name, catalog.provider);
          if (!columns.has(key)) columns.set(key, { name, level, provider: catalog.provider, key });
        };
        for (const [name, level] of catalog.scopes) add(name, level);
        for (const [scope] of catalog.inclusions) add(scope);
        for (const requirement of catalog.requirements) scopeNamesIn(requirement).forEach((name) => add(name));
      }
      this.columns = [...columns.values()].sort((left, right) =>
        inOrder(left.name, right.name) || inOrder(left.provider, right.provider));
      this.numbers = new Map(this.columns.map(({ key }, number) => [key, number]));
    }

    // No provider's id holds a space.
    static key(name, provider) { return `${provider} ${name}`; }

    number(name, provider) { return this.numbers.get(ScopeUniverse.key(name, provider)); }

    holders(scope, provider) {
      return [scope, ...this.inclusions.get(provider).givers(scope)].map((name) => this.number(name, provider))
        .filter((number) => number !== undefined);
    }

    rows(need, provider) {
      const rows = [];
      for (const { anyOf } of need.demands) {
        const own = demandRows(anyOf, (scope) => this.holders(scope, provider));
        if (own === null) return null;
        rows.push(...own);
      }
      return rows;
    }

    // First what the pages call least, then what the level says.
    weights(counted) {
      const onlyBeside = new Set();
      for (const provider of this.inclusions.keys()) {
        const [least, beside] = [new Set(), new Set()];
        for (const { used, need } of counted) {
          if (used.catalog.provider !== provider) continue;
          for (const demand of need.demands.filter((own) => own.least.length > 0)) {
            demand.anyOf.forEach((alternative, index) => {
              const numbers = alternative.map((name) => this.number(name, provider)).filter((number) => number !== undefined);
              numbers.forEach((number) => (demand.least.includes(index) ? least : beside).add(number));
            });
          }
        }
        for (const number of beside) if (!least.has(number)) onlyBeside.add(number);
      }
      const own = this.columns.map(weightOf);
      const more = own.reduce((sum, weight) => sum + weight, 1);
      return own.map((weight, number) => (onlyBeside.has(number) ? weight + more : weight));
    }
  }

  // A demand as rows, of each of which one scope must be held: an OR of ANDs is an AND of ORs.
  const demandRows = (anyOf, holders) => {
    let rows = [[]];
    for (const alternative of anyOf) {
      const joined = new Map();
      const choices = new Map(alternative.map((scope) => holders(scope)).map((own) => [own.join(), own]));
      for (const own of choices.values()) {
        for (const row of rows) {
          const both = ascending(new Set([...row, ...own]));
          joined.set(both.join(), both);
        }
        if (joined.size > rowLimit) return null;
      }
      if (joined.size === 0) return [];
      rows = smallestRows([...joined.values()]);
    }
    return rows;
  };

  // MARK: Cover

  const isSubset = (own, set) => own.every((member) => set.has(member));

  // The rows that hold no other row, shorter ones first.
  const smallestRows = (rows) => {
    const different = [...new Map(rows.map((row) => [row.join(), row])).values()];
    different.sort((left, right) => left.length - right.length || byNumbers(left, right));
    const kept = [];
    for (const row of different) {
      const set = new Set(row);
      if (!kept.some((other) => isSubset(other, set))) kept.push(row);
    }
    return kept;
  };

  // What is left when everything is taken out that the wanted covers do not depend on, in parts that share no column.
  const reducedParts = (rows, weights, wantsAll) => {
    let left = smallestRows(rows.map((row) => ascending(new Set(row))));
    for (;;) {
      const out = outweighed(left, weights, wantsAll);
      if (out.size === 0) break;
      left = smallestRows(left.map((row) => row.filter((column) => !out.has(column))));
    }
    return parted(left, weights.length);
  };

  const outweighed = (rows, weights, wantsAll) => {
    const places = filled(weights.length, () => []);
    rows.forEach((row, index) => row.forEach((column) => places[column].push(index)));
    const sets = places.map((own) => new Set(own));
    const isBettered = (column, other) => {
      if (other === column || weights[other] > weights[column] || !isSubset(places[column], sets[other])) return false;
      if (weights[other] < weights[column]) return true;
      return !wantsAll && (other < column || places[other].length > places[column].length);
    };
    const out = new Set();
    weights.forEach((_, column) => {
      if (places[column].length > 0 && rows[places[column][0]].some((other) => isBettered(column, other))) out.add(column);
    });
    return out;
  };

  const parted = (rows, count) => {
    const leaders = filled(count, (_, column) => column);
    const leader = (own) => {
      let column = own;
      while (leaders[column] !== column) column = leaders[column] = leaders[leaders[column]];
      return column;
    };
    for (const row of rows) {
      for (const column of row.slice(1)) {
        const [left, right] = [leader(row[0]), leader(column)];
        leaders[Math.max(left, right)] = Math.min(left, right);
      }
    }
    const parts = new Map();
    for (const row of rows) {
      if (row.length === 0) continue;
      const key = leader(row[0]);
      if (parts.has(key)) parts.get(key).push(row);
      else parts.set(key, [row]);
    }
    return [...parts].sort((left, right) => left[0] - right[0]).map(([, own]) => own);
  };

  const greedyCover = (rows, columnRows, weights) => {
    const open = rows.map(() => true);
    const gains = columnRows.map((own) => own.length);
    const chosen = [];
    for (let left = rows.length; left > 0;) {
      let pick = -1;
      gains.forEach((gain, column) => {
        if (pick < 0 || gain > gains[pick] || (gain === gains[pick] && weights[column] < weights[pick])) pick = column;
      });
      if (pick < 0 || gains[pick] <= 0) break;
      chosen.push(pick);
      for (const row of columnRows[pick]) {
        if (!open[row]) continue;
        open[row] = false;
        left--;
        for (const other of rows[row]) gains[other]--;
      }
    }
    const counts = rows.map(() => 0);
    for (const column of chosen) for (const row of columnRows[column]) counts[row]++;
    const kept = [];
    for (const column of chosen) {
      if (columnRows[column].every((row) => counts[row] > 1)) for (const row of columnRows[column]) counts[row]--;
      else kept.push(column);
    }
    return ascending(kept);
  };

  const roundedUp = (value) => {
    if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return value > 0 ? 1e15 : 0;
    const floor = value - 1e-6 * Math.max(1, Math.abs(value) * 1e-3);
    const whole = Math.trunc(floor);
    return whole < floor ? whole + 1 : whole;
  };

  // The Lagrangian relaxation of covering: rows may stay open, at a price each.
  class Relaxation {
    constructor(openRows, columns, columnRows, costs, size) {
      Object.assign(this, { openRows, columns, columnRows, costs, size, best: -Infinity, bestReduced: [] });
    }

    improve(multipliers, room, iterations) {
      const current = { rows: [...multipliers.rows], size: multipliers.size };
      let pace = 1;
      let idle = 0;
      const excess = new Float64Array(current.rows.length);
      const reduced = new Float64Array(this.columns.length);
      const { openRows, columnRows, costs, size } = this;
      for (let step = 1; step <= iterations; step++) {
        let value = -current.size * (size === null ? 0 : size);
        for (const row of openRows) {
          value += current.rows[row];
          excess[row] = 1;
        }
        let count = 0;
        for (let index = 0; index < reduced.length; index++) {
          let rest = costs[index] + current.size;
          for (const row of columnRows[index]) rest -= current.rows[row];
          reduced[index] = rest;
          if (rest < 0) {
            value += rest;
            count += 1;
            for (const row of columnRows[index]) excess[row] -= 1;
          }
        }
        if (value > this.best + 1e-9) {
          if (value > this.best + 1e-3) idle = 0;
          this.best = value;
          this.bestReduced = [...reduced];
          multipliers.rows = [...current.rows];
          multipliers.size = current.size;
        }
        if (this.best > room + 1e-3) return step;
        idle += 1;
        if (idle % 8 === 0) pace /= 2;
        if (pace < 0.01) return step;
        let norm = 0;
        for (const row of openRows) if (!(excess[row] < 0 && current.rows[row] <= 0)) norm += excess[row] * excess[row];
        const over = size === null ? 0 : count - size;
        if (!(over < 0 && current.size <= 0)) norm += over * over;
        if (norm === 0) return step;
        const length = (pace * Math.max(room + 1 - value, 0.05)) / norm;
        for (const row of openRows) current.rows[row] = Math.max(0, current.rows[row] + length * excess[row]);
        if (size !== null) current.size = Math.max(0, current.size + length * over);
      }
      return iterations;
    }
  }

  const free = 0;
  const takenState = 1;
  const outState = 2;

  // A search for covers of one part of a problem, by branch and bound.
  class CoverSearch {
    constructor(rows, goal, work) {
      this.rows = rows;
      this.goal = { budget: infinite, size: null, stopsAtFirst: false, ...goal };
      this.work = work;
      this.best = null;
      this.rootBound = 0;
      this.columnRows = filled(goal.costs.length, () => []);
      rows.forEach((row, index) => row.forEach((column) => this.columnRows[column].push(index)));
      this.states = new Uint8Array(goal.costs.length);
      this.taken = rows.map(() => 0);
      this.free = rows.map((row) => row.length);
      this.cost = 0;
      this.size = 0;
      this.trail = [];
      this.isRoot = true;
    }

    run(inside = [], outside = []) {
      for (const column of inside) this.set(column, takenState);
      for (const column of outside) this.set(column, outState);
      const shares = this.rows.map((row) =>
        (row.length === 0 ? 0 : Math.min(...row.map((column) => this.goal.costs[column] / this.columnRows[column].length))));
      return this.visit({ rows: shares, size: 0 });
    }

    get isDone() { return this.goal.stopsAtFirst && this.best !== null; }

    visit(inherited) {
      const mark = this.trail.length;
      try {
        return this.visitInside({ rows: [...inherited.rows], size: inherited.size });
      } finally {
        this.undo(mark);
      }
    }

    visitInside(multipliers) {
      const wasRoot = this.isRoot;
      this.isRoot = false;
      for (;;) {
        const isOpen = this.propagate();
        if (isOpen === null) return true;
        if (!isOpen) {
          this.accept();
          return true;
        }
        if (this.work <= 0) return false;
        const fixings = this.bound(multipliers, wasRoot ? 400 : 40);
        if (fixings === null) return true;
        if (fixings.length === 0) break;
        for (const [column, state] of fixings) if (this.states[column] === free) this.set(column, state);
      }
      if (this.isDone) return true;
      const reduced = this.reducedCosts(multipliers);
      if (this.tryGreedy(reduced) && this.isDone) return true;
      const row = this.shortestOpenRow();
      if (row === null) return true;
      const choices = this.rows[row].filter((column) => this.states[column] === free);
      choices.sort((left, right) => reduced[left] - reduced[right] || left - right);
      for (const column of choices) {
        const inner = this.trail.length;
        this.set(column, takenState);
        const isWhole = this.visit(multipliers);
        this.undo(inner);
        if (!isWhole) return false;
        if (this.isDone) return true;
        this.set(column, outState);
      }
      return true;
    }

    propagate() {
      for (;;) {
        let changed = false;
        let isOpen = false;
        for (let row = 0; row < this.rows.length; row++) {
          if (this.taken[row] !== 0) continue;
          if (this.free[row] === 0) return null;
          const last = this.free[row] === 1 ? this.rows[row].find((column) => this.states[column] === free) : undefined;
          if (last !== undefined) {
            this.set(last, takenState);
            changed = true;
          } else {
            isOpen = true;
          }
        }
        if (this.cost > this.goal.budget || (this.goal.size !== null && this.size > this.goal.size)) return null;
        if (!changed) return isOpen;
      }
    }

    takenColumns() {
      const columns = [];
      this.states.forEach((state, column) => state === takenState && columns.push(column));
      return columns;
    }

    accept() {
      this.best = this.takenColumns();
      if (!this.goal.stopsAtFirst) this.goal.budget = this.cost - 1;
    }

    tryGreedy(reduced) {
      const counts = [...this.taken];
      const gains = this.columnRows.map((own, column) =>
        (this.states[column] === free ? own.filter((row) => this.taken[row] === 0).length : 0));
      let left = this.taken.filter((count) => count === 0).length;
      const chosen = this.takenColumns();
      const fixed = chosen.length;
      while (left > 0) {
        let pick = -1;
        let lowest = Infinity;
        for (let column = 0; column < gains.length; column++) {
          if (gains[column] <= 0) continue;
          const cost = reduced[column];
          const score = cost > 0 ? cost / gains[column] : cost * gains[column];
          if (score < lowest) [lowest, pick] = [score, column];
        }
        if (pick < 0) return false;
        chosen.push(pick);
        for (const row of this.columnRows[pick]) {
          if (counts[row] === 0) {
            left--;
            for (const other of this.rows[row]) gains[other] -= gains[other] > 0 ? 1 : 0;
          }
          counts[row]++;
        }
        this.work -= gains.length;
      }
      const cover = chosen.slice(0, fixed);
      for (const column of chosen.slice(fixed).reverse()) {
        if (this.columnRows[column].every((row) => counts[row] > 1)) for (const row of this.columnRows[column]) counts[row]--;
        else cover.push(column);
      }
      const total = cover.reduce((sum, column) => sum + this.goal.costs[column], 0);
      if (total > this.goal.budget || (this.goal.size !== null && cover.length > this.goal.size)) return false;
      this.best = ascending(cover);
      if (!this.goal.stopsAtFirst) this.goal.budget = total - 1;
      return true;
    }

    shortestOpenRow() {
      let shortest = null;
      for (let row = 0; row < this.rows.length; row++) {
        if (this.taken[row] === 0 && (shortest === null || this.free[row] < this.free[shortest])) shortest = row;
      }
      return shortest;
    }

    set(column, state) {
      if (this.states[column] !== free) return;
      this.states[column] = state;
      this.trail.push(column);
      for (const row of this.columnRows[column]) {
        this.free[row]--;
        if (state === takenState) this.taken[row]++;
      }
      if (state === takenState) {
        this.cost += this.goal.costs[column];
        this.size++;
      }
    }

    undo(mark) {
      while (this.trail.length > mark) {
        const column = this.trail.pop();
        const wasTaken = this.states[column] === takenState;
        this.states[column] = free;
        for (const row of this.columnRows[column]) {
          this.free[row]++;
          if (wasTaken) this.taken[row]--;
        }
        if (wasTaken) {
          this.cost -= this.goal.costs[column];
          this.size--;
        }
      }
    }

    bound(multipliers, iterations) {
      const openRows = [];
      this.taken.forEach((count, row) => count === 0 && openRows.push(row));
      const columns = [];
      const isSeen = new Uint8Array(this.states.length);
      for (const row of openRows) {
        for (const column of this.rows[row]) {
          if (this.states[column] !== free || isSeen[column]) continue;
          isSeen[column] = 1;
          columns.push(column);
        }
      }
      const live = columns.map((column) => this.columnRows[column].filter((row) => this.taken[row] === 0));
      const density = live.reduce((sum, own) => sum + own.length, 0) + columns.length + openRows.length;
      const relaxation = new Relaxation(openRows, columns, live, columns.map((column) => this.goal.costs[column]),
        this.goal.size === null ? null : this.goal.size - this.size);
      const room = this.goal.budget - this.cost;
      this.work -= relaxation.improve(multipliers, room, iterations) * density;
      const value = relaxation.best;
      if (this.rootBound === 0) this.rootBound = this.cost + Math.max(0, roundedUp(value));
      if (roundedUp(value) > room) return null;
      const fixings = [];
      relaxation.bestReduced.forEach((reduced, index) => {
        if (reduced > 0 && roundedUp(value + reduced) > room) fixings.push([columns[index], outState]);
        if (reduced < 0 && roundedUp(value - reduced) > room) fixings.push([columns[index], takenState]);
      });
      return fixings;
    }

    reducedCosts(multipliers) {
      return this.goal.costs.map((cost, column) => {
        let reduced = cost;
        if (this.states[column] !== free) return reduced;
        for (const row of this.columnRows[column]) if (this.taken[row] === 0) reduced -= multipliers.rows[row];
        return reduced;
      });
    }
  }

  const share = (work, count) => Math.trunc(work / count);

  // The answer for one part of a problem.
  class PartialCover {
    constructor(rows, weights) {
      this.columns = ascending(new Set(rows.flat()));
      const numbers = new Map(this.columns.map((column, number) => [column, number]));
      this.rows = rows.map((row) => row.map((column) => numbers.get(column)));
      this.weights = this.columns.map((column) => weights[column]);
    }

    answer(work) {
      if (this.rows.length === 1) return this.answerOfOneRow(this.rows[0]);
      const small = this.smallest(share(work, 2));
      const isSmallest = small.cover.length === small.lowerBound;
      let left = work - small.work;
      const light = this.lightest(small.cover, share(left, 2));
      left -= light.work;
      const order = new CoverOrder(this, light.cover.length, this.weight(light.cover), left);
      const covers = order.covers(light.cover, alternativeLimit + 1);
      return {
        covers: covers.map((cover) => cover.map((number) => this.columns[number])), lowerBound: small.lowerBound,
        isLightest: isSmallest && light.isLightest, isComplete: isSmallest && light.isLightest && order.isComplete,
      };
    }

    weight(cover) { return cover.reduce((sum, column) => sum + this.weights[column], 0); }

    smallest(work) {
      const same = this.weights.map(() => 1);
      const cover = [];
      let [lowerBound, used] = [0, 0];
      const parts = reducedParts(this.rows, same, false);
      parts.forEach((part, index) => {
        const search = new CoverSearch(part, { costs: same }, share(work - used, parts.length - index));
        const start = greedyCover(part, search.columnRows, this.weights);
        search.goal.budget = start.length - 1;
        const before = search.work;
        const isWhole = search.run();
        used += before - Math.max(0, search.work);
        const best = search.best || start;
        cover.push(...best);
        lowerBound += isWhole ? best.length : Math.min(best.length, Math.max(1, search.rootBound));
      });
      return { cover: ascending(cover), lowerBound, work: used };
    }

    lightest(known, work) {
      const parts = reducedParts(this.rows, this.weights, false);
      const cover = [];
      let [isLightest, used] = [true, 0];
      for (let index = 0; index < parts.length; index++) {
        const part = parts[index];
        const own = new Set(part.flat());
        const start = known.filter((column) => own.has(column));
        const covers = part.every((row) => row.some((column) => start.includes(column)));
        if (!covers || !(parts.length > 1 || start.length === known.length)) return this.wholeLighter(known, work);
        const search = new CoverSearch(part,
          { costs: this.weights, budget: this.weight(start) - 1, size: start.length }, share(work - used, parts.length - index));
        const before = search.work;
        isLightest = search.run() && isLightest;
        used += before - Math.max(0, search.work);
        cover.push(...(search.best || start));
      }
      return { cover: ascending(cover), isLightest, work: used };
    }

    wholeLighter(known, work) {
      const rows = reducedParts(this.rows, this.weights, false).flat();
      const search = new CoverSearch(rows, { costs: this.weights, budget: this.weight(known) - 1, size: known.length }, work);
      const isLightest = search.run();
      return { cover: search.best || known, isLightest, work: work - Math.max(0, search.work) };
    }

    answerOfOneRow(row) {
      const least = row.length === 0 ? 0 : Math.min(...row.map((column) => this.weights[column]));
      const best = ascending(row).filter((column) => this.weights[column] === least).slice(0, alternativeLimit + 1);
      return { covers: best.map((column) => [this.columns[column]]), lowerBound: 1, isLightest: true, isComplete: true };
    }

    cover(size, weight, inside, outside, work) {
      const search = new CoverSearch(this.rows, { costs: this.weights, budget: weight, size, stopsAtFirst: true }, work);
      const isWhole = search.run(inside, outside);
      return { cover: search.best, isCertain: isWhole || search.best !== null, work: Math.max(0, search.work) };
    }
  }

  // Lists the covers of one size and weight in the order of their columns.
  class CoverOrder {
    constructor(part, size, weight, work) {
      Object.assign(this, { part, size, weight, work, found: [], isComplete: true });
    }

    covers(known, limit) {
      this.limit = limit;
      this.list(0, [], [], known);
      return this.found;
    }

    list(start, inside, beginning, first) {
      const outside = [...beginning];
      let known = first;
      for (let column = start; ; column++) {
        if (this.found.length >= this.limit) return;
        if (inside.length === this.size || column === this.part.columns.length) {
          this.found.push(known);
          return;
        }
        if (known.includes(column)) {
          this.list(column + 1, [...inside, column], outside, known);
          if (this.found.length >= this.limit) return;
          const other = this.cover(inside, [...outside, column]);
          if (other === null) return;
          known = other;
        } else {
          const other = this.cover([...inside, column], outside);
          if (other !== null) this.list(column + 1, [...inside, column], outside, other);
        }
        outside.push(column);
      }
    }

    cover(inside, outside) {
      if (inside.length > this.size) return null;
      const answer = this.part.cover(this.size, this.weight, inside, outside, this.work);
      this.work = answer.work;
      if (!answer.isCertain) this.isComplete = false;
      return answer.cover;
    }
  }

  const minimumCover = (rows, weights) => {
    const answer = { covers: [[]], lowerBound: 0, isLightest: true, isComplete: true };
    const parts = reducedParts(rows, weights, true);
    parts.forEach((part, index) => {
      const own = share(defaultWork, Math.max(1, parts.length - index));
      const other = new PartialCover(part, weights).answer(Math.min(defaultWork, own * 2));
      const joined = answer.covers.flatMap((cover) => other.covers.map((more) => ascending([...cover, ...more])));
      answer.covers = joined.sort(byNumbers).slice(0, alternativeLimit + 1);
      answer.lowerBound += other.lowerBound;
      answer.isLightest = answer.isLightest && other.isLightest;
      answer.isComplete = answer.isComplete && other.isComplete;
    });
    return answer;
  };

  // MARK: Answer

  const labelOf = ({ method, path, name }) =>
    [method, path !== null ? path + (name !== null ? ` (${name})` : '') : name].filter((part) => part !== null).join(' ');

  const reasonsFor = (column, universe, chosen, counted) => {
    const { name, provider } = universe.columns[column];
    const inclusions = universe.inclusions.get(provider);
    const held = (columns) => inclusions.closure(columns.map((own) => universe.columns[own])
      .filter((own) => own.provider === provider).map((own) => own.name));
    const all = held(chosen);
    const others = held(chosen.filter((own) => own !== column));
    const reasons = [];
    for (const { used, need } of counted) {
      if (used.catalog.provider !== provider) continue;
      let gives = [];
      let steps = [];
      let isForced = false;
      for (const { anyOf } of need.demands) {
        const met = anyOf.filter((alternative) => alternative.every((scope) => all.has(scope)));
        isForced = isForced || !anyOf.some((alternative) => alternative.every((scope) => others.has(scope)));
        for (const scope of met.flat()) {
          const own = gives.includes(scope) ? null : inclusions.steps(name, scope);
          if (own === null) continue;
          gives.push(scope);
          steps.push(...own.filter((step) => !steps.includes(step)));
        }
      }
      if (need.demands.length === 1 && gives.includes(name)) [gives, steps] = [[name], []];
      if (gives.length > 0) reasons.push({ used, gives, inclusions: steps, isForced });
    }
    return [...reasons.filter(({ isForced }) => isForced), ...reasons.filter(({ isForced }) => !isForced)];
  };

  // A catalog as data.js brings it, with operations that have names for their parts.
  const readCatalog = (data) => ({
    ...data,
    operations: data.operations.map(([method, path, requirement, page, line, name = null, isPattern = null, versions = null, credentials = null]) => ({
      method, path, requirement: data.requirements[requirement], name, isPattern: isPattern === 1, versions: versions || [],
      credentials: credentials || [], page: typeof page === 'number' ? data.pages[page][0] : page, line,
      label: labelOf({ method, path, name }),
    })),
  });

  // The answer of the command for a list of calls.
  const answer = (catalogs, text, { types = [], credential = null } = {}) => {
    const setting = { types, credential };
    const finders = catalogs.map((catalog) => (catalog.finder = catalog.finder || new OperationFinder(catalog)));
    const universe = new ScopeUniverse(catalogs);
    const { operations, unmatched } = usedOperations(usesIn(text), finders);
    const rows = [];
    const counted = [];
    const undecided = [];
    for (const used of operations) {
      const need = needOf(used.operation.requirement, used.operation.credentials, setting);
      if (!need.doubts.some(({ standsApart }) => standsApart)) {
        const own = universe.rows(need, used.catalog.provider);
        if (own) {
          rows.push(...own);
          counted.push({ used, need });
        } else {
          need.doubts.push({
            reason: 'Its requirement allows too many combinations of scopes.', remedy: null, scopes: [], standsApart: true,
          });
        }
      }
      undecided.push(...need.doubts.map((doubt) => ({ used, doubt })));
    }
    const cover = minimumCover(rows, universe.weights(counted));
    const chosen = cover.covers[0] || [];
    return {
      scopes: chosen.map((column) => ({
        scope: universe.columns[column].name, provider: universe.columns[column].provider,
        reasons: reasonsFor(column, universe, chosen, counted),
      })),
      alternatives: cover.covers.slice(1).map((columns) => columns.map((column) => universe.columns[column].name)),
      lowerBound: cover.lowerBound, isSmallest: chosen.length === cover.lowerBound, isLightest: cover.isLightest,
      isComplete: cover.isComplete, covered: counted.map(({ used }) => used),
      free: counted.filter(({ need }) => need.demands.length === 0).map(({ used }) => used), undecided, unmatched,
    };
  };

  globalThis.ScopeTablesLeast = { answer, readCatalog, alternativeLimit };
})();
