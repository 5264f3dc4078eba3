// What the map says of a place: cards made of elements and text, never of markup.

const number = new Intl.NumberFormat("en");

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Returns a card that lists the first events of a spot; choose(id) shows all of them below.
export function listed(spot, events, measure, choose) {
  const rows = events.map(({ id, properties: event }) =>
    element(
      "li",
      {},
      element("a", { href: `/events/${id}`, textContent: event.title }),
      element("br"),
      [event.days, event.size === null ? null : `${number.format(event.size)} ${measure}`].filter(Boolean).join(" · ") +
        (event.disputed ? " · disputed" : ""),
    ),
  );
  const card = element("div", { className: "popup" }, element("h3", { textContent: spot.place }));
  if (["district", "area"].includes(spot.level)) {
    card.append(element("p", { textContent: "Somewhere here: no closer place is said." }));
  }
  card.append(element("ul", {}, ...rows));
  if (spot.events > 1) {
    const all = element("button", { type: "button", textContent: `Only these ${number.format(spot.events)} events` });
    all.addEventListener("click", () => choose(spot.id));
    card.append(element("p", {}, all));
  }
  return card;
}

// Returns a card on a region; its button chooses the events of that region.
export function regionCard(name, held, measure, choose) {
  const all = held.events === 1 ? "1 event" : `${number.format(held.events)} events`;
  const only = held.only ? `, ${number.format(held.only)} known no closer than this` : "";
  const button = element("button", { type: "button", textContent: "Only this region" });
  button.addEventListener("click", () => choose(name));
  const card = element(
    "div",
    { className: "popup" },
    element("h3", { textContent: name }),
    element("p", { textContent: `${all}${only}; ${number.format(held.total)} ${measure} by best figures.` }),
  );
  if (held.events) card.append(element("p", {}, button));
  return card;
}

// Says which events the map has no place for, and whose figures are not in its sums.
export function unplaced(line, spots, measure) {
  const countries = new Map();
  let unknown = 0;
  let unsaid = 0;
  for (const { geometry, properties } of spots) {
    const { events, level, place, region } = properties;
    if (geometry || (region && level !== "country")) continue;
    if (place && level !== "country") unknown += events;
    else if (place) countries.set(place, (countries.get(place) ?? 0) + events);
    else unsaid += events;
  }
  const most = [...countries].sort(([, one], [, other]) => other - one);
  const named = most.slice(0, 4).map(([name, count]) => `${name} ${number.format(count)}`);
  if (most.length > 4) {
    const rest = most.slice(4).reduce((sum, [, count]) => sum + count, 0);
    named.push(`elsewhere ${number.format(rest)}`);
  }
  const told = [];
  if (named.length) told.push(`Known no closer than by country: ${named.join(", ")}.`);
  if (unknown) told.push(`At places without known coordinates: ${number.format(unknown)}.`);
  if (unsaid) told.push(`No place said: ${number.format(unsaid)}.`);
  const long = spots.reduce((sum, { properties }) => sum + properties.long, 0);
  if (long) {
    const which = long === 1 ? "that of 1 event" : `those of ${number.format(long)} events`;
    told.push(`Figures for ${measure} are added up, but for ${which} of a longer time, or of a time not said.`);
  }
  line.textContent = told.join(" ");
}
