"""Choosing among candidates by models fitted to coded reports (`make models`)."""

from onrecord.reading.learned.chooser import Chooser, Question
from onrecord.reading.learned.model import Model, ModelError

__all__ = ["Chooser", "Model", "ModelError", "Question"]
