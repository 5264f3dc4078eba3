// Review from the keyboard: a letter for each act, a number for each slot.

document.documentElement.classList.add("scripted");

const form = document.querySelector("#judging");
const passages = document.querySelectorAll(".passage");
for (const passage of passages) {
  const chosen = passage.querySelector(".chosen");
  // The words are brought into view in their own frame; the page stays where it is.
  if (chosen) passage.scrollTop = chosen.offsetTop - passage.offsetTop - passage.clientHeight / 3;
}

const press = (act) => form?.querySelector(`button[value="${act}"]`)?.click();
const follow = (id) => document.getElementById(id)?.click();
const keys = {
  a: () => press("accept"),
  c: () => press("correct"),
  r: () => press("reject"),
  s: () => follow("skip"),
  o: () => follow("open"),
  u: () => document.querySelector("#undo button")?.click(),
  n: () => form?.elements.note.focus(),
};

// Puts the words selected in the text into a slot; without any, goes to the slot.
function fill(field) {
  const selection = getSelection();
  const words = passages[0].contains(selection.anchorNode) ? selection.toString().trim() : "";
  if (words) {
    const number = words.match(/\d[\d,.]*/)?.[0].replaceAll(",", "");
    field.value = field.name === "quantity" && number ? `=${number}` : words;
    field.classList.add("touched");
  } else {
    field.focus();
    field.select();
  }
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (key === "Escape" && target.matches("input")) {
    passages[0]?.focus();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input:not([type=checkbox]), select, textarea")) return;
  const slots = [...(form?.querySelectorAll(".slots input") ?? [])];
  if (/^\d$/.test(key) && slots.length) fill(slots[(Number(key) + 9) % 10]);
  else if (Object.hasOwn(keys, key)) keys[key]();
  else return;
  event.preventDefault();
});

form?.addEventListener("input", ({ target }) => target.classList.toggle("touched", target.value !== target.defaultValue));

// All that is shown of the queue is chosen at once, or none.
const boxes = document.querySelectorAll(".queue [type=checkbox]");
document.querySelector("#all")?.addEventListener("change", ({ target }) => {
  for (const box of boxes) box.checked = target.checked;
});
