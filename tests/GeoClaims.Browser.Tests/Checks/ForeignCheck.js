// What has no business in a report: anything that loads, runs, frames, or is styled in place.
() => {
  const found = [], show = node => node.outerHTML.slice(0, 120);
  const never = "img, iframe, object, embed, video, audio, base, form, template, portal, link[rel=stylesheet], link[rel=preload], foreignObject, meta[http-equiv=refresh]";
  for (const node of document.querySelectorAll(never)) found.push(`an element that a report never has: ${show(node)}`);
  for (const node of document.querySelectorAll("script")) {
    if (node.src || !["", "application/json"].includes(node.type)) found.push(`a foreign script: ${show(node)}`);
  }
  const running = [...document.scripts].filter(node => node.type === "").length;
  if (running > 1) found.push(`${running} scripts that run, where one is ours`);
  for (const node of document.querySelectorAll("*")) {
    for (const { name, value } of node.attributes) {
      if (name.startsWith("on")) found.push(`a handler in an attribute: ${show(node)}`);
      if (name === "style" || name === "srcdoc") found.push(`an attribute ${name}: ${show(node)}`);
      if (["href", "xlink:href", "src", "action", "formaction"].includes(name) && !/^(https?:\/\/|#)/.test(value)) found.push(`an address that is neither of the web nor of this page: ${show(node)}`);
    }
  }
  for (const node of document.querySelectorAll("a[href^=http]")) {
    if (!node.relList.contains("noopener") || !node.relList.contains("noreferrer")) found.push(`a link that tells where the reader comes from: ${show(node)}`);
  }
  const turning = /[\u202A-\u202E\u2066-\u2069]/;
  for (let walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), node; (node = walk.nextNode());) {
    if (!node.parentElement.closest("script") && turning.test(node.data)) found.push(`a mark that turns the direction of text: ${JSON.stringify(node.data.slice(0, 60))}`);
  }
  return found;
}
