"""The figures of docs/compare.md as matplotlib draws them, from the same data, in the way of a typical guide.

Drawn with Python 3.11.7, numpy 2.4.6, matplotlib 3.11.2 and its defaults. From the root of the sources:

    python3 docs/compare/matplotlib_figures.py
"""

import csv
import json
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.patches as patches
import matplotlib.pyplot as plt
import numpy as np

RUN = Path("examples/digits-cnn")
SEEDS = [Path(f"examples/digits-resnet/seed-{seed}.csv") for seed in (1, 2, 3, 4)]
OUT = Path("docs/compare")


def table(file):
    with open(file, newline="") as rows:
        records = list(csv.DictReader(rows))
    return {name: np.array([float(row[name]) for row in records]) for name in records[0]}


def save(name, dpi=72):
    plt.savefig(OUT / f"{name}-matplotlib.png", dpi=dpi, metadata={"Software": None})
    plt.close()


def loss_curves(history):
    plt.figure(figsize=(10, 6))
    plt.plot(history["train_loss"], label="Training Loss", linewidth=2)
    plt.plot(history["val_loss"], label="Validation Loss", linewidth=2)
    plt.title("Training Progress")
    plt.xlabel("Epoch")
    plt.ylabel("Loss")
    plt.legend()
    plt.grid(True, alpha=0.3)
    save("loss-curves")


def metrics_grid(history):
    _, axes = plt.subplots(2, 2, figsize=(12, 10))
    for ax, name in zip(axes.flat, ("accuracy", "precision", "recall", "f1_score")):
        ax.plot(history[name], marker="o")
        ax.set_title(name.replace("_", " ").title())
        ax.set_xlabel("Epoch")
        ax.grid(True, alpha=0.3)
    plt.tight_layout()
    save("metrics-grid")


def architecture():
    layers = json.loads((RUN / "architecture.json").read_text())["layers"]
    _, ax = plt.subplots(figsize=(12, 8))
    height = 0.8 / len(layers)
    for i, layer in enumerate(layers):
        y = 0.9 - (i + 1) * height
        ax.add_patch(
            patches.Rectangle((0.25, y), 0.5, height * 0.8, facecolor="lightblue", edgecolor="black")
        )
        ax.text(
            0.5, y + height * 0.4, f"{layer['name']}\n{layer['output_shape']}", ha="center", va="center"
        )
    ax.axis("off")
    save("architecture")


def weights():
    names = ("conv1", "conv2", "fc1", "fc2")
    tensors = [np.load(RUN / "weights" / f"{name}.weight.npy").ravel() for name in names]
    _, (left, right) = plt.subplots(1, 2, figsize=(14, 5))
    left.hist(np.concatenate(tensors), bins=100, edgecolor="black")
    left.set_title("Weight Distribution")
    left.set_xlabel("Weight Value")
    left.set_ylabel("Frequency")
    right.boxplot(tensors)
    right.set_title("Weight Statistics by Layer")
    right.set_ylabel("Weight Value")
    plt.tight_layout()
    save("weights")


def activations():
    maps = np.load(RUN / "activations" / "relu1.npy")
    _, axes = plt.subplots(4, 4, figsize=(12, 12))
    for i, ax in enumerate(axes.flat):
        ax.imshow(maps[i], cmap="viridis")
        ax.set_title(f"Channel {i}")
        ax.axis("off")
    plt.tight_layout()
    save("activations", dpi=60)


def samples():
    images = np.load(RUN / "dataset" / "samples64_images_u1_0to16.npy")
    labels = np.load(RUN / "dataset" / "samples64_labels.npy")
    _, axes = plt.subplots(4, 4, figsize=(12, 12))
    for i, ax in enumerate(axes.flat):
        ax.imshow(images[i], cmap="gray")
        ax.set_title(f"Label: {labels[i]}")
        ax.axis("off")
    plt.tight_layout()
    save("samples", dpi=60)


def augmentation():
    names = json.loads((RUN / "augmentation" / "index.json").read_text())["order_in_stack"]
    images = [np.load(RUN / "augmentation" / f"{name}.npy") for name in ["original", *names]]
    _, axes = plt.subplots(1, len(images), figsize=(3 * len(images), 3))
    for i, (ax, image) in enumerate(zip(axes, images)):
        ax.imshow(np.squeeze(image), cmap="gray")
        ax.set_title("Original" if i == 0 else f"Augmentation {i}")
        ax.axis("off")
    plt.tight_layout()
    save("augmentation", dpi=48)


def scatter(history):
    for rate in sorted(set(history["lr"]), reverse=True):
        chosen = history["lr"] == rate
        plt.scatter(history["train_loss"][chosen], history["val_loss"][chosen], label=f"{rate:g}", alpha=0.7)
    plt.xscale("log")
    plt.yscale("log")
    plt.title("Validation against training loss")
    plt.xlabel("Training Loss")
    plt.ylabel("Validation Loss")
    plt.legend(title="Learning rate")
    save("scatter", dpi=100)


def grouped_bars(seeds):
    names = ("accuracy", "precision", "recall", "f1_score")
    positions = np.arange(len(names))
    for i, epoch in enumerate((5, 30)):
        values = np.array([[seed[name][epoch - 1] for seed in seeds] for name in names])
        plt.bar(
            positions + (i - 0.5) * 0.4,
            values.mean(axis=1),
            0.4,
            yerr=values.std(axis=1, ddof=1),
            capsize=5,
            label=f"Epoch {epoch}",
        )
    plt.xticks(positions, [name.replace("_", " ").title() for name in names])
    plt.title("Four seeds, mean and deviation")
    plt.legend()
    save("grouped-bars", dpi=100)


def heatmap():
    counts = np.loadtxt(RUN / "confusion_matrix.csv", delimiter=",")
    plt.imshow(counts, cmap="viridis")
    plt.colorbar(label="Samples")
    plt.title("Confusion Matrix")
    plt.xlabel("Predicted")
    plt.ylabel("True")
    save("heatmap", dpi=100)


def twin_axis(history):
    _, ax = plt.subplots()
    ax.plot(history["epoch"], history["train_loss"], label="Training Loss")
    ax.plot(history["epoch"], history["val_loss"], label="Validation Loss")
    ax.set_yscale("log")
    ax.set_xlabel("Epoch")
    ax.set_ylabel("Loss")
    ax.set_title("Loss and learning rate")
    other = ax.twinx()
    other.step(history["epoch"], history["lr"], where="post", color="tab:green", label="Learning Rate")
    other.set_ylabel("Learning Rate")
    ax.legend()
    other.legend()
    save("twin-axis", dpi=100)


def time_axis():
    (folder,) = (RUN / "logs" / "mlruns" / "0").glob("*/metrics")
    rows = np.loadtxt(folder / "val_loss")
    times = (rows[:, 0]).astype("int64").astype("datetime64[ms]")
    plt.plot(times, rows[:, 1])
    plt.title("Validation loss over time")
    plt.xlabel("Time")
    plt.ylabel("Loss")
    plt.grid(True, alpha=0.3)
    save("time-axis", dpi=100)


if __name__ == "__main__":
    log = table(RUN / "history.csv")
    loss_curves(log)
    metrics_grid(log)
    architecture()
    weights()
    activations()
    samples()
    augmentation()
    scatter(log)
    grouped_bars([table(seed) for seed in SEEDS])
    heatmap()
    twin_axis(log)
    time_axis()
