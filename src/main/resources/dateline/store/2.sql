-- Where the feed's server says it moved for good, and since when it has said so without a break.
ALTER TABLE feed ADD COLUMN moved_to TEXT;
ALTER TABLE feed ADD COLUMN moved_since INTEGER;

-- Every feed saved is a segment of the index: merging sixteen of them at a time and not four
-- writes each word half as often.
INSERT INTO entry_text (entry_text, rank) VALUES ('automerge', 16);
INSERT INTO entry_text (entry_text, rank) VALUES ('crisismerge', 64);
