// How the map is drawn, in the colours of the page.

const FONT = ["sans-serif"];

// Returns the layers; marks grow with the square root of their figure, up to `most`.
export function layers(style, measure, most) {
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const ink = colour(measure);
  const grown = (value) => [
    "interpolate", ["linear"], ["sqrt", ["max", 0, value]], 0, 4.5, Math.max(1.5, Math.sqrt(most)), 22,
  ];
  return [
    { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": colour("land") } },
    {
      id: "regions",
      type: "fill",
      source: "regions",
      paint: {
        "fill-color": ink,
        "fill-opacity": ["case", ["==", ["get", "told"], 1], ["+", 0.06, ["*", 0.42, ["get", "share"]]], 0],
      },
    },
    {
      id: "region-lines",
      type: "line",
      source: "regions",
      paint: { "line-color": colour("border"), "line-width": 0.6 },
    },
    {
      id: "borders",
      type: "line",
      source: "countries",
      paint: {
        "line-color": colour("strong-line"),
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 7, 1.3],
      },
    },
    {
      id: "settlements",
      type: "symbol",
      source: "settlements",
      filter: [">", ["get", "people"], ["step", ["zoom"], 4e6, 4, 1.5e6, 5, 6e5, 6, 3e5, 7, 1.5e5]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 10, 8, 12.5],
        "symbol-sort-key": ["-", 0, ["get", "people"]],
        "text-padding": 6,
      },
      paint: {
        "text-color": colour("faint"),
        "text-halo-color": colour("land"),
        "text-halo-width": 1.25,
      },
    },
    {
      id: "around",
      type: "circle",
      source: "around",
      paint: {
        "circle-radius": ["+", 4, grown(["coalesce", ["get", "total"], 0])],
        "circle-color": "transparent",
        "circle-stroke-color": ink,
        "circle-stroke-width": 1.25,
        "circle-stroke-opacity": 0.75,
      },
    },
    {
      id: "marks",
      type: "circle",
      source: "marks",
      filter: ["!", ["has", "point_count"]],
      paint: {
        "circle-radius": ["max", ["case", [">", ["get", "events"], 1], 9, 0], grown(["coalesce", ["get", "total"], 0])],
        "circle-color": ["case", ["==", ["get", "total"], null], colour("raised"), ink],
        "circle-opacity": 0.75,
        "circle-stroke-color": ["case", ["==", ["get", "total"], null], ink, colour("raised")],
        "circle-stroke-width": 1.25,
      },
    },
    {
      id: "clusters",
      type: "circle",
      source: "marks",
      filter: ["has", "point_count"],
      paint: {
        "circle-radius": ["max", ["interpolate", ["linear"], ["sqrt", ["get", "events"]], 1, 9, 24, 20], grown(["get", "total"])],
        "circle-color": ink,
        "circle-opacity": 0.8,
        "circle-stroke-color": colour("raised"),
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "counts",
      type: "symbol",
      source: "marks",
      filter: [">", ["get", "events"], 1],
      layout: {
        "text-field": ["number-format", ["get", "events"], {}],
        "text-font": FONT,
        "text-size": 11,
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": ["case", ["==", ["get", "total"], null], ink, colour("paper")],
      },
    },
  ];
}
