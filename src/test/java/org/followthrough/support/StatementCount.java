package org.followthrough.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The SQL statements that a piece of work sent to the database, all of them, in order. A batch counts once, as it
 * crosses the wire once. Counts the calling thread's, which is where MockMvc runs a request.
 */
public record StatementCount(List<String> statements) {

    private static final ThreadLocal<@Nullable List<String>> CURRENT = new ThreadLocal<>();
    private static final AtomicInteger COUNTED_SOURCES = new AtomicInteger();

    /** A piece of work that may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public StatementCount {
        statements = List.copyOf(statements);
    }

    /**
     * Does the work and counts its statements, those of a count within it included.
     *
     * @throws IllegalStateException if no data source is counted at all, when every count would be 0 and prove nothing
     */
    public static StatementCount of(Work work) {
        if (COUNTED_SOURCES.get() == 0) {
            throw new IllegalStateException("no data source is counted: use @DatabaseTest or @ApplicationTest");
        }
        List<String> outer = CURRENT.get();
        List<String> statements = new ArrayList<>();
        CURRENT.set(statements);
        try {
            work.run();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                outer.addAll(statements);
                CURRENT.set(outer);
            }
        }
        return new StatementCount(statements);
    }

    public int count() {
        return statements.size();
    }

    /** One statement a line, for the message of a failed test. */
    @Override
    public String toString() {
        return count() + " statements:\n" + String.join("\n", statements);
    }

    /** Puts the counter between the application and its connection pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countingDataSources() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (!(bean instanceof DataSource source)) {
                        return bean;
                    }
                    COUNTED_SOURCES.incrementAndGet();
                    return ProxyDataSourceBuilder.create(source)
                            .listener(new Listener())
                            .build();
                }
            };
        }
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted when it was sent: see afterQuery
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> statements = CURRENT.get();
            if (statements != null) {
                queries.forEach(query -> statements.add(query.getQuery()));
            }
        }
    }
}
