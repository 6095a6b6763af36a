async tags => {
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  return violations.flatMap(broken => broken.nodes.map(node => `${broken.id}: ${node.target.join(" ")}: ${broken.help} (${broken.helpUrl})`));
}
