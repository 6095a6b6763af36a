// Shows one step after another and compares each text on the page with the page's own data.
async () => {
  const found = [], plain = text => text.replace(/\s+/g, " ").trim();
  const { steps } = JSON.parse(document.getElementById("report-data").textContent);
  const slider = document.querySelector("input[type=range]"), places = [...document.querySelectorAll("[data-t]")], first = +slider.value;
  if (+slider.max !== steps.length - 1) found.push(`the slider ends at ${slider.max}, the data hold ${steps.length} steps`);
  if (places.length === 0) found.push("no text on the page says which of the data it shows");
  for (const [i, step] of steps.entries()) {
    slider.value = i;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
    for (const place of places) {
      const key = place.dataset.t, data = step.text[key];
      if (data === undefined) found.push(`step ${i}: the data have no “${key}”`);
      else if (plain(place.textContent) !== plain(data)) found.push(`step ${i}: “${key}” is “${plain(place.textContent)}” on the page and “${plain(data)}” in the data`);
    }
    for (const place of document.querySelectorAll("[data-a]")) {
      for (const [name, data] of Object.entries(step.marks[place.dataset.a] ?? { "data-a": "" })) {
        if (place.getAttribute(name) !== String(data)) found.push(`step ${i}: ${name} of “${place.dataset.a}” is “${place.getAttribute(name)}” on the page and “${data}” in the data`);
      }
    }
    for (const [where, data] of [["[data-step-label]", step.label], ["[data-said]", step.said], ["[data-of]", step.of]]) {
      for (const place of document.querySelectorAll(where)) if (plain(place.textContent) !== plain(data)) found.push(`step ${i}: ${where} is “${place.textContent}” on the page and “${data}” in the data`);
    }
    for (const place of document.querySelectorAll("[data-at]")) if (place.hidden !== (+place.dataset.at !== i)) found.push(`step ${i}: what is of step ${place.dataset.at} is ${place.hidden ? "hidden" : "shown"}`);
    for (const place of document.querySelectorAll("[data-from]")) if (place.classList.contains("later") !== +place.dataset.from > i) found.push(`step ${i}: #${place.id} is not shown as ${+place.dataset.from > i ? "later" : "known"}`);
    const keys = new Set(places.map(place => place.dataset.t));
    for (const key of Object.keys(step.text)) if (!keys.has(key)) found.push(`step ${i}: “${key}” is in the data and nowhere on the page`);
  }
  slider.value = first;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  return found;
}
