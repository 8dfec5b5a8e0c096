-- Opinions, progress kept for those who come back, and numbers of each day.

-- Faces touched at the end of lessons. No stay and only the day: a row can't be told to belong to an attempt.
CREATE TABLE opinion (
    id             INTEGER PRIMARY KEY,
    day            INTEGER NOT NULL, -- local days since 1970-01-01
    lesson         TEXT    NOT NULL,
    lesson_version INTEGER NOT NULL CHECK (lesson_version BETWEEN 0 AND 4294967295),
    face           TEXT    NOT NULL CHECK (face IN ('clear', 'so-so', 'unclear')),
    locale         TEXT    NOT NULL
) STRICT;

CREATE TRIGGER opinion_is_never_changed
BEFORE UPDATE ON opinion
BEGIN
    SELECT RAISE(ABORT, 'opinions are never changed');
END;

-- Progress of those who asked for a code of pictures. The code itself is nowhere: only a keyed hash of it.
CREATE TABLE resume (
    code       BLOB    PRIMARY KEY CHECK (length(code) = 32),
    progress   TEXT    NOT NULL, -- JSON; empty once it has expired
    expires_at INTEGER NOT NULL  -- milliseconds since 1970-01-01 UTC, a whole day
) STRICT, WITHOUT ROWID;

-- Numbers of each local day, kept up with every row that is added, and kept when rows are purged. What each one
-- counts is told in report/counts.rs. Languages are counted for stays alone: a language and a step together could
-- point at a person.
CREATE TABLE day_session (
    day      INTEGER NOT NULL,
    locale   TEXT    NOT NULL,
    sessions INTEGER NOT NULL,
    PRIMARY KEY (day, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_lesson (
    lesson   TEXT    NOT NULL,
    day      INTEGER NOT NULL,
    begun    INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    clear    INTEGER NOT NULL,
    so_so    INTEGER NOT NULL,
    unclear  INTEGER NOT NULL,
    PRIMARY KEY (lesson, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_step (
    lesson  TEXT    NOT NULL,
    step    TEXT    NOT NULL,
    day     INTEGER NOT NULL,
    visits  INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    helped  INTEGER NOT NULL,
    PRIMARY KEY (lesson, step, day)
) STRICT, WITHOUT ROWID;

-- Each new attempt is counted with the others of its stay; nothing asked for steps.
DROP INDEX attempt_by_step;
CREATE INDEX attempt_by_session ON attempt (session);
