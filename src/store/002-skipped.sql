-- An extra can be passed over: outcome 'skipped'. SQLite can't change a CHECK, so the table is made anew.
ALTER TABLE attempt RENAME TO attempt_before;
DROP TRIGGER attempt_is_never_changed;
DROP INDEX attempt_by_step;

CREATE TABLE attempt (
    id             INTEGER PRIMARY KEY,
    session        TEXT    NOT NULL,
    lesson         TEXT    NOT NULL,
    lesson_version INTEGER NOT NULL CHECK (lesson_version BETWEEN 0 AND 4294967295),
    step           TEXT    NOT NULL,
    outcome        TEXT    NOT NULL CHECK (outcome IN ('seen', 'right', 'wrong', 'incomplete', 'dont-know', 'shown', 'skipped')),
    help           TEXT    NOT NULL CHECK (help IN ('none', 'replayed', 'hint', 'shown', 'human')),
    input_device   TEXT    NOT NULL CHECK (input_device IN ('mouse', 'touch', 'keyboard', 'assistive')),
    locale         TEXT    NOT NULL,
    started_at     INTEGER NOT NULL, -- milliseconds since 1970-01-01 UTC
    secs           INTEGER NOT NULL CHECK (secs BETWEEN 0 AND 4294967295)
) STRICT;

INSERT INTO attempt SELECT * FROM attempt_before;
DROP TABLE attempt_before;

CREATE INDEX attempt_by_step ON attempt (lesson, step);

CREATE TRIGGER attempt_is_never_changed
BEFORE UPDATE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'attempts are never changed');
END;
