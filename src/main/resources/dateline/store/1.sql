-- Times are seconds since 1970, truth values 0 and 1, lists JSON arrays of text.

CREATE TABLE feed (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  url           TEXT NOT NULL UNIQUE,
  position      INTEGER,                      -- among the followed; null when no longer followed
  given_title   TEXT NOT NULL DEFAULT '',     -- the reader's
  own_title     TEXT NOT NULL DEFAULT '',     -- the feed's
  site          TEXT,
  tags          TEXT NOT NULL DEFAULT '[]',
  etag          TEXT,
  last_modified TEXT,
  last_attempt  INTEGER,
  last_success  INTEGER,
  problem       TEXT,
  failures      INTEGER NOT NULL DEFAULT 0,   -- in a row
  not_before    INTEGER,
  entries       INTEGER NOT NULL DEFAULT 0,   -- counted by triggers, so that a start reads no entry
  unread        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entry (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- AUTOINCREMENT: an id is never used twice
  feed       INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
  guid       TEXT NOT NULL,
  twin       INTEGER,                         -- hash of link and title; null when they name nothing
  revision   INTEGER NOT NULL,                -- hash of what the feed said
  title      TEXT NOT NULL,
  link       TEXT,
  authors    TEXT NOT NULL,
  published  INTEGER NOT NULL,
  first_seen INTEGER NOT NULL,
  read       INTEGER NOT NULL DEFAULT 0,
  starred    INTEGER NOT NULL DEFAULT 0,
  words      INTEGER NOT NULL,
  full_text  INTEGER NOT NULL,
  UNIQUE (feed, guid)
) STRICT;
CREATE INDEX entry_newest ON entry (published DESC, id DESC);
CREATE INDEX entry_unread ON entry (published DESC, id DESC) WHERE read = 0;
CREATE INDEX entry_starred ON entry (published DESC, id DESC) WHERE starred = 1;
CREATE INDEX entry_of_feed ON entry (feed, published DESC, id DESC);
CREATE INDEX entry_twin ON entry (feed, twin) WHERE twin IS NOT NULL;

CREATE TABLE entry_tag (
  entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE,
  tag   TEXT NOT NULL,
  PRIMARY KEY (entry, tag)
) STRICT, WITHOUT ROWID;

-- All that an article is but its text: the text stands in entry_text, once, and is cut by lengths.
CREATE TABLE article (
  entry  INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
  layout TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE entry_text USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2');
-- Title weighs five times the text; by eye.
INSERT INTO entry_text (entry_text, rank) VALUES ('rank', 'bm25(5.0, 1.0)');

CREATE TABLE page (
  entry    INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
  due      INTEGER,                           -- null when given up
  attempts INTEGER NOT NULL DEFAULT 0,
  problem  TEXT
) STRICT;

-- Entries that retention let go and their feed may still show.
CREATE TABLE expired (
  feed INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
  guid TEXT NOT NULL,
  twin INTEGER,
  published INTEGER NOT NULL,
  at   INTEGER NOT NULL,
  PRIMARY KEY (feed, guid)
) STRICT, WITHOUT ROWID;
CREATE INDEX expired_twin ON expired (feed, twin) WHERE twin IS NOT NULL;

CREATE TABLE digest (
  name    TEXT PRIMARY KEY,
  written INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_came AFTER INSERT ON entry BEGIN
  UPDATE feed SET entries = entries + 1, unread = unread + (NEW.read = 0) WHERE id = NEW.feed;
END;
CREATE TRIGGER entry_went AFTER DELETE ON entry BEGIN
  UPDATE feed SET entries = entries - 1, unread = unread - (OLD.read = 0) WHERE id = OLD.feed;
  DELETE FROM entry_text WHERE rowid = OLD.id;
END;
CREATE TRIGGER entry_read AFTER UPDATE OF read ON entry WHEN OLD.read <> NEW.read BEGIN
  UPDATE feed SET unread = unread + (NEW.read = 0) - (OLD.read = 0) WHERE id = NEW.feed;
END;
