-- Workshops: what a group did with a lesson. No row is about a person, and none names a stay. begun_at and last_at are
-- milliseconds since 1970-01-01 UTC, and no two workshops begin together; people is what the facilitator said, or
-- nothing; locales stand in the order in which they were on the screen, between spaces; steps are JSON: each step with
-- its raised hands and what became of it. The tables are described here and not inside of them: the first page of the
-- file, without which no row can be read, holds all descriptions.
CREATE TABLE workshop (
    begun_at       INTEGER PRIMARY KEY,
    last_at        INTEGER NOT NULL,
    lesson         TEXT    NOT NULL,
    lesson_version INTEGER NOT NULL CHECK (lesson_version BETWEEN 0 AND 4294967295),
    people         INTEGER CHECK (people BETWEEN 1 AND 99),
    locales        TEXT    NOT NULL,
    steps          TEXT    NOT NULL,
    finished       INTEGER NOT NULL CHECK (finished IN (0, 1))
) STRICT;
