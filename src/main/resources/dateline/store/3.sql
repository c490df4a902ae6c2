-- Hash of title, text and enclosures; null where there is too little text to tell entries apart.
ALTER TABLE entry ADD COLUMN echo INTEGER;
-- The date that a feed gave last to an entry whose id it changes; null where it is the date published.
ALTER TABLE entry ADD COLUMN dated INTEGER;
CREATE INDEX entry_echo ON entry (feed, echo) WHERE echo IS NOT NULL;

-- A transaction holds the words of some feeds, which fit into memory (bytes): one segment and not many.
INSERT INTO entry_text (entry_text, rank) VALUES ('hashsize', 8388608);
