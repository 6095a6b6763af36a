// What sticks out of the window sideways, and is in no frame that scrolls, is named.
() => {
  const root = document.documentElement, width = root.clientWidth;
  const scrolls = node => node && node !== root && node !== document.body && (getComputedStyle(node).overflowX !== "visible" || scrolls(node.parentElement));
  const out = [...document.body.querySelectorAll("*")].filter(node => {
    const box = node.getBoundingClientRect();
    return getComputedStyle(node).position !== "absolute" && !node.closest("svg > *") && (box.right > width + 1 || box.left < -1) && box.width > 0 && !scrolls(node.parentElement);
  });
  // A text can run out of an element that does not.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const box = range.getBoundingClientRect(), node = texts.currentNode.parentElement;
    if (box.right > width + 1 && box.width > 0 && !scrolls(node) && getComputedStyle(node).position !== "absolute") out.push(node);
  }
  const name = node => node.tagName.toLowerCase() + (node.id ? "#" + node.id : "") + (node.getAttribute("class") ? "." + node.getAttribute("class").trim().split(/\s+/).join(".") : "");
  return out.slice(0, 5).map(node => `${name(node)} ends at ${Math.round(node.getBoundingClientRect().right)}`);
}
