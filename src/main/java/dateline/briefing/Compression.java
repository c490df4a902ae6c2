package dateline.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the cut of a sentence that loses least: a small beam search over the parts that may go.
 * Each word over the length aimed at costs as much as a word of some content; so a part goes only
 * if it says less than its length costs, unless the sentence is longer than it may be.
 */
final class Compression {
  /** Cuts that are followed up at a time; wider finds no better cut on the dev articles. */
  private static final int BEAM = 8;

  /** Parts that are cut out of one sentence at most. */
  private static final int ROUNDS = 6;

  /** What a word over the length aimed at costs, in the unit of {@link Burden}; by eye. */
  private static final double COST = 0.2;

  /** What it costs to be over it at all; by eye. */
  private static final double OVER = 0.6;

  /** A part that may go, and what cutting it risks beside its words. */
  record Part(Span span, double risk) {}

  private record State(Cut cut, double lost) {}

  private final Function<Cut, List<Part>> parts;
  private final double[] burden;
  private final int aim;
  private final int most;

  /**
   * @param parts of a cut that may go next
   * @param burden of each token
   * @param aim words beyond which each costs
   * @param most words that a cut may have
   */
  Compression(Function<Cut, List<Part>> parts, double[] burden, int aim, int most) {
    this.parts = parts;
    this.burden = burden;
    this.aim = aim;
    this.most = most;
  }

  /** The best cut of at most so many words, if there is one. */
  Optional<Cut> of(Cut whole) {
    Set<BitSet> seen = new HashSet<>();
    List<State> beam = List.of(new State(whole, 0));
    Optional<State> best = Optional.empty();
    for (int round = 0; round <= ROUNDS && !beam.isEmpty(); round++) {
      List<State> further = new ArrayList<>();
      for (State state : beam) {
        boolean better = best.isEmpty() || price(state) < price(best.get());
        best = state.cut().words() <= most && better ? Optional.of(state) : best;
        expand(state, seen, further);
      }
      further.sort(Comparator.comparingDouble(this::price));
      beam = further.subList(0, Math.min(BEAM, further.size()));
    }
    return best.map(State::cut);
  }

  private void expand(State state, Set<BitSet> seen, List<State> further) {
    if (state.cut().words() <= aim) {
      return;
    }
    for (Part part : parts.apply(state.cut())) {
      Cut shorter = state.cut().copy();
      shorter.strike(part.span().from(), part.span().to());
      if (seen.add(shorter.shape())) {
        further.add(new State(shorter, state.lost() + part.risk() + lost(state.cut(), part)));
      }
    }
  }

  private double lost(Cut cut, Part part) {
    double lost = 0;
    for (int i = part.span().from(); i < part.span().to(); i++) {
      lost += cut.isKept(i) ? burden[i] : 0;
    }
    return lost;
  }

  private double price(State state) {
    int over = state.cut().words() - aim;
    return state.lost() + (over > 0 ? OVER + COST * over : 0);
  }
}
