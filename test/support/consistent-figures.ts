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
  if (topic === "procedures" || topic === "overdue") return anything(draw);
  if (topic === "petitions") return id === "reception-table" ? crowds(draw) : petitions(draw);
  if (topic === "documents") return documents(draw);
  if (topic === "works") return works(draw);
  if (topic === "funds") return anything(draw);
  return topic === "papi" ? papi(draw) : {};
}

/** The known figures; each of the others is 0 or 1, which is a code of every list too. */
const besides = (draw: Draw, known: Figures): Figures =>
  new Proxy(known, { get: (figures, id: string) => figures[id] ?? draw(1) });

function reform(draw: Draw): Figures {
  const [outgoing, tasks, assigned] = [2 + draw(500), 2 + draw(40), 2 + draw(40)];
  const procedures = split(draw, 1 + draw(200), ["partial", "full", "offline"]);
  const { partial = 0, full = 0, offline = 0 } = procedures;
  const timely = 1 + draw(assigned - 1);
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
    "legal.checked": 2 + draw(3),
    "legal.reviewed": 2 + draw(3),
    "legal.proposed": 1 + draw(3),
    "survey.ballots": 1 + draw(300),
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
    "outreach.people": 1 + draw(300),
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

/** Documents by kind; those sent electronically and signed are among them. */
function documents(draw: Draw): Figures {
  const issued = 1 + draw(500);
  const usual = ["decision", "directive", "proposal", "report", "notice", "letter", "plan"];
  const kinds = ["resolution", ...usual, "other"];
  return { ...split(draw, issued, kinds), electronic: draw(issued), signed: draw(issued) };
}

/** What nothing but sums ties. */
const anything = (draw: Draw): Figures =>
  new Proxy<Figures>({}, { get: (_, id: string) => draw(200) + id.length });

/** Crowds are among those received. */
const crowds = (draw: Draw): Figures =>
  new Proxy<Figures>(
    {},
    { get: (_, id: string) => (id.startsWith("crowd.") ? draw(5) : 5 + draw(40)) }
  );

/** Petitions by source, kind and outcome, with the visits of citizens and the reports they make. */
function petitions(draw: Draw): Figures {
  const received = 1 + draw(90);
  const reports = draw(20);
  const resolved = draw(reports);
  const sources = ["received.carried", "received.new", "received.passed"];
  const kinds = ["complaints", "denunciations", "proposals", "reports"];
  const outcomes = ["resolved", "pending", "filed", "forwarded", "ineligible"];
  return besides(draw, {
    ...split(draw, received, sources),
    ...split(draw, received, kinds),
    ...split(draw, received, outcomes),
    "feedback.received": reports,
    "feedback.resolved": resolved,
    "feedback.pending": reports - resolved,
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
  const payment = draw(due);
  const finished = 1 + draw(received - 1);
  const digitised = draw(received);
  const results = draw(finished);
  return {
    received,
    total: full + partial,
    full,
    partial,
    direct,
    resolved: draw(full + partial),
    "payment.due": due,
    payment,
    "payment.charged": payment + draw(due),
    digitised,
    undigitised: received - digitised,
    reused: draw(digitised),
    finished,
    "results.digitised": results,
    "results.undigitised": finished - results,
    "postal.received": postal,
    "postal.returned": draw(finished),
    ...pendingAndPaid(draw, received - due),
    procedures: 100,
    "procedures.full": draw(50),
    "procedures.partial": draw(50),
  };
}

/** What only the tables of Decision 766 count. */
function pendingAndPaid(draw: Draw, free: number): Figures {
  const [used, paid] = [2 + draw(50), 1 + draw(1)];
  return {
    "reused.portal": draw(free),
    "pending.intime": 1 + draw(50),
    "pending.overdue": draw(20),
    synced: draw(free),
    "payment.procedures": used + draw(20),
    "payment.used": used,
    "payment.paid": paid,
    "payment.online": draw(paid),
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
    ...sideOf("prior", draw(90_000_000), draw),
    ...sideOf("final", kept, draw),
  };
}

/** All columns of one side of a budget form. */
function sideOf(id: string, amount: number, draw: Draw): Figures {
  const invest = draw(amount);
  return {
    [id]: amount,
    [`state-${id}`]: amount + draw(1_000),
    [`invest.${id}`]: invest,
    [`regular.${id}`]: amount - invest,
  };
}

/** Works that cost no less than what is paid for them from their two sources. */
function works(draw: Draw): Figures {
  const people = draw(1_000_000);
  const sources = { balance: 1 + draw(90_000_000), people: draw(people) };
  const paid = sources.balance + sources.people;
  return {
    approved: paid + people,
    "approved.people": people,
    done: draw(paid),
    "done.year": draw(paid),
    paid: draw(paid),
    plan: paid,
    "plan.balance": sources.balance,
    "plan.people": sources.people,
    final: paid,
    "final.before": draw(paid),
    "final.balance": sources.balance,
    "final.people": sources.people,
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
