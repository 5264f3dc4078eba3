// The map of events: marks where the place is known, shades where only the region is.

import "./trusted.js";
import { places, whole } from "./places.js";
import * as maplibre from "../vendor/maplibre-gl.mjs";
import { layers } from "./map-style.js";
import { listed, regionCard, unplaced } from "./map-cards.js";

const EMPTY = { type: "FeatureCollection", features: [] };
const EXACT = new Set(["settlement", "neighbourhood", "site"]);
const START = { center: [31, 40], zoom: 2.2 };
const CLOSEST = 11;
const LISTED = 20; // events of a place in its card
const CARDS = 4; // places in one card
const OUTERMOST = 0.04; // the share of events left out at each side when the map is fitted

const SHAPES = "/static/shapes";
const fetched = new Map();

function json(address) {
  if (!fetched.has(address)) fetched.set(address, fetch(address).then((answer) => answer.json()));
  return fetched.get(address);
}

export class EventMap {
  static possible() {
    return Boolean(document.createElement("canvas").getContext("webgl2"));
  }

  // `choose` is called with what a click on the map changes of the state, as {field: value}.
  constructor(holder, choose) {
    this.holder = holder;
    this.choose = choose;
    this.place = undefined;
    this.map = new maplibre.Map({
      container: holder,
      style: { version: 8, sources: {}, layers: [] },
      ...START,
      maxZoom: CLOSEST,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: matchMedia("(pointer: coarse)").matches,
      fadeDuration: 0,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
    // Asked for at once, to be there when the map is.
    const shapes = [json(`${SHAPES}/countries.json`), json(`${SHAPES}/settlements.json`)];
    this.ready = this.map.once("style.load").then(() => this.dress(...shapes));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.paint());
    this.popup = new maplibre.Popup({ closeOnMove: false, maxWidth: "none", focusAfterOpen: true });
    this.listen();
  }

  async dress(countries, settlements) {
    const { map } = this;
    map.addSource("countries", { type: "geojson", data: await countries });
    map.addSource("regions", { type: "geojson", data: EMPTY, promoteId: "id" });
    map.addSource("settlements", { type: "geojson", data: await settlements });
    map.addSource("around", { type: "geojson", data: EMPTY });
    map.addSource("marks", {
      type: "geojson",
      data: EMPTY,
      cluster: true,
      clusterRadius: 36,
      clusterMaxZoom: CLOSEST - 1,
      clusterProperties: {
        total: ["+", ["coalesce", ["get", "once"], 0]],
        events: ["+", ["get", "events"]],
      },
    });
    this.paint();
  }

  // Lays the layers in the colours of the page as it is now.
  paint() {
    for (const layer of this.map.getStyle().layers) this.map.removeLayer(layer.id);
    for (const layer of layers(getComputedStyle(this.holder), this.measure ?? "killed", this.most ?? 1)) {
      this.map.addLayer(layer);
    }
  }

  // Shows the events that a query chooses.
  async show(query) {
    const asked = whole(query);
    this.asked = asked.toString();
    const { asked: now } = this;
    const collection = await places(query);
    await this.ready;
    if (now !== this.asked || !collection.features) return;
    this.measure = asked.get("measure") ?? "killed";
    this.popup.remove();
    const spots = collection.features;
    const located = spots.filter((spot) => spot.geometry);
    const exact = located.filter((spot) => EXACT.has(spot.properties.level));
    this.most = Math.max(1, ...exact.map((spot) => spot.properties.total ?? 0));
    this.paint();
    this.map.getSource("marks").setData({ ...EMPTY, features: exact.map(named) });
    const around = located.filter((spot) => !EXACT.has(spot.properties.level));
    this.map.getSource("around").setData({ ...EMPTY, features: around.map(named) });
    unplaced(document.querySelector("#unplaced"), spots, this.measure);
    if (this.place !== asked.get("place")) {
      this.place = asked.get("place");
      this.fit(located);
    }
    this.holder.dataset.shown = spots.reduce((sum, spot) => sum + spot.properties.events, 0);
    await this.shade(spots, now);
  }

  // Shades each region by what happened in it, wherever in it that was.
  async shade(spots, now) {
    this.regions = new Map();
    for (const { properties } of spots) {
      if (!properties.region) continue;
      const held = this.regions.get(properties.region) ?? { events: 0, total: 0, only: 0 };
      held.events += properties.events;
      held.total += properties.once ?? 0;
      held.only += properties.level === "region" ? properties.events : 0;
      this.regions.set(properties.region, held);
    }
    const index = await json(`${SHAPES}/index.json`);
    const countries = new Set([...this.regions.keys()].map((id) => index[id]));
    const files = [...countries].map((code) => json(`${SHAPES}/regions/${code}.json`));
    const features = (await Promise.all(files)).flatMap((file) => file.features);
    if (now !== this.asked) return;
    const most = Math.max(1, ...[...this.regions.values()].map((held) => held.total));
    const shaded = features.map((feature) => {
      const held = this.regions.get(feature.properties.id);
      const share = held ? Math.sqrt(held.total / most) : 0;
      return { ...feature, properties: { ...feature.properties, share, told: held ? 1 : 0 } };
    });
    this.map.getSource("regions").setData({ ...EMPTY, features: shaded });
  }

  // Fits all but the outermost events, so that a few far away do not make the rest small.
  fit(located) {
    if (!located.length) return;
    const [west, east] = span(located, 0);
    const [south, north] = span(located, 1);
    const bounds = [[west, south], [east, north]];
    this.map.fitBounds(bounds, { padding: 48, maxZoom: 7, animate: false });
  }

  listen() {
    const { map } = this;
    map.on("click", async (event) => {
      const layers = ["marks", "clusters", "around", "regions"].filter((id) => map.getLayer(id));
      const [hit] = map.queryRenderedFeatures(event.point, { layers });
      if (!hit) return;
      if (hit.layer.id === "clusters") await this.open(hit);
      else if (hit.layer.id === "regions") this.card(event.lngLat, this.region(hit));
      else await this.list(hit.geometry.coordinates, [hit.properties]);
    });
    for (const layer of ["marks", "clusters", "around"]) {
      map.on("mouseenter", layer, () => (map.getCanvas().style.cursor = "pointer"));
      map.on("mouseleave", layer, () => (map.getCanvas().style.cursor = ""));
    }
  }

  // Goes closer to a cluster, or lists it where its events are all in one place.
  async open(cluster) {
    const source = this.map.getSource("marks");
    const zoom = await source.getClusterExpansionZoom(cluster.properties.cluster_id);
    const leaves = await source.getClusterLeaves(cluster.properties.cluster_id, 30, 0);
    const at = new Set(leaves.map((leaf) => leaf.geometry.coordinates.join()));
    if (at.size > 1 && zoom <= CLOSEST) {
      this.map.easeTo({ center: cluster.geometry.coordinates, zoom: Math.max(zoom, this.map.getZoom() + 1) });
      return;
    }
    await this.list(cluster.geometry.coordinates, leaves.map((leaf) => leaf.properties));
  }

  // Lists the events of places that are all at one point.
  async list(at, spots) {
    const cards = spots.slice(0, CARDS).map(async (spot) => {
      const asked = new URLSearchParams(this.asked);
      asked.set("at", spot.id);
      const { features } = await answered(`/api/v1/events.geojson?${asked}&limit=${LISTED}`);
      return listed(spot, features, this.measure, (place) => this.choose({ at: place }));
    });
    const content = document.createElement("div");
    content.append(...(await Promise.all(cards)));
    this.card(at, content);
  }

  region(hit) {
    const held = this.regions?.get(hit.properties.id) ?? { events: 0, total: 0, only: 0 };
    return regionCard(hit.properties.name, held, this.measure, (place) => this.choose({ place }));
  }

  card(at, content) {
    this.popup.setLngLat(at).setDOMContent(content).addTo(this.map);
  }
}

// The library keeps properties but not ids that are text.
function named(spot) {
  return { ...spot, properties: { ...spot.properties, id: spot.id } };
}

function answered(address) {
  return fetch(address).then((answer) => answer.json());
}

// The least and the greatest degree of spots on one axis, but for a share of their events.
function span(spots, axis) {
  const sorted = spots
    .map((spot) => [spot.geometry.coordinates[axis], spot.properties.events])
    .toSorted(([one], [other]) => one - other);
  const most = sorted.reduce((sum, [, events]) => sum + events, 0) * OUTERMOST;
  return [within(sorted, most), within(sorted.toReversed(), most)];
}

function within(sorted, most) {
  let passed = 0;
  for (const [degree, events] of sorted) {
    passed += events;
    if (passed > most) return degree;
  }
  return undefined;
}
