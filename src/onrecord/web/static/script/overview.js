// The overview: the form, the map, the timeline and the list are one state, which has an address.

import { EventMap } from "./map.js";
import { asked, states } from "./parts.js";
import { brush } from "./brush.js";

document.documentElement.classList.add("scripted");

const form = document.querySelector("#filters");
const holder = document.querySelector("#map");
const map = holder && EventMap.possible() ? new EventMap(holder, (changes) => go(changed(changes))) : null;
const go = states(shown);

function shown(fresh) {
  const state = new URL(location.href).searchParams;
  for (const field of form.elements) {
    // A field that is being written in is left alone.
    if (field.name && field !== document.activeElement) {
      field.value = state.get(field.name) ?? (field.name === "measure" ? field.value : "");
    }
  }
  dress();
  map?.show(location.search);
}

function changed(changes) {
  const state = new URL(location.href).searchParams;
  state.delete("cursor");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) state.delete(name);
    else state.set(name, value);
  }
  const query = state.toString();
  return query ? `/?${query}` : "/";
}

function dress() {
  brush(document.querySelector(".timeline"), (since, until) => go(changed({ since, until })));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(asked(form));
});

let pause;
form.addEventListener("input", (event) => {
  clearTimeout(pause);
  const wait = event.target.tagName === "SELECT" ? 0 : 350;
  pause = setTimeout(() => form.checkValidity() && go(asked(form)), wait);
});

document.addEventListener("change", (event) => {
  const measure = event.target.closest(".sized select");
  if (measure) go(changed({ measure: measure.value }));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest(".summary a, .timeline a, .onward a, .popup a[data-within], .unplaced a");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const href = link.getAttribute("href");
  go(href).then(() => {
    if (link.rel === "next") document.querySelector("#listed").scrollIntoView();
  });
});

dress();
map?.show(location.search);
if (matchMedia("(max-width: 60rem)").matches) form.closest("details").open = false;
