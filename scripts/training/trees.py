"""Writing gradient-boosted trees as an ONNX model, which a runtime of its own can run."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from onnx import TensorProto, checker
from onnx.helper import (
    make_graph,
    make_model,
    make_node,
    make_opsetid,
    make_tensor_value_info,
    set_model_props,
)
from sklearn.ensemble import HistGradientBoostingClassifier

_OPSETS = (make_opsetid("", 18), make_opsetid("ai.onnx.ml", 3))
_IR_VERSION = 8


def write(classifier: HistGradientBoostingClassifier, columns: Sequence[str], path: Path) -> None:
    """Write a classifier of two classes: from `rows` it makes `scores`, the second's log odds."""
    width = len(columns)
    trees = make_node(
        "TreeEnsembleRegressor",
        ["rows"],
        ["scores"],
        domain="ai.onnx.ml",
        n_targets=1,
        base_values=[float(classifier._baseline_prediction.item())],
        **_nodes(classifier),
    )
    graph = make_graph(
        [trees],
        path.stem,
        [make_tensor_value_info("rows", TensorProto.FLOAT, [None, width])],
        [make_tensor_value_info("scores", TensorProto.FLOAT, [None, 1])],
    )
    model = make_model(graph, opset_imports=_OPSETS, ir_version=_IR_VERSION)
    set_model_props(model, {"columns": " ".join(columns)})
    checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def _nodes(classifier: HistGradientBoostingClassifier) -> dict[str, list[Any]]:
    """Return the nodes of all trees as the operator's attributes, one list each."""
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for tree, (predictor,) in enumerate(classifier._predictors):
        for number, node in enumerate(predictor.nodes):
            leaf = bool(node["is_leaf"])
            found["nodes_treeids"].append(tree)
            found["nodes_nodeids"].append(number)
            found["nodes_featureids"].append(0 if leaf else int(node["feature_idx"]))
            found["nodes_values"].append(0.0 if leaf else float(node["num_threshold"]))
            found["nodes_modes"].append("LEAF" if leaf else "BRANCH_LEQ")
            found["nodes_truenodeids"].append(0 if leaf else int(node["left"]))
            found["nodes_falsenodeids"].append(0 if leaf else int(node["right"]))
            if leaf:
                found["target_treeids"].append(tree)
                found["target_nodeids"].append(number)
                found["target_ids"].append(0)
                found["target_weights"].append(float(node["value"]))
    return dict(found)
