"""How Prefect is set before it is imported: no call leaves the machine, and its files lie beside ours."""

from __future__ import annotations

import os

from pipelines.databases import home

# Telemetry, analytics and the page that calls out even without them.
QUIET = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_CLOUD_ENABLE_ORCHESTRATION_TELEMETRY": "false",
    "PREFECT_TELEMETRY_ENABLE_RESOURCE_METRICS": "false",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
}


def settle_prefect() -> None:
    """Sets what the environment leaves open."""
    defaults = QUIET | {
        "PREFECT_HOME": str(home() / "prefect"),
        "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",  # tracebacks of every ephemeral server's end
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "90",  # 35 s were seen on a busy machine
    }
    for name, value in defaults.items():
        os.environ.setdefault(name, value)
