"""The base of every noun in the model: frozen, validated, no unknown fields."""

from pydantic import BaseModel, ConfigDict


class Noun(BaseModel):
    """A value that never changes after it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")
