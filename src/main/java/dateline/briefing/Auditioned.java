package dateline.briefing;

import java.util.Map;
import java.util.Optional;

/** A candidate with its role, its deed and what speaks for it. */
record Auditioned(
    Candidate candidate,
    Optional<Roles.Role> role,
    Optional<Deeds.Deed> deed,
    Map<Trait, Double> traits,
    double worth) {}
