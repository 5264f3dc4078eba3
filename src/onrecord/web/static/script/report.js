// A report: choosing a claim marks its words without leaving one's place in the text.

import { states } from "./parts.js";

document.documentElement.classList.add("scripted");

const shown = () => {
  const id = new URL(location.href).searchParams.get("claim");
  const chosen = id && document.getElementById(id);
  chosen?.scrollIntoView({ block: "nearest" });
  return chosen;
};
const go = states(shown);

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-claim]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const fromCard = Boolean(link.closest(".card"));
  go(link.getAttribute("href")).then(() => {
    if (fromCard) {
      document.querySelector(".text .chosen")?.scrollIntoView({ block: "center", behavior: "smooth" });
      document.querySelector(".card.chosen h3 a")?.focus({ preventScroll: true });
    }
  });
});

shown();
if (document.querySelector(".text .chosen") && matchMedia("(min-width: 60rem)").matches) {
  document.querySelector(".text .chosen").scrollIntoView({ block: "center" });
}
