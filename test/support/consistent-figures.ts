import type { Form } from "../../src/core/forms/form";

/** Gives a whole number from 0 to a most, both inclusive. */
export type Draw = (most: number) => number;

/** Figures of one row or one list, by the ids that follow the row's: every relation of the form holds. */
type Figures = Record<string, number>;

/** Numbers for what a person types into one row of a table, or into a whole list. */
export function consistentFigures({ id, topic }: Form, draw: Draw): Figures {
  if (topic === "tthc") return dossiers(draw, id === "tthc-07a");
  if (topic === "staff") return id === "staff-bm02" ? civilServants(draw) : staff(draw);
  if (topic === "online") return onlineDossiers(draw);
  if (topic === "reform") return reform(draw);
  return topic === "papi" ? papi(draw) : {};
}

/** The known figures; each of the others is 0 or 1, which is a code of every list too. */
const besides = (draw: Draw, known: Figures): Figures =>
  new Proxy(known, { get: (figures, id: string) => figures[id] ?? draw(1) });

function reform(draw: Draw): Figures {
  const [outgoing, tasks, assigned] = [2 + draw(500), 2 + draw(40), 2 + draw(40)];
  const procedures = split(draw, 1 + draw(200), ["partial", "full", "offline"]);
  const { partial = 0, full = 0, offline = 0 } = procedures;
  const timely = draw(assigned);
  return besides(draw, {
    documents: draw(outgoing),
    outgoing,
    "outgoing.electronic": draw(outgoing),
    funds: draw(200_000_000),
    "legal.issued": 1 + draw(5),
    "procedures.published": partial + full + offline,
    "procedures.partial": partial,
    "procedures.full": full,
    "feedback.received": 1 + draw(9),
    "partial.received": 1 + draw(5000),
    "full.received": 1 + draw(500),
    "plan.tasks": tasks,
    "plan.done": draw(tasks),
    assigned,
    "assigned.ontime": timely,
    "assigned.late": draw(assigned - timely),
    "legal.proposed": 1 + draw(3),
    "posts.assigned": 1 + draw(30),
  });
}

function papi(draw: Draw): Figures {
  const [regular, sudden, petitions] = [draw(40), draw(9), 1 + draw(30)];
  const people = [draw(50), draw(12)] as const;
  const [tasks, issues] = [1 + draw(30), 1 + draw(9)];
  return besides(draw, {
    "plan.tasks": tasks,
    "plan.done": draw(tasks),
    issues,
    "issues.resolved": draw(issues),
    "election.held": 1 + draw(9),
    "reception.visits": regular + sudden,
    "reception.regular.visits": regular,
    "reception.periodic.visits": sudden,
    "reception.people": people[0] + people[1],
    "reception.regular.people": people[0],
    "reception.periodic.people": people[1],
    "petitions.received": petitions,
    "petitions.handled": draw(petitions),
  });
}

function dossiers(draw: Draw, isOlder: boolean): Figures {
  const [online, direct, carried] = [draw(500), draw(500), 1 + draw(50)];
  const received = online + direct + carried;
  const resolved = 1 + draw(received - 1);
  // The older form does not tell the early from those on time.
  const early = isOlder ? [] : ["resolved.early"];
  const published = 1 + draw(200);
  return {
    "received.online": online,
    "received.direct": direct,
    "received.new": online + direct,
    "received.carried": carried,
    ...split(draw, resolved, [...early, "resolved.ontime", "resolved.overdue"]),
    ...split(draw, received - resolved, ["pending.intime", "pending.overdue"]),
    digitised: draw(resolved),
    linked: draw(received),
    "procedures.published": published,
    ...split(draw, published, ["procedures.partial", "procedures.full", "procedures.onestop"]),
    fields: draw(40),
  };
}

const LEVELS = [
  "phd",
  "master",
  "university",
  "college",
  "intermediate",
  "elementary",
  "untrained",
];
const AGES = ["to30", "to40", "to50", "to60", "retired"];

/** Levels and ages make the staff; everything else is at most the staff. */
function staff(draw: Draw): Figures {
  const total = 2 + draw(60);
  const officials = 1 + draw(total - 2);
  return new Proxy<Figures>(
    {
      "": total,
      officials,
      civil: total - officials,
      assigned: total + draw(5),
      ...split(
        draw,
        total,
        LEVELS.map((level) => `level.${level}`)
      ),
      ...split(
        draw,
        total,
        AGES.map((age) => `age.${age}`)
      ),
      "standard.officials": draw(officials),
      "standard.civil": draw(total - officials),
    },
    { get: (known, id: string) => known[id] ?? draw(total) }
  );
}

function civilServants(draw: Draw): Figures {
  const aged = draw(30);
  const late = split(draw, aged, ["age.women51to55", "age.men56to60"]);
  return new Proxy<Figures>(
    { "age.to60": aged, ...late },
    { get: (known, id: string) => known[id] ?? draw(30) }
  );
}

function onlineDossiers(draw: Draw): Figures {
  const [full, partial, direct, postal] = [1 + draw(300), draw(300), draw(300), draw(50)];
  const received = full + partial + direct + postal;
  const due = 1 + draw(received - 1);
  const finished = 1 + draw(received - 1);
  const digitised = draw(received);
  const results = draw(finished);
  return {
    received,
    full,
    partial,
    direct,
    resolved: draw(full + partial),
    "payment.due": due,
    payment: draw(due),
    digitised,
    undigitised: received - digitised,
    reused: draw(digitised),
    finished,
    "results.digitised": results,
    "results.undigitised": finished - results,
    "postal.received": postal,
    "postal.returned": draw(finished),
    procedures: 100,
    "procedures.full": draw(50),
    "procedures.partial": draw(50),
  };
}

/** Amounts of one line of a budget: nothing is spent beyond its plan, the commune keeps no more than all. */
export function consistentAmounts(draw: Draw, isSpending: boolean): Figures {
  const plan = (isSpending ? 10_000 : 90_000_000) + draw(1_000_000);
  const actual = 1_000 + draw(plan - 1_000);
  const earned = 80_000_000 + draw(1_000_000);
  const kept = isSpending ? actual : earned;
  const [investPlan, invest] = [draw(plan), draw(actual)];
  return {
    plan,
    actual: kept,
    "state-plan": plan + draw(1_000),
    "state-actual": kept + draw(1_000),
    "invest.plan": investPlan,
    "regular.plan": plan - investPlan,
    "invest.actual": invest,
    "regular.actual": actual - invest,
  };
}

function split(draw: Draw, whole: number, keys: readonly string[]): Figures {
  let left = whole;
  const parts: Figures = {};
  keys.forEach((key, index) => {
    parts[key] = index === keys.length - 1 ? left : draw(left);
    left -= parts[key];
  });
  return parts;
}
