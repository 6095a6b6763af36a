// The page scrolls sideways if it is wider than its window; then the elements that stick out are named.
() => {
  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth <= width) return [];
  const scrolls = node => node && node !== root && node !== document.body && (getComputedStyle(node).overflowX !== "visible" || scrolls(node.parentElement));
  const out = [...document.body.querySelectorAll("*")].filter(node => {
    const box = node.getBoundingClientRect();
    return getComputedStyle(node).position !== "absolute" && !node.closest("svg > *") && (box.right > width + 1 || box.left < -1) && box.width > 0 && !scrolls(node.parentElement);
  });
  const name = node => node.tagName.toLowerCase() + (node.id ? "#" + node.id : "") + (node.getAttribute("class") ? "." + node.getAttribute("class").trim().split(/\s+/).join(".") : "");
  return [`the page is ${root.scrollWidth} pixels wide in a window of ${width}`, ...out.slice(0, 5).map(node => `${name(node)} ends at ${Math.round(node.getBoundingClientRect().right)}`)];
}
