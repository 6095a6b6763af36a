// The page as it was written, before any script: it must show the last step.
() => {
  const found = [], plain = text => text.replace(/\s+/g, " ").trim();
  const { steps } = JSON.parse(document.getElementById("report-data").textContent), last = steps.at(-1).text;
  for (const place of document.querySelectorAll("[data-t]")) {
    if (plain(place.textContent) !== plain(last[place.dataset.t] ?? "")) found.push(`“${place.dataset.t}” is “${plain(place.textContent)}” on the page and “${last[place.dataset.t]}” in the data`);
  }
  return found;
}
