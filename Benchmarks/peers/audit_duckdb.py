"""The audit with DuckDB on two threads: audit_duckdb.py FILE|FOLDER."""

import os
import sys

import duckdb

COLUMNS = (
    "STRUCT(Arn VARCHAR, State VARCHAR, Platform VARCHAR, AppstreamAgentVersion VARCHAR,"
    " ImageErrors STRUCT(ErrorCode VARCHAR)[])[]"
)


def main():
    path = sys.argv[1]
    pattern = os.path.join(path, "*.json") if os.path.isdir(path) else path
    is_lines = path.endswith((".ndjson", ".gz"))
    layout = "newline_delimited" if is_lines else "unstructured"
    largest = 16 << 20 if is_lines or os.path.isdir(path) else os.path.getsize(path) + (1 << 20)
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    connection.execute(
        f"""
        CREATE TEMP TABLE images AS
        SELECT image.Arn, image.State, image.Platform, image.AppstreamAgentVersion AS agent,
            [error.ErrorCode FOR error IN image.ImageErrors] AS codes
        FROM (
            SELECT unnest(Images) AS image
            FROM read_json(?, format = '{layout}', columns = {{'Images': '{COLUMNS}', 'NextToken': 'VARCHAR'}},
                records = true, maximum_object_size = {largest})
        )
        """,
        [pattern],
    )
    rows = connection.execute(
        """
        SELECT 'platform', Platform, count(*) FROM images GROUP BY ALL
        UNION ALL SELECT 'state', State, count(*) FROM images GROUP BY ALL
        UNION ALL SELECT 'agent', agent, count(*) FROM images GROUP BY ALL
        UNION ALL SELECT 'error', code, count(*) FROM (SELECT unnest(codes) AS code FROM images) GROUP BY ALL
        UNION ALL SELECT 'role', Arn, 1 FROM images
        WHERE len([c FOR c IN codes IF c LIKE 'IAM\\_%' ESCAPE '\\' OR c = 'MACHINE_ROLE_IS_MISSING']) > 0
        """
    ).fetchall()
    sys.stdout.write("".join(f"{kind}\t{value}\t{count}\n" for kind, value, count in rows))


main()
