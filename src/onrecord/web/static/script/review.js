// Review from the keyboard: a letter for each act, a number for each slot.

document.documentElement.classList.add("scripted");

const form = document.querySelector("#judging");
const passage = document.querySelector(".passage");
passage?.querySelector(".chosen")?.scrollIntoView({ block: "center" });

const press = (act) => form?.querySelector(`button[value="${act}"]`)?.click();
const keys = {
  a: () => press("accept"),
  c: () => press("correct"),
  r: () => press("reject"),
  s: () => document.querySelector("#skip")?.click(),
  e: () => document.querySelector('#tie button[value="same"]')?.click(),
  t: () => document.querySelector('#tie button[value="different"]')?.click(),
  u: () => document.querySelector("#undo button")?.click(),
  n: () => form?.elements.note.focus(),
};

// Puts the words selected in the text into a slot; without any, goes to the slot.
function fill(field) {
  const selection = getSelection();
  const words = passage.contains(selection.anchorNode) ? selection.toString().trim() : "";
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
    passage?.focus();
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
