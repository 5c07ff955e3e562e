// Searches all operations and scopes as one types, in the browser alone. The data comes with the first focus: data/search.js.
'use strict';
(() => {
  const root = document.body.dataset.root;
  const kinds = ['', 'no scope needed', 'no credential needed', 'not for this kind of token', 'per type', 'per kind of token',
    'computed', 'may be checked', 'not stated'];
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
  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  const counted = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;

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
    const texts = [];
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
        texts.push(fold(name));
      });
    }
    const scopeCount = items.length;
    for (const provider of read) {
      const { data } = provider;
      const pages = new Map(data.pages);
      const names = new Map((data.named || []).map((number, index) => [number, data.names[index]]));
      provider.places.forEach((place, number) => {
        const method = methods[data.methods[number]];
        const name = names.get(number);
        const group = data.group ? data.groups[data.group[number] - 1] : undefined;
        const title = data.titles ? data.titles[number] : '';
        const depth = place.split('/').length;
        items.push({ provider, number, isScope: false, method, name, place, depth, title, page: pages.get(number) });
        texts.push(fold([method, place, name, title, group].filter(Boolean).join(' ')));
      });
    }
    const starts = new Uint32Array(items.length + 1);
    let length = 0;
    texts.forEach((text, item) => {
      starts[item] = length;
      length += text.length + 1;
    });
    starts[items.length] = length;
    return { items, texts, starts, scopeCount, providers: read, whole: texts.join('\n') + '\n', words: vocabulary(items, texts) };
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
    const { whole, starts } = index;
    let item = 0;
    let count = 0;
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, starts[item])) {
      while (starts[item + 1] <= at) item++;
      const begins = at === 0 || !isLetter(whole.charCodeAt(at - 1)) || !isLetter(word.charCodeAt(0));
      const ends = !isLetter(whole.charCodeAt(at + word.length)) || !isLetter(word.charCodeAt(word.length - 1));
      found[item] = begins ? (ends ? 4 : 3) : 2;
      count++;
      item++;
      if (item === index.items.length) break;
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

  const search = (index, query) => {
    const words = fold(query.slice(0, 200)).trim().split(' ').filter(Boolean).slice(0, 8);
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

  // MARK: Page

  let index = null;
  let isLoading = false;
  let field;
  let panel;
  let list;
  let status;
  let active = -1;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  // Text that may break behind / . : _ and nowhere else.
  const breakable = (text) => text.split(/(?<=[/.:_])(?![/.:_]|$)/).flatMap((part, at) => at && part ? [element('wbr', {}), part] : [part]);

  const addressOf = ({ provider, isScope, method, name, place, page }) => {
    const label = isScope ? place : [method, name ? `${place} (${name})` : place].filter(Boolean).join(' ');
    return `${root}${provider.data.folder}/${isScope ? 'scope' : 'op'}/${page || pageName(label)}.html`;
  };

  const needOf = ({ provider, number }) => {
    const { kind, alternatives } = provider.requirements[provider.needs[number]];
    const chips = alternatives.slice(0, 4).map((scopes) =>
      element('span', { class: 'chip' }, scopes.slice(0, 4).map((scope) => provider.scopes[scope]).join(kind === 0 ? ' + ' : ', ')));
    const words = kind === 0 ? (alternatives.length > 1 ? 'any of' : '') : kinds[kind];
    const more = alternatives.length > 4 ? [`and ${alternatives.length - 4} more`] : [];
    return element('span', { class: 'need' }, words ? element('span', { class: 'how' }, words) : '', ...chips, ...more);
  };

  const option = (item, at) => {
    const row = element('a', { role: 'option', id: `hit-${at}`, href: addressOf(item), tabindex: '-1', 'aria-selected': 'false' });
    const name = element('span', { class: 'name' });
    if (item.method) name.append(element('b', { class: `method ${item.method.toLowerCase()}` }, item.method), ' ');
    name.append(element('code', {}, ...breakable(item.place)));
    if (item.name && !item.isScope) name.append(' (', element('code', {}, ...breakable(item.name)), ')');
    row.append(name);
    if (!item.isScope) row.append(needOf(item));
    if (index.providers.length > 1) row.append(element('span', { class: 'from' }, item.provider.data.title));
    return row;
  };

  const options = () => [...list.querySelectorAll('[role=option]')];

  const activate = (next) => {
    const all = options();
    if (all[active]) all[active].setAttribute('aria-selected', 'false');
    active = all.length === 0 ? -1 : (next + all.length) % all.length;
    if (active < 0) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    all[active].setAttribute('aria-selected', 'true');
    all[active].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', all[active].id);
  };

  const setOpen = (isOpen) => {
    list.hidden = !isOpen;
    panel.classList.toggle('open', isOpen);
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) field.removeAttribute('aria-activedescendant');
  };

  const say = (words) => {
    status.textContent = words;
  };

  const show = () => {
    active = -1;
    field.removeAttribute('aria-activedescendant');
    const answer = index && search(index, field.value);
    if (!answer) {
      list.replaceChildren();
      setOpen(false);
      say(index || !field.value ? '' : 'Loading…');
      return;
    }
    const groups = [['Scopes', answer.items.filter((item) => item.isScope)], ['Operations', answer.items.filter((item) => !item.isScope)]];
    let at = 0;
    list.replaceChildren(...groups.filter(([, items]) => items.length > 0).map(([label, items]) =>
      element('div', { role: 'group', 'aria-label': label }, element('div', { class: 'label', 'aria-hidden': 'true' }, label),
        ...items.map((item) => option(item, at++)))));
    list.scrollTop = 0;
    setOpen(at > 0);
    const total = answer.scopes + answer.operations;
    const shown = at < total ? `; showing the first ${at}` : '';
    const guess = answer.isGuessed ? 'No exact match. Similar: ' : '';
    say(total === 0 ? 'Nothing found.' : `${guess}${counted(answer.scopes, 'scope')}, ${counted(answer.operations, 'operation')}${shown}`);
  };

  const remember = () => {
    const query = field.value.trim();
    const place = location.href.replace(/#.*$/, '') + (query ? `#q=${encodeURIComponent(query)}` : '');
    // A browser may forbid it for files; then the address stays as it is.
    try { history.replaceState(null, '', place); } catch { /* The search works all the same. */ }
  };

  const load = () => {
    if (index || isLoading) return;
    isLoading = true;
    window.ScopeTablesSearch = (providers) => {
      index = makeIndex(providers);
      window.ScopeTables.index = index;
      document.body.dataset.search = 'ready';
      show();
    };
    const script = element('script', { src: `${root}data/search.js` });
    script.onerror = () => {
      isLoading = false;
      say('The search data could not be loaded.');
    };
    document.head.append(script);
  };

  const onKey = (event) => {
    const all = options();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) show();
      else activate(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
    } else if (event.key === 'Enter') {
      const chosen = all[Math.max(0, active)];
      if (chosen && !list.hidden) location.href = chosen.href;
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!list.hidden) setOpen(false);
      else if (field.value) {
        field.value = '';
        show();
        remember();
      }
    }
  };

  const fromAddress = () => {
    const found = /^#q=(.*)$/.exec(location.hash);
    if (!found) return;
    try {
      field.value = decodeURIComponent(found[1]);
    } catch {
      return;
    }
    field.focus();
    load();
    show();
  };

  const begin = () => {
    const box = document.getElementById('search');
    field = element('input', {
      id: 'query', type: 'search', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'hits', 'aria-autocomplete': 'list',
      autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', placeholder: 'Search   /',
    });
    list = element('div', { id: 'hits', role: 'listbox', 'aria-label': 'Results' });
    status = element('div', { id: 'found', role: 'status' });
    panel = element('div', { id: 'panel' }, status, list);
    box.append(element('label', { for: 'query' }, 'Search operations and scopes'), field, panel);
    setOpen(false);
    field.addEventListener('focus', load);
    field.addEventListener('input', () => {
      show();
      remember();
    });
    field.addEventListener('keydown', onKey);
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    document.addEventListener('click', (event) => {
      if (!box.contains(event.target)) setOpen(false);
    });
    box.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) setOpen(false);
    });
    window.addEventListener('hashchange', fromAddress);
    fromAddress();
  };

  window.ScopeTables = { pageName, element, breakable, counted, search, addressOf, root };
  begin();
})();
