// The places of the events that a state of the overview chooses, as GeoJSON.

let held = { query: undefined, answer: undefined };

// Returns what a state's query asks of all its pages.
export function whole(query) {
  const asked = new URLSearchParams(query);
  asked.delete("cursor");
  asked.delete("limit");
  return asked;
}

// Returns what places are asked for by: their sums are of events no longer than the timeline's are.
function wanted(query) {
  const asked = whole(query);
  const lasting = document.querySelector(".timeline")?.dataset.lasting;
  if (lasting) asked.set("lasting", lasting);
  return asked.toString();
}

// Returns the places as a promise; those asked for last are not asked for again.
export function places(query) {
  const asked = wanted(query);
  if (held.query !== asked) {
    const address = `/api/v1/places.geojson?${asked}`;
    held = { query: asked, answer: fetch(address).then((answer) => answer.json()) };
  }
  return held.answer;
}

// Asked for while the map's library is still being made ready.
places(location.search);
