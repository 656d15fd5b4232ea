"""Small tables with everything that real ones hold, made on the spot."""

from __future__ import annotations

import numpy as np
import pandas as pd


def loans(n: int = 200, seed: int = 0) -> pd.DataFrame:
    """Numbers, ordered and plain categories, dates, flags, gaps, a constant; ``default`` follows income and rating."""
    rng = np.random.default_rng(seed)
    income, rating = rng.lognormal(10, 0.5, n), rng.integers(0, 4, n)
    odds = 1.5 * rating - 2.5 * (np.log(income) - 10) - 2.2 + rng.normal(0, 0.5, n)
    frame = pd.DataFrame(
        {
            "income": np.where(rng.random(n) < 0.1, np.nan, income.round(2)),
            "credit_risk": np.array(["low", "med", "high", "vhigh"], object)[rating],
            "purpose": rng.choice(np.array(["car", "house", "study/travel"], object), n),
            "opened": pd.Timestamp("2020-01-01") + pd.to_timedelta(rng.integers(0, 900, n), unit="D"),
            "owner": rng.random(n) < 0.5,
            "currency": "EUR",
            "default": np.where(odds > 0, "yes", "no"),
        }
    )
    frame.loc[rng.random(n) < 0.1, "purpose"] = None
    return frame
