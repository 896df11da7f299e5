import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { RichProperty, RichType } from "../rich-type";
import type { BorderLine, Look } from "./cell";
import type { LookTarget } from "./looks";
import { changeLooks, commonLook } from "./looks";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

const NO_LINE: BorderLine = { style: "None", color: "#000000", weight: "Thin" };

/** `range.format.borders`. */
export class SimulatedBorders {
  static readonly rich: RichType<SimulatedBorders> = {
    type: "RangeBorderCollection",
    props: { Count: () => SIDES.length },
    items: ({ target }) => SIDES.map((side) => new SimulatedBorder(target, side)),
    indexer: ({ target }, [name]) => new SimulatedBorder(target, sideOf(name)),
    methods: {
      GetItemAt: ({ target }, [at]) => {
        const side = SIDES[Number(at)];
        if (side === undefined) throw itemNotFound();
        return new SimulatedBorder(target, side);
      },
    },
  };

  constructor(readonly target: LookTarget) {}
}

function sideOf(name: unknown): Side {
  const side = SIDES.find((known) => known === name);
  if (side === undefined) throw invalidArgument();
  return side;
}

class SimulatedBorder {
  static readonly rich: RichType<SimulatedBorder> = {
    type: "RangeBorder",
    id: ({ side }) => side,
    props: {
      SideIndex: ({ side }) => side,
      Style: lineProperty("style"),
      Color: lineProperty("color"),
      Weight: lineProperty("weight"),
    },
  };

  constructor(
    readonly target: LookTarget,
    readonly side: Side
  ) {}
}

function lineProperty(key: keyof BorderLine): RichProperty<SimulatedBorder> {
  return {
    get: ({ target, side }) =>
      commonLook(target, ({ borders }) => borders?.[lineOf(side)]?.[key], NO_LINE[key]),
    set: ({ target, side }, value) => {
      if (typeof value !== "string") throw invalidArgument();
      changeLooks(target, (look, place, area) =>
        isOnSide(side, place, area) ? withLine(look, lineOf(side), { [key]: value }) : look
      );
    },
  };
}

/** Inner lines are kept as the lines below and to the right of each cell. */
const lineOf = (side: Side): string =>
  side === "InsideHorizontal" ? "EdgeBottom" : side === "InsideVertical" ? "EdgeRight" : side;

function isOnSide(side: Side, place: { row: number; column: number }, area: Area): boolean {
  switch (side) {
    case "EdgeTop":
      return place.row === area.top;
    case "EdgeBottom":
      return place.row === area.bottom;
    case "EdgeLeft":
      return place.column === area.left;
    case "EdgeRight":
      return place.column === area.right;
    case "InsideHorizontal":
      return place.row < area.bottom;
    case "InsideVertical":
      return place.column < area.right;
    case "DiagonalDown":
    case "DiagonalUp":
      return true;
  }
}

/** A line that gets a colour or a weight is drawn, if it was not. */
function withLine(look: Look, side: string, change: Partial<BorderLine>): Look {
  const old = look.borders?.[side] ?? { ...NO_LINE, style: "Continuous" };
  return { ...look, borders: { ...look.borders, [side]: { ...old, ...change } } };
}
