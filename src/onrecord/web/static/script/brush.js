// Choosing a range of time by drawing across the bars of a timeline.

const SVG = "http://www.w3.org/2000/svg";

// Has a timeline call chosen(since, until) when somebody draws across it.
export function brush(timeline, chosen) {
  if (!timeline) return;
  for (const bars of timeline.querySelectorAll(".bars")) {
    bars.addEventListener("pointerdown", (event) => begin(timeline, bars, event, chosen));
  }
}

function begin(timeline, bars, event, chosen) {
  if (event.button !== 0) return;
  const steps = bars.viewBox.baseVal.width;
  const box = bars.getBoundingClientRect();
  const at = (x) => Math.min(steps - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * steps)));
  const from = at(event.clientX);
  let to = from;
  const drawn = document.createElementNS(SVG, "rect");
  drawn.setAttribute("class", "brushed");
  drawn.setAttribute("height", "100");

  const move = (moved) => {
    if (Math.abs(moved.clientX - event.clientX) < 4) return;
    to = at(moved.clientX);
    drawn.setAttribute("x", Math.min(from, to));
    drawn.setAttribute("width", Math.abs(to - from) + 1);
    if (!drawn.isConnected) bars.append(drawn);
  };
  const end = () => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    if (!drawn.isConnected) return;
    // What was drawn is no click on the bar that it ends on.
    addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", stop, { capture: true }), 0);
    const { since, step } = timeline.dataset;
    chosen(day(since, step, Math.min(from, to)), day(since, step, Math.max(from, to) + 1, -1));
  };
  event.preventDefault();
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
}

function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

function day(since, step, steps, more = 0) {
  const date = new Date(`${since}T00:00:00Z`);
  if (step === "month") date.setUTCMonth(date.getUTCMonth() + steps);
  else if (step === "year") date.setUTCFullYear(date.getUTCFullYear() + steps);
  else date.setUTCDate(date.getUTCDate() + steps * (step === "week" ? 7 : 1));
  date.setUTCDate(date.getUTCDate() + more);
  return date.toISOString().slice(0, 10);
}
