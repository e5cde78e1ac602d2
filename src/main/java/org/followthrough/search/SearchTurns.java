package org.followthrough.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets a few searches run at once and the others wait a moment, so that connections are left for everything else. Taken
 * before a connection is.
 */
@Component
public class SearchTurns {

    /** Less than half of the connections. */
    static final int AT_ONCE = 4;

    /** A moment's crowd is through by then. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    SearchTurns() {
        this(PATIENCE);
    }

    SearchTurns(Duration patience) {
        this.patience = patience;
    }

    /**
     * Searches when it is its turn.
     *
     * @throws SearchTime.TooLong if its turn does not come, or from the search itself
     */
    public <T> T take(Supplier<T> search) {
        if (!mayStart()) {
            throw SearchTime.TooLong.busy();
        }
        try {
            return search.get();
        } finally {
            turns.release();
        }
    }

    private boolean mayStart() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
