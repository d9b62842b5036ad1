"""Two dimensions of the validation images of ../digits-cnn by t-SNE (van der Maaten and Hinton 2008): perplexity 30, seed 7.

Drawn with numpy 2.4.6, from the root of the sources: python3 examples/digits-embedding/embed.py
"""

import gzip
from pathlib import Path

import numpy as np

DATASET = Path("examples/digits-cnn/dataset")
OUT = Path("examples/digits-embedding")


def idx(name, header):
    with gzip.open(DATASET / name) as file:
        return np.frombuffer(file.read(), np.uint8, offset=header)


def affinities(images, perplexity):
    squares = ((images[:, None] - images[None]) ** 2).sum(-1)
    shares = np.zeros_like(squares)
    for i, row in enumerate(squares):
        low, high = 1e-6, 1e3
        for _ in range(60):
            precision = np.sqrt(low * high)
            near = np.exp(-precision * (row - row[row > 0].min()))
            near[i] = 0
            near /= near.sum()
            entropy = -(near[near > 0] * np.log(near[near > 0])).sum()
            low, high = (precision, high) if entropy > np.log(perplexity) else (low, precision)
        shares[i] = near
    return np.maximum((shares + shares.T) / (2 * len(images)), 1e-12)


def embed(wanted, steps=750):
    points = np.random.default_rng(7).normal(0, 1e-4, (len(wanted), 2))
    speed = np.zeros_like(points)
    for step in range(steps):
        apart = points[:, None] - points[None]
        near = 1 / (1 + (apart**2).sum(-1))
        np.fill_diagonal(near, 0)
        pull = (wanted * (12 if step < 150 else 1) - near / near.sum()) * near
        slope = 4 * (pull[:, :, None] * apart).sum(1)
        speed = (0.5 if step < 150 else 0.8) * speed - 40 * slope
        points = points + speed
    return points - points.mean(0)


images = idx("val-images-idx3-ubyte.gz", 16).reshape(-1, 64) / 16
np.save(OUT / "points.npy", embed(affinities(images, 30)).astype("float32"))
np.save(OUT / "labels.npy", idx("val-labels-idx1-ubyte.gz", 8))
