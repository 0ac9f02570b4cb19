// Keeps an open page of the preview as the files are. The page is patched in place, so that scroll position, open
// sections and selection stay; what changed is marked for a moment.
'use strict';
(() => {
  const PANEL = 'seibun-preview';
  const CHANGED = 'data-seibun-changed';
  const panel = () => document.getElementById(PANEL);
  let busy = false;
  let again = false;

  // ---- being told -------------------------------------------------------------------------------------------------

  function told(state) {
    if (state !== panel()?.dataset.seibun) refresh();
  }

  function listenThroughWorker() {
    const { port } = new SharedWorker('/_seibun/worker.js');
    port.onmessage = (event) => told(event.data);
    port.postMessage('hello');
    addEventListener('pagehide', () => port.postMessage('bye'));
    addEventListener('pageshow', (event) => { if (event.persisted) port.postMessage('hello'); });
  }

  // Without shared workers each page has a stream of its own, and gives it up while it cannot be seen.
  function listenAlone() {
    let stream;
    const open = () => {
      stream?.close();
      stream = new EventSource('/_seibun/events');
      stream.onmessage = (event) => told(event.data);
    };
    document.addEventListener('visibilitychange', () => (document.hidden ? stream.close() : open()));
    open();
  }

  // ---- getting the page -------------------------------------------------------------------------------------------

  async function refresh() {
    again = true;
    if (busy) return;
    busy = true;
    try {
      while (again) {
        again = false;
        await update();
      }
    } catch (error) {
      // The server has gone; when it is back, the stream tells.
      console.debug('seibun:', error);
    } finally {
      busy = false;
    }
  }

  async function update() {
    const response = await fetch(location.href, { cache: 'no-store' });
    const nearest = response.headers.get('X-Seibun-Nearest');
    if (nearest && !('missing' in panel().dataset)) {
      location.replace(nearest);
      return;
    }
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!next.getElementById(PANEL)) return;
    swapStyles(next);
    if (document.title !== next.title) document.title = next.title;
    setAttributes(document.documentElement, next.documentElement);
    patch(document.body, next.body);
  }

  // ---- style ------------------------------------------------------------------------------------------------------

  // An old style sheet stays until the new one is there, so that the page is never without.
  function swapStyles(next) {
    const sheets = (of) => [...of.head.querySelectorAll('link[rel~="stylesheet"]')];
    const wanted = sheets(next).map((sheet) => sheet.getAttribute('href'));
    const present = sheets(document);
    const outdated = present.filter((sheet) => !wanted.includes(sheet.getAttribute('href')));
    const missing = wanted.filter((href) => !present.some((sheet) => sheet.getAttribute('href') === href));
    const loaded = missing.map((href) => new Promise((done) => {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = href;
      sheet.onload = sheet.onerror = done;
      const before = present[wanted.indexOf(href)] ?? null;
      document.head.insertBefore(sheet, before?.parentNode === document.head ? before : null);
    }));
    Promise.all(loaded).then(() => outdated.forEach((sheet) => sheet.remove()));
  }

  // ---- text -------------------------------------------------------------------------------------------------------

  const kept = (name) => name === 'open' || name === CHANGED;

  function setAttributes(from, to) {
    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !kept(name)) from.removeAttribute(name);
    for (const { name, value } of to.attributes) {
      if (!kept(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
  }

  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? '') === (b.id ?? '');

  // Makes the children of `from` those of `to`, and touches only what differs.
  function patch(from, to) {
    const olds = [...from.childNodes];
    const news = [...to.childNodes];
    const same = pairs(olds, news);
    let o = 0;
    let n = 0;
    for (const [nextOld, nextNew] of [...same, [olds.length, news.length]]) {
      between(from, olds.slice(o, nextOld), news.slice(n, nextNew), olds[nextOld] ?? null);
      o = nextOld + 1;
      n = nextNew + 1;
    }
  }

  // The longest common subsequence of equal children, as pairs of indices.
  function pairs(olds, news) {
    let start = 0;
    const most = Math.min(olds.length, news.length);
    while (start < most && olds[start].isEqualNode(news[start])) start++;
    let end = 0;
    while (end < most - start && olds.at(-1 - end).isEqualNode(news.at(-1 - end))) end++;
    const rows = olds.length - start - end;
    const columns = news.length - start - end;
    const found = Array.from({ length: start }, (_, k) => [k, k]);
    if (rows && columns && rows * columns <= 10000) found.push(...common(olds, news, start, rows, columns));
    for (let k = end; k > 0; k--) found.push([olds.length - k, news.length - k]);
    return found;
  }

  function common(olds, news, start, rows, columns) {
    const equal = (r, c) => olds[start + r].isEqualNode(news[start + c]);
    const best = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
    for (let r = rows - 1; r >= 0; r--) {
      for (let c = columns - 1; c >= 0; c--) {
        best[r][c] = equal(r, c) ? best[r + 1][c + 1] + 1 : Math.max(best[r + 1][c], best[r][c + 1]);
      }
    }
    const found = [];
    for (let r = 0, c = 0; r < rows && c < columns;) {
      if (equal(r, c)) found.push([start + r++, start + c++]);
      else if (best[r + 1][c] >= best[r][c + 1]) r++;
      else c++;
    }
    return found;
  }

  // Children between two equal ones: those that are alike are changed, the others replaced.
  function between(parent, olds, news, before) {
    for (const node of news) {
      const index = olds.findIndex((old) => alike(old, node));
      if (index < 0) {
        mark(parent.insertBefore(document.importNode(node, true), olds[0] ?? before));
        continue;
      }
      for (const gone of olds.splice(0, index)) gone.remove();
      change(olds.shift(), node);
    }
    for (const gone of olds) {
      if (gone.textContent.trim()) mark(parent);
      gone.remove();
    }
  }

  function change(from, to) {
    if (from.nodeType !== Node.ELEMENT_NODE) {
      if (from.data === to.data) return;
      from.data = to.data;
      mark(from);
      return;
    }
    setAttributes(from, to);
    patch(from, to);
  }

  function mark(node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element || !node.textContent.trim() || element.closest(`#${PANEL}`) || element === document.body) return;
    element.setAttribute(CHANGED, '');
    setTimeout(() => element.removeAttribute(CHANGED), 1800);
  }

  // ---- what can be pressed ----------------------------------------------------------------------------------------

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-seibun-copy]');
    if (button) copy(button);
    // The list gives way to the place that it leads to.
    if (event.target.closest?.('.seibun-badge a[href^="#"]')) event.target.closest('.seibun-badge').open = false;
  });

  // A button says for a moment that its command was copied.
  async function copy(button) {
    // Only a page of this machine, or a secure one, may write there; then the command is there to be marked.
    try {
      if (!navigator.clipboard) return;
      await navigator.clipboard.writeText(button.dataset.seibunCopy);
    } catch {
      return;
    }
    button.dataset.seibunWords ??= button.textContent;
    button.textContent = button.dataset.seibunCopied;
    setTimeout(() => { button.textContent = button.dataset.seibunWords; }, 1800);
  }

  // ---- start ------------------------------------------------------------------------------------------------------

  if (globalThis.SharedWorker) listenThroughWorker();
  else listenAlone();
})();
