package dateline.store;

import dateline.query.TitlePattern;
import dateline.query.TitlePattern.PatternProblem;
import dateline.text.Printable;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.Function;

/** SQL functions that the queries use, written in Java. */
final class Functions {
  private Functions() {}

  static void register(Database database) throws SQLException {
    database.define("fold", 1, new Fold());
    database.define("address", 1, new Address());
    database.define("title_matches", 2, new TitleMatches());
    database.define("names", 3, new Names());
  }

  /** fold(text): lower case without accents. */
  private static final class Fold extends Function {
    @Override
    protected void xFunc() throws SQLException {
      result(Folding.fold(value_text(0)));
    }
  }

  /** address(url): without user and password. */
  private static final class Address extends Function {
    @Override
    protected void xFunc() throws SQLException {
      result(Printable.address(URI.create(value_text(0))));
    }
  }

  /** names(title, text, actor): whether one of the two names the actor, capitals and all. */
  private static final class Names extends Function {
    @Override
    protected void xFunc() throws SQLException {
      String actor = value_text(2);
      boolean named =
          Folding.holdsWords(value_text(0), actor) || Folding.holdsWords(value_text(1), actor);
      result(named ? 1 : 0);
    }
  }

  /** title_matches(title, expression), with the expression of the last call kept ready. */
  private static final class TitleMatches extends Function {
    private String expression = "";
    private Optional<TitlePattern> pattern = Optional.empty();

    @Override
    protected void xFunc() throws SQLException {
      String asked = value_text(1);
      if (pattern.isEmpty() || !expression.equals(asked)) {
        pattern = Optional.of(compiled(asked));
        expression = asked;
      }
      result(pattern.get().isIn(value_text(0)) ? 1 : 0);
    }

    private static TitlePattern compiled(String expression) throws SQLException {
      try {
        return TitlePattern.of(expression);
      } catch (PatternProblem problem) {
        throw new SQLException("bad title expression " + expression, problem);
      }
    }
  }
}
