import fc from "fast-check";
import { findCycles } from "../../../src/core/rules/find-cycles";

/** Nodes that reach themselves and each other, by walking everything: slow and plain. */
function plainCycles(count: number, edges: readonly (readonly [number, number])[]) {
  const nodes = Array.from({ length: count }, (_, node) => node);
  const reach = nodes.map((start) => {
    const seen = new Set<number>();
    const walk = (node: number): void => {
      for (const [from, to] of edges) {
        if (from !== node || seen.has(to)) continue;
        seen.add(to);
        walk(to);
      }
    };
    walk(start);
    return seen;
  });
  const groups = nodes
    .filter((node) => reach[node]?.has(node))
    .map((node) =>
      nodes.filter((other) => reach[node]?.has(other) && reach[other]?.has(node)).join()
    );
  return [...new Set(groups)];
}

test("finds exactly the groups of nodes that reach each other, each once and in order", () => {
  const graph = fc.integer({ min: 1, max: 8 }).chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), {
        maxLength: 16,
      })
    )
  );
  fc.assert(
    fc.property(graph, ([count, edges]) => {
      const nodes = Array.from({ length: count }, (_, node) => node);
      const cycles = findCycles(nodes, (node) =>
        edges.filter(([from]) => from === node).map(([, to]) => to)
      );
      expect(cycles.map((cycle) => cycle.join())).toEqual(plainCycles(count, edges));
    })
  );
});
