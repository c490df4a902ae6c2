package dateline.briefing;

/** What is looked at to tell whether a name or group is an actor of the story. */
enum Trait {
  MENTIONS,
  EARLY,
  FIRST_SENTENCE,
  IN_HEADLINE,
  VERBS,
  ACTS,
  SPEAKS,
  ROLE,
  DEED,
  PERSON,
  ORGANISATION,
  PLACE,
  GROUP,
  GROUP_MENTIONS,
  GROUP_MODIFIED,
  PLACE_MENTIONS,
  PLACE_VERBS,
  SINGLE_WORD,
  SURE,
  OUTLET,
  RANK,
  PARAGRAPHS,
  OFFICE,
  LOCATED,
  DESCRIBING,
  UNNAMED
}
