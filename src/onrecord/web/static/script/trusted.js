// The only two ways in which text becomes more than text: pages of this site, and its own scripts.

const own = (address) => new URL(address, location.href).origin === location.origin;

const policy = globalThis.trustedTypes?.createPolicy("onrecord", { createHTML: (text) => text });

// For the map's library, which names its worker by address and makes no markup of our data.
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    if (own(address) && new URL(address, location.href).pathname.startsWith("/static/vendor/")) {
      return address;
    }
    throw new TypeError(`${address} is no script of this site`);
  },
});

// Returns the document of a page of this site, whose server has escaped all that is not its own.
export async function page(address, signal) {
  if (!own(address)) throw new TypeError(`${address} is not of this site`);
  const answer = await fetch(address, { headers: { Accept: "text/html" }, signal });
  const text = await answer.text();
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, "text/html");
}
