package org.followthrough.search;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bounds the time of a search: anybody may ask for one, and none may hold the database. Whatever the words, the database
 * itself gives a statement up.
 */
@Component
@Transactional(readOnly = true)
public class SearchTime {

    /** Seconds for one statement; less than a connection waits, which would leave the database at work. */
    static final int LONGEST = 3;

    /** PostgreSQL's code for a statement that was given up. */
    private static final String CANCELED = "57014";

    private final JdbcClient jdbc;

    SearchTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Runs statements of which none may take longer than a few seconds, to the end of the transaction.
     *
     * @throws TooLong if one took longer
     */
    public <T> T bounded(Supplier<T> search) {
        jdbc.sql("select set_config('statement_timeout', :longest, true)")
                .param("longest", LONGEST + "s")
                .query(String.class)
                .single();
        try {
            return search.get();
        } catch (DataAccessException problem) {
            if (NestedExceptionUtils.getMostSpecificCause(problem) instanceof SQLException cause
                    && CANCELED.equals(cause.getSQLState())) {
                throw TooLong.stopped(problem);
            }
            throw problem;
        }
    }

    /** A search that was given up, or whose turn did not come. */
    public static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        private TooLong(String sentence, @Nullable DataAccessException cause) {
            super(sentence, cause);
            this.sentence = sentence;
        }

        static TooLong stopped(DataAccessException cause) {
            return new TooLong(
                    "This search takes too long, so it was stopped. Search for fewer words, and for longer ones.",
                    cause);
        }

        static TooLong busy() {
            return new TooLong("Too many searches are running at the moment. Try again in a minute.", null);
        }

        /** What a reader can do about it. */
        public String sentence() {
            return sentence;
        }
    }
}
