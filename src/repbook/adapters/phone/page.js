'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const text = data.text;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const key = data.prefix + data.book + ':' + data.day;
  let rows = {};
  let taken = '';
  let kept = true;

  // What is kept on this phone. All pages from files share one storage: keys name book and day.
  function load() {
    const held = JSON.parse(localStorage.getItem(key) || '{}');
    for (const visit of data.visits) {
      if (held.rows && held.rows[visit]) rows[visit] = held.rows[visit];
    }
    taken = held.taken || '';
  }
  function keep() {
    try {
      const held = JSON.stringify({ rows, taken });
      localStorage.setItem(key, held);
      kept = localStorage.getItem(key) === held;
    } catch (error) {
      kept = false;
    }
  }
  function dropOld() {
    const oldest = Date.now() - data.days * 86400000;
    for (const name of Object.keys(localStorage)) {
      const day = name.startsWith(data.prefix) ? Date.parse(name.slice(-10)) : NaN;
      if (day < oldest && name !== key) localStorage.removeItem(name);
    }
  }

  const typed = (row) => row && data.fields.some((field) => row[field]);
  const waiting = () => data.visits.filter((visit) => typed(rows[visit]));
  const pack = () => {
    const sent = waiting().map((visit) => ({ visit, ...rows[visit] }));
    const head = { repbook: 'results', version: data.version, book: data.book, day: data.day, rep: data.rep };
    return JSON.stringify({ ...head, count: sent.length, rows: sent }, null, 1);
  };
  // As the workbook reads it: marks part groups of three, and 1.250 could be either.
  const isAmount = (typed) =>
    /^(?![1-9]\d{0,2}[.]\d{3}$)(\d+|\d{1,3}(,\d{3})+|\d{1,3}(\s\d{3})+)([.]\d+)?$/.test(typed.replace(/，/g, ','));
  function lacking(row) {
    const found = [];
    if (!row.result) found.push('result');
    if (row.result === 'reached') found.push(...data.stated.filter((field) => !row[field]));
    if (row.result === 'call_back' && !row.next_on) found.push('next_on');
    if (row.amount && !isAmount(row.amount)) found.push('amount');
    if (row.next_at && !row.next_on) found.push('next_on');
    return [...new Set(found)];
  }

  function show(box) {
    const row = rows[box.dataset.visit] || {};
    const lacks = typed(row) ? lacking(row) : [];
    const done = typed(row) && !lacks.length;
    box.classList.toggle('done', done);
    box.classList.toggle('part', lacks.length > 0);
    one('.tag', box).textContent = done ? '✓ ' + text.results[row.result] : lacks.length ? text.part : '';
    one('.need', box).textContent = lacks.length ? text.lacks + lacks.map((f) => text.fields[f]).join(text.comma) : '';
    one('.said', box).hidden = row.result !== 'reached';
    one('.more', box).hidden = !row.result;
    for (const input of all('[data-field]', box)) {
      const held = row[input.dataset.field] || '';
      if (input.type === 'radio') input.checked = held === input.value;
      else if (document.activeElement !== input) input.value = held;
    }
    return { done, part: lacks.length > 0 };
  }
  function head() {
    const found = all('details[data-visit]').map(show);
    const counts = { done: found.filter((f) => f.done).length, part: found.filter((f) => f.part).length, all: found.length };
    const said = text.count.replace(/{(\w+)}/g, (_, name) => counts[name]);
    const where = waiting().length ? (taken === pack() ? text.out : text.waits) : text.kept;
    const state = one('#state');
    state.textContent = kept ? said + ' · ' + where : text.lost;
    state.classList.toggle('bad', !kept);
  }
  function put(box, field, value) {
    const visit = box.dataset.visit;
    const row = rows[visit] || (rows[visit] = {});
    if (value) row[field] = value;
    else delete row[field];
    if (field === 'result') row.at = new Date().toTimeString().slice(0, 5);
    if (!typed(row)) delete rows[visit];
    keep();
    head();
  }
  const typing = (event) => {
    const box = event.target.closest('details[data-visit]');
    const field = event.target.dataset && event.target.dataset.field;
    if (box && field) put(box, field, event.target.value.trim());
  };
  document.addEventListener('change', typing);
  document.addEventListener('input', typing);

  function flash(button, said) {
    const before = button.dataset.label || (button.dataset.label = button.textContent);
    button.textContent = said;
    setTimeout(() => { button.textContent = before; }, 2000);
  }
  function reveal() {
    one('#box').hidden = false;
    const out = one('#out');
    out.value = pack();
    out.focus();
    out.select();
  }
  function byHand(said) {
    const area = document.createElement('textarea');
    area.value = said;
    document.body.append(area);
    area.select();
    let done = false;
    try { done = document.execCommand('copy'); } catch (error) { done = false; }
    area.remove();
    return done;
  }
  async function copy(button, said) {
    let done = false;
    try {
      await navigator.clipboard.writeText(said);
      done = true;
    } catch (error) {
      done = byHand(said);
    }
    if (done) flash(button, text.copied);
    return done;
  }
  function gone(said) {
    taken = said;
    keep();
    head();
  }
  one('#copy').addEventListener('click', async (event) => {
    const said = pack();
    if (await copy(event.target, said)) gone(said);
    else reveal();
  });
  one('#save').addEventListener('click', (event) => {
    const said = pack();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([said], { type: 'application/json' }));
    link.download = data.file;
    document.body.append(link);
    link.click();
    link.remove();
    flash(event.target, text.saved);
    gone(said);
  });
  // As plain text: browsers refuse to share other files, though they say that they can.
  const asFile = (said) => ({ files: [new File([said], data.shared, { type: 'text/plain' })] });
  function shareable(said) {
    try {
      return [asFile(said), { text: said }].find((offer) => navigator.canShare(offer));
    } catch (error) {
      return undefined; // no way to share, or none to ask whether it would
    }
  }
  one('#share').addEventListener('click', async (event) => {
    const button = event.target;
    const said = pack();
    const offer = shareable(said);
    try {
      await navigator.share(offer);
    } catch (error) {
      if (error.name !== 'AbortError') reveal();
      return;
    }
    flash(button, text.shared);
    gone(said);
  });
  one('#text').addEventListener('click', reveal);
  one('#forget').addEventListener('click', (event) => {
    const button = event.target;
    if (button.dataset.sure) {
      rows = {};
      taken = '';
      try { localStorage.removeItem(key); } catch (error) { kept = false; }
      delete button.dataset.sure;
      flash(button, text.removed);
      head();
      return;
    }
    button.dataset.sure = '1';
    flash(button, text.sure);
    setTimeout(() => { delete button.dataset.sure; }, 4000);
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy],[data-clear]');
    if (!button) return;
    if (button.dataset.copy) copy(button, button.dataset.copy);
    const box = button.closest('details[data-visit]');
    if (button.dataset.clear && box) {
      delete rows[box.dataset.visit];
      keep();
      head();
    }
  });
  // Apple's phones know no geo: links.
  if (/iPhone|iPad|Macintosh/.test(navigator.userAgent)) {
    for (const link of all('a[data-place]')) link.href = 'maps:?q=' + encodeURIComponent(link.dataset.place);
  }
  addEventListener('beforeunload', (event) => {
    if (!kept && waiting().length) event.preventDefault();
  });

  // What cannot be read is nothing; whether anything can be kept is found out by keeping it.
  for (const step of [load, dropOld]) {
    try { step(); } catch (error) { kept = false; }
  }
  keep();
  for (const part of all('.script')) part.hidden = false;
  one('#share').hidden = !shareable(pack());
  head();
})();
