// The page "What does my app need?": takes the calls, loads the providers that are ticked, and shows the answer.
'use strict';
(() => {
  const { pageName, element, breakable, counted, root } = window.ScopeTables;
  const { answer, readCatalog, alternativeLimit } = window.ScopeTablesLeast;
  const form = document.getElementById('least');
  const calls = document.getElementById('calls');
  const types = document.getElementById('types');
  const credential = document.getElementById('credential');
  const status = document.getElementById('least-status');
  const place = document.getElementById('least-answer');
  const boxes = () => [...form.querySelectorAll('input[name=provider]')];
  const catalogs = new Map();

  // MARK: Data

  const load = (box) => catalogs.get(box.value) || new Promise((resolve, reject) => {
    const script = element('script', { src: root + box.dataset.file });
    // Scripts that are inserted run when they come; each names its provider.
    window.ScopeTablesCatalog = (data) => waiting.get(data.provider)(readCatalog(data));
    waiting.set(box.value, (catalog) => {
      catalogs.set(box.value, catalog);
      resolve(catalog);
    });
    script.onerror = () => reject(new Error(`${box.dataset.file} could not be loaded.`));
    document.head.append(script);
  });
  const waiting = new Map();

  // MARK: Answer

  const code = (text) => element('code', {}, ...breakable(text));

  const fileOf = (list, text) => {
    const known = (list || []).find(([own]) => own === text);
    return known ? known[1] : pageName(text);
  };

  const operationLink = ({ catalog, operation }) =>
    element('a', { href: `${root}${catalog.folder}/op/${fileOf(catalog.files, operation.label)}.html` }, code(operation.label));

  const scopeLink = (scope, catalog) =>
    element('a', { class: 'chip', href: `${root}${catalog.folder}/scope/${fileOf(catalog.scopeFiles, scope)}.html` }, ...breakable(scope));

  const line = ({ operation }) => element('small', {}, ` ${operation.page}:${operation.line}`);

  const headline = (found) => {
    const [count, operations] = [found.scopes.length, found.covered.length];
    if (operations === 0) return 'There is no operation to cover.';
    if (count === 0) return `${counted(operations, 'operation')} used, for which no scope is needed.`;
    const start = `${counted(count, 'scope')} ${count === 1 ? 'covers' : 'cover'} ${counted(operations, 'operation')}.`;
    if (found.isSmallest) return `${start} No smaller set does${found.isLightest ? '.' : ', but a less privileged one might.'}`;
    return `${start} This is the best set found; no set has fewer than ${counted(found.lowerBound, 'scope')}.`;
  };

  const section = (title, items) => (items.length === 0 ? [] : [element('h2', {}, title), element('ul', {}, ...items)]);

  const reason = (entry) => {
    const through = entry.inclusions.length === 0 ? '' : `, because it includes ${entry.gives.join(' and ')}`;
    return element('li', {}, entry.isForced ? 'needed for ' : 'also covers ', operationLink(entry.used), through, line(entry.used));
  };

  const doubts = (found, standsApart) => found.undecided.filter(({ doubt }) => doubt.standsApart === standsApart).map(({ used, doubt }) => {
    const remedy = doubt.remedy ? ` Specify one above:  ${doubt.remedy.replace(/--(type|credential) /g, '')}.` : '';
    return element('li', {}, operationLink(used), `: ${doubt.reason}${remedy}`, line(used));
  });

  const parts = (found, byProvider) => {
    const shown = [];
    if (found.scopes.length > 0) {
      shown.push(element('h2', {}, 'Scopes to request'));
      for (const { scope, provider, reasons } of found.scopes) {
        shown.push(element('section', { class: 'chosen' }, element('h3', {}, scopeLink(scope, byProvider.get(provider))),
          element('ul', {}, ...reasons.map(reason))));
      }
    }
    const steps = [...new Set(found.scopes.flatMap(({ reasons }) => reasons.flatMap(({ inclusions }) => inclusions)))];
    shown.push(...section('Based on these inclusions', steps.map(([scope, includes, source]) => {
      const words = /^https?:\/\//i.test(source) ? element('a', { href: source, rel: 'noreferrer' }, source) : source;
      return element('li', {}, code(scope), ' includes ', code(includes.join(', ')), ': ', words);
    })));
    const more = !found.isComplete || found.alternatives.length === alternativeLimit ? [element('li', {}, 'There may be more.')] : [];
    shown.push(...section('Other sets that are as small and no more privileged', found.alternatives.length === 0 ? []
      : [...found.alternatives.map((scopes) => element('li', {}, code(scopes.join(', ')))), ...more]));
    shown.push(...section('No scope is needed for', found.free.map((used) => element('li', {}, operationLink(used), line(used)))));
    shown.push(...section('Undecided', doubts(found, true)));
    shown.push(...section('May need additional scopes', doubts(found, false)));
    shown.push(...section('Not found in the catalogs', found.unmatched.map(({ place: at, reason: why, suggestions }) =>
      element('li', {}, `Line ${at.line}: `, code(at.text), why ? ` ${why}` : '',
        suggestions.length > 0 ? ` Did you mean ${suggestions.join(', or ')}?` : ''))));
    return shown;
  };

  const run = async () => {
    const chosen = boxes().filter((box) => box.checked);
    if (!calls.value.trim()) {
      place.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = 'Loading…';
    try {
      const loaded = await Promise.all(chosen.map(load));
      const setting = {
        types: types.value.split(/[\s,]+/).filter(Boolean), credential: credential.value.trim() || null,
      };
      const found = answer(loaded, calls.value, setting);
      place.replaceChildren(...parts(found, new Map(loaded.map((catalog) => [catalog.provider, catalog]))));
      status.textContent = headline(found);
    } catch (error) {
      place.replaceChildren();
      status.textContent = error.message;
    }
  };

  // MARK: Address

  const remember = () => {
    const words = new URLSearchParams();
    words.set('calls', calls.value.trim());
    if (types.value.trim()) words.set('types', types.value.trim());
    if (credential.value.trim()) words.set('credential', credential.value.trim());
    const left = boxes().filter((box) => !box.checked).map((box) => box.value);
    if (left.length > 0) words.set('without', left.join(' '));
    const address = location.href.replace(/#.*$/, '') + (calls.value.trim() ? `#${words}` : '');
    // A browser may forbid it for files; then the address stays as it is.
    try { history.replaceState(null, '', address); } catch { /* The answer is shown all the same. */ }
  };

  const fromAddress = () => {
    const words = new URLSearchParams(location.hash.slice(1));
    if (!words.has('calls')) return;
    calls.value = words.get('calls');
    types.value = words.get('types') || '';
    credential.value = words.get('credential') || '';
    const left = (words.get('without') || '').split(' ');
    for (const box of boxes()) box.checked = !left.includes(box.value);
    run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    run();
  });
  calls.addEventListener('paste', () => setTimeout(() => form.requestSubmit()));
  window.addEventListener('hashchange', fromAddress);
  form.hidden = false;
  fromAddress();
})();
