// What the search finds: all operations and scopes as numbered items with their words, and how well a query fits each. No page is needed
// for it, so that it can be tried without one.
'use strict';
(() => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT'];
  const shownScopes = 8;
  const shownOperations = 40;

  // The file of an operation or scope, as the program names it: letters for people, and a number (FNV-1a of the UTF-8).
  const pageName = (text) => {
    let hash = 2166136261;
    let letters = '';
    let isFull = false;
    for (const byte of new TextEncoder().encode(text)) {
      hash = Math.imul(hash ^ byte, 16777619) >>> 0;
      if (isFull) continue;
      const letter = String.fromCharCode(byte).toLowerCase();
      if (byte < 128 && /[a-z0-9]/.test(letter)) letters += letter;
      else if (letters && !letters.endsWith('-')) letters += '-';
      isFull = letters.length === 60;
    }
    letters = letters.replace(/-$/, '');
    return (letters ? letters + '-' : '') + hash.toString(36);
  };
  const fold = (text) => {
    // Only what is not ASCII has marks to leave out.
    const plain = /[^\x00-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
    return plain.toLowerCase().replace(/\s+/g, ' ');
  };
  // MARK: Data

  const unfold = ({ shared, rests }) => {
    let last = '';
    return rests.map((rest, index) => (last = last.slice(0, shared[index]) + rest));
  };

  const scopeNames = (provider, places) => {
    const own = unfold(provider.scopes);
    if (!provider.scopes.order) return own;
    let next = 0;
    let place = 0;
    return provider.scopes.order.map((step) => {
      if (step < 0) return own[next++];
      place += step - 1000000;
      return places[place];
    });
  };

  const requirements = (provider) => {
    let last = 0;
    return provider.requirements.map(([kind, ...numbers]) => {
      const alternatives = [];
      for (let index = 0; index < numbers.length;) {
        const count = numbers[index++];
        const scopes = [];
        for (let step = 0; step < count; step++) scopes.push((last += numbers[index++]));
        alternatives.push(scopes);
      }
      return { kind, alternatives };
    });
  };

  // Everything as numbered items, scopes first, with their words in one long text.
  const makeIndex = (providers) => {
    const items = [];
    const written = [];
    const read = providers.map((data) => {
      const places = unfold(data.places);
      const provider = { data, places, scopes: scopeNames(data, places), requirements: requirements(data), needs: [] };
      let next = 0;
      for (const number of data.needs) provider.needs.push(number === 0 ? next++ : number - 1);
      return provider;
    });
    for (const provider of read) {
      const pages = new Map(provider.data.scopePages);
      provider.firstScope = items.length;
      provider.scopes.forEach((name, number) => {
        items.push({ provider, number, isScope: true, name, place: name, page: pages.get(number) });
        written.push(name);
      });
    }
    const scopeCount = items.length;
    const letters = new Set();
    for (const provider of read) {
      const { data } = provider;
      provider.firstOperation = items.length;
      for (const letter of data.titleLetters || []) letters.add(letter);
      const pages = new Map(data.pages);
      const names = new Map((data.named || []).map((number, index) => [number, data.names[index]]));
      provider.places.forEach((place, number) => {
        const method = methods[data.methods[number]];
        const name = names.get(number);
        const group = data.group ? data.groups[data.group[number] - 1] : undefined;
        const title = data.titles ? data.titles[number] : '';
        const depth = place.split('/').length;
        items.push({ provider, number, isScope: false, method, name, place, depth, title, page: pages.get(number) });
        written.push([method, place, name, title, group].filter(Boolean).join(' '));
      });
    }
    const texts = written.map(fold);
    const starts = new Uint32Array(items.length + 1);
    let length = 0;
    texts.forEach((text, item) => {
      starts[item] = length;
      length += text.length + 1;
    });
    starts[items.length] = length;
    return {
      items, texts, starts, scopeCount, providers: read, whole: texts.join('\n') + '\n', words: vocabulary(items, texts),
      seams: seamsOf(written, texts, starts),
      letters, asked: new Set(), titles: new Map(),
    };
  };

  // The files with words of titles that a query needs and nobody asked for yet. They are told once.
  const neededTitles = (index, query) => {
    if (index.letters.size === 0) return [];
    const parts = wordsOf(query).join(' ').match(/[\p{L}\p{N}]+/gu) || [];
    const wanted = new Set(parts.flatMap((part) => [part[0], 'other']));
    const needed = [...wanted].filter((letter) => index.letters.has(letter) && !index.asked.has(letter));
    for (const letter of needed) index.asked.add(letter);
    return needed;
  };

  // Takes the words of titles from such a file, which has them for each provider.
  const addTitles = (index, providers) => {
    providers.forEach(({ words, operations }, number) => {
      unfold(words).forEach((own, at) => {
        let item = index.providers[number].firstOperation;
        const items = operations[at].map((step) => (item += step));
        for (const word of fold(own).match(/[\p{L}\p{N}]+/gu) || []) {
          const titles = index.titles.get(word[0]) || new Map();
          index.titles.set(word[0], titles.set(word, joined(titles.get(word), items)));
          if (word.length > 2) index.words.set(word, joined(index.words.get(word), items));
        }
      });
    });
  };
  const joined = (one, other) => one ? [...new Set([...one, ...other])] : other;

  // Where a word begins inside a name, as Object does in GetObject: 1 for such a letter of the long text.
  const seamsOf = (written, texts, starts) => {
    const found = new Uint8Array(starts[starts.length - 1] + 1);
    written.forEach((text, item) => {
      // Folding may move letters that are not ASCII.
      if (!/[a-z0-9][A-Z]/.test(text) || text.length !== texts[item].length) return;
      for (const { index } of text.matchAll(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g)) found[starts[item] + index] = 1;
    });
    return found;
  };

  // Each word of the texts with the items that have it, for words that are mistyped.
  const vocabulary = (items, texts) => {
    const words = new Map();
    const add = (word, item) => {
      const known = words.get(word);
      if (!known) words.set(word, [item]);
      else if (known[known.length - 1] !== item) known.push(item);
    };
    texts.forEach((text, item) => {
      for (const word of text.match(/[\p{L}\p{N}]+/gu) || []) if (word.length > 2) add(word, item);
      // The parts of names such as GetObject are words as well.
      const { place } = items[item];
      if (/[a-z][A-Z]/.test(place)) {
        for (const word of place.match(/[A-Z]?[a-z]{2,}/g) || []) add(word.toLowerCase(), item);
      }
    });
    return words;
  };

  // MARK: Search

  const isLetter = (code) => (code > 47 && code < 58) || (code > 96 && code < 123) || code > 127;

  // How well each item has a word: 0 not at all, 1 by a scope, 2 inside a word, 3 from a word's beginning, 4 as a whole word.
  const exact = (index, word) => {
    const found = new Uint8Array(index.items.length);
    const { whole, starts, seams } = index;
    let item = 0;
    let count = 0;
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, starts[item])) {
      while (starts[item + 1] <= at) item++;
      const begins = at === 0 || seams[at] === 1 || !isLetter(whole.charCodeAt(at - 1)) || !isLetter(word.charCodeAt(0));
      const end = at + word.length;
      const ends = seams[end] === 1 || !isLetter(whole.charCodeAt(end)) || !isLetter(word.charCodeAt(word.length - 1));
      found[item] = begins ? (ends ? 4 : 3) : 2;
      count++;
      item++;
      if (item === index.items.length) break;
    }
    for (const [known, items] of index.titles.get(word[0]) || []) {
      if (!known.startsWith(word)) continue;
      const how = known.length === word.length ? 4 : 3;
      for (const own of items) {
        if (found[own] === 0) count++;
        if (found[own] < how) found[own] = how;
      }
    }
    return { found, count };
  };

  // Operations that need a scope which has the word.
  const addByScopes = (index, hits) => {
    let item = index.scopeCount;
    for (const provider of index.providers) {
      const has = provider.requirements.map(({ alternatives }) =>
        alternatives.some((scopes) => scopes.some((scope) => hits.found[provider.firstScope + scope] > 0)));
      for (const need of provider.needs) {
        if (has[need] && hits.found[item] === 0) {
          hits.found[item] = 1;
          hits.count++;
        }
        item++;
      }
    }
    return hits;
  };

  // Whether the word begins with the letters but for one that is wrong, missing, too many, or swapped with its neighbour.
  const isNear = (letters, word) => {
    if (word.length < letters.length - 1) return false;
    let same = 0;
    while (same < letters.length && letters.charCodeAt(same) === word.charCodeAt(same)) same++;
    return word.startsWith(letters.slice(same + 1), same + 1) || word.startsWith(letters.slice(same), same + 1) ||
      word.startsWith(letters.slice(same + 1), same) ||
      (letters[same] === word[same + 1] && letters[same + 1] === word[same] && word.startsWith(letters.slice(same + 2), same + 2));
  };

  const mistyped = (index, word) => {
    const parts = (word.match(/[\p{L}\p{N}]+/gu) || []).filter((part) => part.length > 2);
    let all = null;
    for (const part of parts) {
      const own = new Uint8Array(index.items.length);
      for (const [known, items] of index.words) {
        if (isNear(part, known)) for (const item of items) own[item] = 2;
      }
      if (all) for (let item = 0; item < own.length; item++) all[item] = Math.min(all[item], own[item]);
      else all = own;
    }
    const found = all || new Uint8Array(index.items.length);
    let count = 0;
    for (let item = 0; item < found.length; item++) if (found[item]) count++;
    return { found, count };
  };

  // A path with values in the places of its parameters: /repos/me/boats for /repos/{owner}/{repo}.
  const concrete = (index, word) => {
    const found = new Uint8Array(index.items.length);
    const path = word.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
    const called = path.replace(/\/+$/, '').split('/');
    let count = 0;
    if (called.length < 2 || called[0]) return { found, count };
    for (let item = index.scopeCount; item < index.items.length; item++) {
      const { place, depth } = index.items[item];
      if (depth !== called.length || !place.includes('{')) continue;
      if (place.toLowerCase().split('/').every((part, at) => part === called[at] || /^\{.*\}$/.test(part))) {
        found[item] = 4;
        count++;
      }
    }
    return { found, count };
  };

  const together = (index, hits) => {
    const scores = new Int32Array(index.items.length);
    let scopes = 0;
    let operations = 0;
    for (let item = 0; item < scores.length; item++) {
      let sum = 0;
      for (const { found } of hits) {
        if (found[item] === 0) {
          sum = 0;
          break;
        }
        sum += found[item];
      }
      if (sum === 0) continue;
      // Of those that match as well, the shorter text says it more closely.
      scores[item] = sum * 64 + 63 - Math.min(63, index.texts[item].length >> 2);
      if (item < index.scopeCount) scopes++;
      else operations++;
    }
    return { scores, scopes, operations };
  };

  const best = (scores, from, to, count) => {
    const top = [];
    let least = 0;
    for (let item = from; item < to; item++) {
      const score = scores[item];
      if (score <= least) continue;
      let at = top.length;
      while (at > 0 && scores[top[at - 1]] < score) at--;
      top.splice(at, 0, item);
      if (top.length > count) top.pop();
      if (top.length === count) least = scores[top[count - 1]];
    }
    return top;
  };

  // A policy's wildcards stand for anything, as the places between words do: s3:Get*Acl.
  const wordsOf = (query) => fold(query.slice(0, 200).replace(/\*/g, ' ')).trim().split(' ').filter(Boolean).slice(0, 8);

  const search = (index, query) => {
    const words = wordsOf(query);
    if (words.length === 0) return null;
    let isGuessed = false;
    const hits = words.map((word) => {
      let own = addByScopes(index, exact(index, word));
      if (own.count === 0 && word.includes('/')) own = concrete(index, word);
      if (own.count > 0) return own;
      isGuessed = true;
      return addByScopes(index, mistyped(index, word));
    });
    let answer = together(index, hits);
    if (answer.scopes + answer.operations === 0 && !isGuessed) {
      isGuessed = true;
      hits.forEach((own, at) => {
        const guessed = mistyped(index, words[at]).found;
        for (let item = 0; item < guessed.length; item++) own.found[item] = Math.max(own.found[item], guessed[item]);
      });
      answer = together(index, hits);
    }
    const { scores, scopes, operations } = answer;
    return {
      scopes, operations, isGuessed,
      items: [...best(scores, 0, index.scopeCount, shownScopes),
        ...best(scores, index.scopeCount, scores.length, shownOperations)].map((item) => index.items[item]),
    };
  };

  globalThis.ScopeTablesIndex = { pageName, makeIndex, neededTitles, addTitles, search };
})();
