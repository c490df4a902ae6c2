-- A feed's new entries are counted once, where they are saved, and not one by one.
DROP TRIGGER entry_came;
