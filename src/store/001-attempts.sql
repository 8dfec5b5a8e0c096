-- One row for each try at a step. Rows are added and, when their time is over, deleted; never changed.
-- No name and no typed text is kept here.
-- The words in the CHECKs are those of progress.rs: a new word there needs a migration here.
CREATE TABLE attempt (
    id             INTEGER PRIMARY KEY,
    session        TEXT    NOT NULL,
    lesson         TEXT    NOT NULL,
    lesson_version INTEGER NOT NULL CHECK (lesson_version BETWEEN 0 AND 4294967295),
    step           TEXT    NOT NULL,
    outcome        TEXT    NOT NULL CHECK (outcome IN ('seen', 'right', 'wrong', 'incomplete', 'dont-know', 'shown')),
    help           TEXT    NOT NULL CHECK (help IN ('none', 'replayed', 'hint', 'shown', 'human')),
    input_device   TEXT    NOT NULL CHECK (input_device IN ('mouse', 'touch', 'keyboard', 'assistive')),
    locale         TEXT    NOT NULL,
    started_at     INTEGER NOT NULL, -- milliseconds since 1970-01-01 UTC
    secs           INTEGER NOT NULL CHECK (secs BETWEEN 0 AND 4294967295)
) STRICT;

CREATE INDEX attempt_by_step ON attempt (lesson, step);

CREATE TRIGGER attempt_is_never_changed
BEFORE UPDATE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'attempts are never changed');
END;
