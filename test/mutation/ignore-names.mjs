/**
 * Leaves the id and the title of a rule as they are: `test/core/rules/index.test.ts` compares both with the
 * page of the rule, and reads the rules as text to do so, which a changed copy does not survive.
 */
const names = {
  shouldIgnore({ node, parent }) {
    const isName = node.type === "ObjectProperty" && ["id", "title"].includes(node.key.name);
    return isName && isRule(parent) ? "compared with the page of the rule" : undefined;
  },
};

const isRule = ({ properties = [] }) => properties.some(({ key }) => key?.name === "messages");

export const strykerPlugins = [{ kind: "Ignore", name: "names", value: names }];
