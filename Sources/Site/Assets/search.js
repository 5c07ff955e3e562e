// The search on every page: its field, its list and its keys. The data comes with the first focus: data/search.js.
'use strict';
(() => {
  const { pageName, makeIndex, neededTitles, addTitles, search } = window.ScopeTablesIndex;
  const root = document.body.dataset.root;
  const kinds = ['', 'no scope needed', 'no credential needed', 'not for this kind of token', 'per type', 'per kind of token',
    'computed', 'may be checked', 'not stated'];

  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  const counted = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;

  let index = null;
  let isLoading = false;
  let field;
  let panel;
  let list;
  let status;
  let active = -1;
  let isDismissed = false;

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

  // As a person wishes it, until they type again.
  const dismiss = () => {
    isDismissed = true;
    setOpen(false);
  };

  const say = (words) => {
    status.textContent = words;
  };

  const show = () => {
    active = -1;
    isDismissed = false;
    field.removeAttribute('aria-activedescendant');
    if (index) loadTitles(neededTitles(index, field.value));
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

  // The words of titles, where they are files of their own. Without one of them the search finds the rest.
  const loadTitles = (letters) => {
    for (const letter of letters) document.head.append(element('script', { src: `${root}data/titles-${letter}.js` }));
  };
  window.ScopeTablesTitles = ([, providers]) => {
    addTitles(index, providers);
    // Whoever has gone on to the list or has closed it stays where they are.
    if (active < 0 && !isDismissed) show();
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
      if (!list.hidden) dismiss();
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
      if (!box.contains(event.target)) dismiss();
    });
    box.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) dismiss();
    });
    window.addEventListener('hashchange', fromAddress);
    fromAddress();
  };

  window.ScopeTables = { pageName, element, breakable, counted, search, addressOf, root };
  begin();
})();
