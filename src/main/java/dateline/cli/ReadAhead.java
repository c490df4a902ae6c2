package dateline.cli;

import dateline.article.Article;
import dateline.cli.SourceReader.SourceException;
import dateline.store.StoreException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Articles in the order of their sources, files read ahead on every core. Holds few at a time,
 * however many there are; what is no file is read when its turn comes, by the caller.
 */
final class ReadAhead implements AutoCloseable {
  /** Files begun before their turn, for each core: enough that a long page keeps nobody idle. */
  private static final int AHEAD_PER_CORE = 3;

  private final SourceReader reader;
  private final Iterator<String> sources;
  private final Queue<FutureTask<Article>> ahead = new ArrayDeque<>();
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers = Executors.newFixedThreadPool(cores, ReadAhead::thread);

  ReadAhead(SourceReader reader, List<String> sources) {
    this.reader = reader;
    this.sources = sources.iterator();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "extract");
    thread.setDaemon(true);
    return thread;
  }

  /** The article of the next source. */
  Article next() throws SourceException, CommandException, InterruptedException {
    while (ahead.size() < AHEAD_PER_CORE * cores && sources.hasNext()) {
      begin(sources.next());
    }
    FutureTask<Article> first = ahead.remove();
    first.run(); // here, unless a worker has begun it
    try {
      return first.get();
    } catch (ExecutionException failed) {
      throw thrown(failed.getCause());
    }
  }

  private void begin(String source) {
    FutureTask<Article> task = new FutureTask<>(() -> reader.read(source));
    ahead.add(task);
    if (reader.isFile(source)) {
      workers.execute(task);
    }
  }

  private static SourceException thrown(@Nullable Throwable cause)
      throws CommandException, InterruptedException {
    if (cause instanceof SourceException expected) {
      return expected;
    }
    if (cause instanceof CommandException wrong) {
      throw wrong;
    }
    if (cause instanceof InterruptedException stop) {
      throw stop;
    }
    if (cause instanceof StoreException refused) {
      throw refused;
    }
    throw new IllegalStateException("a source could not be read", cause);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
