"use strict";
(() => {
  const data = JSON.parse(document.getElementById("report-data").textContent);
  const all = (s, of = document) => [...of.querySelectorAll(s)];
  const last = data.steps.length - 1;
  const slider = document.getElementById("step");
  const texts = all("[data-t]"), marks = all("[data-a]"), pieces = all("[data-at]"), later = all("[data-from]"), notes = all("[data-earlier]");
  for (const e of all("[data-script]")) e.hidden = false;
  document.documentElement.classList.add("js");

  const show = n => {
    const step = data.steps[n];
    for (const e of texts) e.textContent = step.text[e.dataset.t];
    for (const e of marks) for (const [name, value] of Object.entries(step.marks[e.dataset.a])) e.setAttribute(name, value);
    for (const e of pieces) e.hidden = +e.dataset.at !== n;
    let cut = null;
    for (const e of later) {
      const isLater = +e.dataset.from > n;
      e.classList.toggle("later", isLater);
      e.classList.remove("cut");
      if (isLater && !cut && e.closest(".time")) cut = e;
    }
    if (cut) cut.classList.add("cut");
    for (const e of notes) e.hidden = n === last;
    if (!slider) return;
    slider.value = n;
    slider.setAttribute("aria-valuetext", `${step.label}, ${step.items} items known`);
    for (const e of all("[data-step-label]")) e.textContent = step.label;
    document.querySelector("[data-said]").textContent = step.said;
    document.querySelector("[data-of]").textContent = step.of;
    document.getElementById("back").disabled = n === 0;
    document.getElementById("next").disabled = n === last;
  };

  // Between two steps the case stands as it did at the one before; a day stands for its end. Before the first, nothing was known.
  const stepOf = key => {
    const exact = data.steps.findIndex(s => s.key === key);
    if (exact >= 0 || !/^\d{4}-\d\d-\d\d(T[\d:]+)?$/.test(key)) return exact;
    const end = k => k.includes("T") ? k : k + "T99";
    return Math.max(0, data.steps.findLastIndex(s => /^\d/.test(s.key) && end(s.key) <= end(key)));
  };
  const decode = text => { try { return decodeURIComponent(text); } catch { return text; } };
  // "#asof=2024-03-23", or with a place on the page "#asof=2024-03-23&at=E1"; "#E1" alone is the place as the case stands last.
  const part = name => decode(new RegExp(`[#&]${name}=([^&]*)`).exec(location.hash)?.[1] ?? "");
  const asked = () => stepOf(part("asof"));
  const place = () => document.getElementById(part("at") || decode(location.hash.slice(1)));
  const dated = n => `#asof=${encodeURIComponent(data.steps[n].key)}`;
  const go = n => {
    show(n);
    history.replaceState(null, "", n === last ? location.pathname + location.search : dated(n));
  };

  if (slider) {
    const at = asked();
    show(at < 0 ? last : at);
    slider.addEventListener("input", () => go(+slider.value));
    document.getElementById("back").addEventListener("click", () => go(Math.max(0, +slider.value - 1)));
    document.getElementById("next").addEventListener("click", () => go(Math.min(last, +slider.value + 1)));
    addEventListener("hashchange", () => { const n = asked(); if (n >= 0) show(n); });
    // Who follows a link on the page stays at the date.
    addEventListener("click", e => {
      const id = e.target.closest?.('a[href^="#"]')?.getAttribute("href").slice(1);
      if (!id || +slider.value === last || !document.getElementById(id)) return;
      e.preventDefault();
      location.hash = `${dated(+slider.value)}&at=${encodeURIComponent(id)}`;
    });
  }

  // Without the script all items are shown; with it, those that tell, until the reader asks for more or for others.
  const body = document.querySelector(".matrix tbody"), sort = document.getElementById("sort"), rest = document.getElementById("rest");
  let unfolded = false, sift = () => {};
  if (body && sort) {
    const filters = all("[data-filter]"), rows = [...body.rows], shown = document.querySelector("[data-shown]");
    sift = () => {
      const asked = filters.filter(f => f.value !== "");
      const fit = rows.filter(r => asked.every(f => (r.dataset[f.dataset.filter] ?? "0").split(" ").includes(f.value)));
      const little = asked.length ? [] : fit.filter(r => r.classList.contains("little"));
      const folded = unfolded || little.length === fit.length ? [] : little;
      for (const r of rows) r.hidden = !fit.includes(r) || folded.includes(r);
      shown.textContent = `${fit.length - folded.length} of ${rows.length} items are shown.`
        + (folded.length ? ` The other ${folded.length} hardly tell the answers apart.` : "");
      rest.hidden = !asked.length && (!little.length || little.length === fit.length);
      rest.textContent = asked.length ? "Show all items again" : unfolded ? `Fold the ${little.length} that hardly tell`
        : `Show the other ${folded.length}`;
    };
    for (const f of filters) f.addEventListener("change", sift);
    rest.addEventListener("click", () => {
      if (filters.some(f => f.value !== "")) for (const f of filters) f.value = "";
      else unfolded = !unfolded;
      sift();
    });
    sort.addEventListener("change", () =>
      body.append(...(sort.value === "known" ? [...rows].sort((a, b) => a.dataset.known - b.dataset.known) : rows)));
    sift();
  }

  // Each refusal was worked out before and stands in the table; this shows one row of it.
  const without = document.getElementById("without");
  if (without) {
    const then = document.querySelector("[data-then]"), refusals = new Map(all("[data-w]").map(r => [r.dataset.w, r]));
    for (const group of all(".ifs tbody")) {
      const list = document.createElement("optgroup");
      list.label = group.rows[0].textContent;
      for (const row of [...group.rows].slice(1)) {
        const text = row.cells[0].textContent.trim();
        const option = new Option(text.length > 90 ? `${text.slice(0, 89)}…` : text, row.dataset.w);
        option.dir = "auto";
        list.append(option);
      }
      without.append(list);
    }
    const marks = all("[data-mark]"), words = all("[data-is]"), before = all("[data-was]");
    const ours = words.map((w, i) => [marks[i].getAttribute("x"), w.textContent]);
    const refuse = key => {
      const row = refusals.get(key);
      without.value = row ? key : "";
      then.textContent = row ? `Then ${row.cells[1].textContent.trim()}.` : "";
      ours.forEach(([x, text], i) => {
        const cell = row?.cells[i + 2];
        marks[i].setAttribute("x", cell ? cell.dataset.x ?? "-10%" : x);
        words[i].textContent = !cell ? text : cell.dataset.x ? cell.textContent : "not worked out";
        before[i].hidden = !cell;
      });
    };
    without.addEventListener("change", () => {
      refuse(without.value);
      const dates = slider && +slider.value !== last ? `${dated(+slider.value)}&` : "#";
      history.replaceState(null, "", without.value ? `${dates}without=${encodeURIComponent(without.value)}&at=disagree`
        : location.pathname + location.search);
    });
    const told = () => { if (part("without")) refuse(part("without")); };
    addEventListener("hashchange", told);
    told();
  }

  const graph = document.querySelector(".graph");
  if (graph) for (const node of all("[data-node]", graph)) {
    const light = () => {
      graph.classList.add("lit");
      const key = node.dataset.node;
      for (const e of all("[data-ends]", graph)) e.classList.toggle("on", e.dataset.ends.split(" ").includes(key));
    };
    const dim = () => graph.classList.remove("lit");
    node.setAttribute("tabindex", "0");
    for (const [event, then] of [["pointerenter", light], ["focus", light], ["pointerleave", dim], ["blur", dim]]) node.addEventListener(event, then);
  }

  const open = () => {
    const e = place();
    if (!e) return;
    if (e.closest("tr[hidden]")) {
      for (const f of all("[data-filter]")) f.value = "";
      unfolded = true;
      sift();
      e.scrollIntoView();
    }
    for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    if (part("at")) { e.scrollIntoView(); e.focus({ preventScroll: true }); }
  };
  addEventListener("hashchange", open);
  open();
  let closed = [];
  // On paper the matrix is an overview, and what stands behind each item goes to the annex.
  let annex = null;
  const toAnnex = () => {
    const behind = body ? all("td.what > details", body) : [], before = document.querySelector(".annex");
    if (!behind.length || !before) return;
    annex = document.createElement("section");
    annex.className = "behind";
    annex.append(Object.assign(document.createElement("h2"), { textContent: "Behind each item" }), document.createElement("div"));
    for (const d of behind) {
      const entry = document.createElement("article"), head = document.createElement("p"), row = d.closest("tr");
      head.append(Object.assign(document.createElement("b"), { textContent: `${row.cells[0].textContent} ` }), ...[...d.querySelector("summary").cloneNode(true).childNodes]);
      entry.append(head, ...[...d.children].slice(1).map(e => e.cloneNode(true)));
      annex.lastChild.append(entry);
      d.classList.add("moved");
    }
    before.before(annex);
  };
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const d of closed) d.open = true;
    if (!annex) toAnnex();
  });
  addEventListener("afterprint", () => {
    for (const d of closed) d.open = false;
    annex?.remove();
    annex = null;
    for (const d of all(".moved")) d.classList.remove("moved");
  });

  const save = document.getElementById("save");
  if (save) save.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
    link.download = "report.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();
