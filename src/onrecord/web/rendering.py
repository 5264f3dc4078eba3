"""Templates turned into pages; all that comes from the record is escaped."""

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from onrecord.accounts import Account, Role
from onrecord.exporting import safe, wording
from onrecord.web.measures import foremost


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
        self._templates.filters["plain"] = _plain
        self._templates.filters["foremost"] = foremost
        self._templates.filters["capitalize_first"] = _capitalized

    def page(
        self, template: str, request: Request, status: int = 200, **values: object
    ) -> HTMLResponse:
        """Return the page that a template makes of `values`, in answer to a request."""
        made = self._templates.get_template(template).render(
            values,
            path=request.url.path,
            account=request.state.account,
            shared=request.state.shared,
            token=request.state.token,
            may={role.value: _covers(request.state.account, role) for role in Role},
        )
        return HTMLResponse(made, status)


def _shown(value: object) -> object:
    # Control characters and marks that turn text around are written out, here as on a terminal.
    return safe.visible(value) if type(value) is str else value


def _covers(account: Account | None, role: Role) -> bool:
    return account is not None and account.role.covers(role)


def _plain(code: str) -> str:
    """Put a word of the codebook as people write it: `shot_down` is `shot down`."""
    return code.replace("_", " ")


def _capitalized(words: str) -> str:
    """Put words as a heading begins; names within them keep their letters."""
    return words[:1].upper() + words[1:]
