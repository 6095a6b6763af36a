// What is wrong with the element that has the focus; null when the walk has come round.
async () => {
  await new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)));
  const node = document.activeElement;
  const walked = window.__walked ??= new Set();
  if (!node || node === document.body || node === document.documentElement || walked.has(node)) return null;
  walked.add(node);
  const found = [];
  const tag = node.tagName.toLowerCase(), svg = node instanceof SVGElement, style = getComputedStyle(node);
  const name = tag + (node.id ? "#" + node.id : "") + (node.getAttribute("href") ? `[href="${node.getAttribute("href")}"]` : "") + ` “${(node.textContent || node.getAttribute("aria-label") || "").trim().slice(0, 40)}”`;

  // 2.4.11: something of it must be seen; of a thing smaller than the window, half.
  const boxes = [...node.getClientRects()].filter(box => box.width > 0 && box.height > 0);
  let points = 0, seen = 0;
  const covers = new Set();
  for (const box of boxes) {
    for (const across of [.05, .25, .5, .75, .95]) {
      for (const down of [.1, .5, .9]) {
        const hit = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
        points++;
        if (hit && (node === hit || node.contains(hit) || hit.contains(node) && svg)) seen++;
        else if (hit) covers.add(hit.closest("nav, header, [role=region], div")?.className || hit.tagName);
        else covers.add("the edge of the window");
      }
    }
  }
  const large = boxes.some(box => box.height > innerHeight * .6 || box.width > innerWidth);
  if (boxes.length === 0) found.push("has no box");
  else if (seen === 0 || !large && !svg && seen * 2 < points) found.push(`is hidden at ${points - seen} of ${points} points, by ${[...covers].join(", ")} (2.4.11)`);

  // 2.4.7 and 1.4.11: an outline that stands out from what is behind it.
  const rgb = text => (text.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const ground = from => {
    for (let at = from; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > .9) return colour;
    }
    return [255, 255, 255];
  };
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) found.push("has no outline when it has the focus (2.4.7)");
  else if (style.outlineStyle !== "auto") {
    const pair = [light(rgb(style.outlineColor)), light(ground(node.parentElement))].sort((a, b) => a - b);
    const contrast = (pair[1] + .05) / (pair[0] + .05);
    if (contrast < 3) found.push(`has an outline of contrast ${contrast.toFixed(1)} (1.4.11)`);
  }

  // 2.5.8: 24 by 24, or as much room about it. A link in a sentence is exempt; a frame that scrolls is no target.
  const targets = "a[href], button, input, select, textarea, summary, [role=button]";
  const sentence = tag === "a" && style.display === "inline" && [...node.parentNode.childNodes].some(next => next.nodeType === 3 && next.textContent.trim());
  const box = node.getBoundingClientRect();
  if (node.matches(targets) && !sentence && (box.width < 23.5 || box.height < 23.5)) {
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    const near = [...document.querySelectorAll(targets)].some(other => {
      if (other === node || other.contains(node) || node.contains(other)) return false;
      const next = other.getBoundingClientRect();
      if (next.width === 0 || next.height === 0) return false;
      const dx = Math.max(next.left - x, 0, x - next.right), dy = Math.max(next.top - y, 0, y - next.bottom);
      return Math.hypot(dx, dy) < 12;
    });
    if (near) found.push(`is a target of ${Math.round(box.width)} by ${Math.round(box.height)} with another too near (2.5.8)`);
  }
  return found.map(what => `${name} ${what}`);
}
