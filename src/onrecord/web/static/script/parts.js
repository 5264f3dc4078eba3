// Pages that change in part: a link or a form within the page fetches the new page and puts its
// parts (data-part) in place of the old ones. The address changes as if the page had been loaded.

import { page } from "./trusted.js";

let current = new AbortController();

// Shows the page at an address; calls shown() when its parts are in place.
async function show(address, shown) {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  document.documentElement.setAttribute("aria-busy", "true");
  try {
    const fresh = await page(address, signal);
    if (signal.aborted) return;
    for (const old of document.querySelectorAll("[data-part]")) {
      const part = fresh.querySelector(`[data-part="${old.dataset.part}"]`);
      if (part) old.replaceWith(document.adoptNode(part));
      else old.replaceChildren();
    }
    document.title = fresh.title;
    shown(fresh);
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  } finally {
    if (!signal.aborted) document.documentElement.removeAttribute("aria-busy");
  }
}

// Returns go(address), which shows that state of this page, and has the browser's own way back
// and forth do so too.
export function states(shown) {
  addEventListener("popstate", () => show(location.href, shown));
  return (address) => {
    history.pushState(null, "", address);
    return show(address, shown);
  };
}

// The address that a form asks for, without its empty fields.
export function asked(form) {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(fields).toString();
  return query ? `${form.getAttribute("action")}?${query}` : form.getAttribute("action");
}
