"""Templates turned into pages; all that comes from the record is escaped."""

from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from onrecord.exporting import safe, wording


class Renderer:
    """The templates of this room, with the words for figures, times and places."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=PackageLoader("onrecord.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_shown,
        )
        self._templates.globals["wording"] = wording

    def page(self, template: str, status: int = 200, **values: object) -> HTMLResponse:
        """Return the page that a template makes of `values`."""
        return HTMLResponse(self._templates.get_template(template).render(values), status)


def _shown(value: object) -> object:
    # Control characters and marks that turn text around are written out, here as on a terminal.
    return safe.visible(value) if type(value) is str else value
