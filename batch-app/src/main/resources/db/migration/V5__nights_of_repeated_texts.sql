-- What a night added is found without reading all that outlets ever repeated.
--
-- From here on a migration may be cut off and run again: H2 commits each of its statements.

CREATE INDEX IF NOT EXISTS REPEATED_TEXT_BY_NIGHT ON REPEATED_TEXT (night);
