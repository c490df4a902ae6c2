package dateline.briefing;

import java.util.Map;

/**
 * A sentence with what speaks for and against showing it.
 *
 * @param parts the features that are not zero
 */
record Weighed(Passage passage, Map<Feature, Double> parts, double stake, double fact) {}
