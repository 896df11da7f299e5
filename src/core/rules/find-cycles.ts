/**
 * Strongly connected groups of more than one node, and nodes that lead to themselves: each cycle
 * once, in the order of `nodes` (Tarjan's algorithm, with its own stack so that a long chain of
 * formulas cannot exhaust the call stack).
 */
export function findCycles<Node>(
  nodes: readonly Node[],
  leadsTo: (node: Node) => readonly Node[]
): readonly (readonly Node[])[] {
  const search: Search<Node> = { leadsTo, order: new Map(), low: new Map(), open: [], cycles: [] };
  for (const node of nodes) if (!search.order.has(node)) visitFrom(node, search);
  const position = new Map(nodes.map((node, index) => [node, index]));
  const rank = (node: Node | undefined): number =>
    node === undefined ? -1 : (position.get(node) ?? -1);
  return search.cycles
    .map((cycle) => [...cycle].sort((a, b) => rank(a) - rank(b)))
    .sort(([a], [b]) => rank(a) - rank(b));
}

interface Search<Node> {
  readonly leadsTo: (node: Node) => readonly Node[];
  readonly order: Map<Node, number>;
  /** Earliest node on the open path that can be reached. */
  readonly low: Map<Node, number>;
  /** Nodes whose group is not closed yet; a closed node leaves `low`. */
  readonly open: Node[];
  readonly cycles: Node[][];
}

interface Step<Node> {
  readonly node: Node;
  readonly left: Node[];
}

function visitFrom<Node>(start: Node, search: Search<Node>): void {
  const path: Step<Node>[] = [enter(start, search)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.left.pop();
    if (next === undefined) {
      path.pop();
      leave(step.node, path.at(-1)?.node, search);
    } else if (!search.order.has(next)) {
      path.push(enter(next, search));
    } else {
      lower(step.node, search.low.has(next) ? search.order.get(next) : undefined, search);
    }
  }
}

function enter<Node>(node: Node, search: Search<Node>): Step<Node> {
  search.order.set(node, search.order.size);
  search.low.set(node, search.order.size - 1);
  search.open.push(node);
  return { node, left: [...search.leadsTo(node)] };
}

function lower<Node>(node: Node, reached: number | undefined, { low }: Search<Node>): void {
  const own = low.get(node);
  if (own !== undefined && reached !== undefined && reached < own) low.set(node, reached);
}

function leave<Node>(node: Node, parent: Node | undefined, search: Search<Node>): void {
  const reached = search.low.get(node);
  if (reached === search.order.get(node)) closeGroup(node, search);
  else if (parent !== undefined) lower(parent, reached, search);
}

function closeGroup<Node>(root: Node, search: Search<Node>): void {
  const group = search.open.splice(search.open.indexOf(root));
  for (const node of group) search.low.delete(node);
  if (group.length > 1 || search.leadsTo(root).includes(root)) search.cycles.push(group);
}
