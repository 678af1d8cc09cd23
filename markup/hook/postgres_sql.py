"""The tables of an inbox in PostgreSQL beside procrastinate's, and what is asked of both."""

# `settled` is empty while there is work to do. Revisions are compared as bytes, as Python does,
# whatever the database's language.
TABLES = """
CREATE TABLE IF NOT EXISTS newsmarkup_deliveries (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    cms text NOT NULL,
    key text NOT NULL,
    revision text NOT NULL,
    action text NOT NULL,
    job bigint UNIQUE,
    settled text,
    received timestamptz NOT NULL DEFAULT now(),
    changed timestamptz NOT NULL DEFAULT now(),
    fields text NOT NULL,
    reason text NOT NULL,
    result text NOT NULL DEFAULT '',
    error text NOT NULL DEFAULT '',
    findings text NOT NULL DEFAULT '',
    jsonld text NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS newsmarkup_deliveries_of_article ON newsmarkup_deliveries (key);
CREATE INDEX IF NOT EXISTS newsmarkup_deliveries_open ON newsmarkup_deliveries (job) WHERE settled IS NULL;
CREATE TABLE IF NOT EXISTS newsmarkup_articles (
    key text PRIMARY KEY,
    revision text COLLATE "C" NOT NULL,
    number bigint NOT NULL
);
"""
# A delivery whose job somebody else ended or deleted is dead: an operator sees it.
SEEN = """
WITH inbox AS (
    SELECT d.number, d.id, d.cms, d.key, d.revision, d.action,
        coalesce(d.settled, CASE j.status WHEN 'todo' THEN 'waiting' WHEN 'doing' THEN 'working' ELSE 'dead' END)
            AS state,
        extract(epoch FROM d.received)::float AS received,
        extract(epoch FROM d.changed)::float AS changed,
        extract(epoch FROM coalesce(j.scheduled_at, d.changed))::float AS due,
        coalesce(j.attempts, 0) + (j.status IS NOT DISTINCT FROM 'doing')::int AS attempts,
        d.fields, d.reason, d.result, d.error, d.findings, d.jsonld,
        coalesce(j.worker_id::text, '') AS lease
    FROM newsmarkup_deliveries d LEFT JOIN procrastinate_jobs j ON j.id = d.job
)
"""
DUE = (
    "SELECT EXISTS (SELECT 1 FROM procrastinate_jobs WHERE queue_name = %s AND status = 'todo'"
    " AND coalesce(scheduled_at, now()) <= now())"
)
# What workers that died left, as procrastinate's own statement finds it, but among what is open alone.
LEFT = (
    "SELECT d.number FROM newsmarkup_deliveries d JOIN procrastinate_jobs j ON j.id = d.job"
    " WHERE d.settled IS NULL AND j.status = 'doing' AND NOT EXISTS (SELECT 1 FROM procrastinate_workers w"
    " WHERE w.id = j.worker_id AND w.last_heartbeat >= now() - make_interval(secs => %s))"
)
IS_NEWEST = (
    "SELECT a.number = d.number FROM newsmarkup_articles a JOIN newsmarkup_deliveries d USING (key)"
    " WHERE d.number = %s FOR UPDATE OF a"
)
IN_WORK = (
    "SELECT j.id FROM procrastinate_jobs j JOIN newsmarkup_deliveries d ON d.job = j.id"
    " WHERE d.number = %s AND j.status = 'doing' AND coalesce(j.worker_id::text, '') = %s FOR UPDATE OF j"
)
WAKE = "UPDATE procrastinate_workers SET last_heartbeat = now() WHERE id = %s RETURNING id"
ALIVE = (
    "SELECT true FROM procrastinate_workers WHERE id::text = %s AND last_heartbeat >= now() - make_interval(secs => %s)"
)
