// What can take the focus and is to be seen, but was not come to.
() => {
  const walked = window.__walked ?? new Set();
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(node => node.tabIndex >= 0 && !node.disabled && node.getClientRects().length && node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !walked.has(node))
    .map(node => `${node.tagName.toLowerCase()} “${(node.textContent || "").trim().slice(0, 40)}” is not reached with the Tab key (2.1.1)`);
}
