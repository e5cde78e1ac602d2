package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTurnsTest {

    private final SearchTurns turns = new SearchTurns(Duration.ofMillis(200));

    @Test
    void oneMoreThanMayRunWaitsInVainWhileTheyRunAndNotAfterwards() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(SearchTurns.AT_ONCE);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(SearchTurns.AT_ONCE);
        try {
            List<CompletableFuture<String>> searches = IntStream.range(0, SearchTurns.AT_ONCE)
                    .mapToObj(each -> CompletableFuture.supplyAsync(
                            () -> turns.take(() -> {
                                running.countDown();
                                awaitQuietly(end);
                                return "found";
                            }),
                            people))
                    .toList();
            running.await();

            assertThatThrownBy(() -> turns.take(() -> "found"))
                    .isInstanceOfSatisfying(
                            SearchTime.TooLong.class,
                            busy -> assertThat(busy.sentence()).contains("Try again"));
            end.countDown();
            assertThat(searches).allSatisfy(search -> assertThat(search.join()).isEqualTo("found"));
            assertThat(turns.take(() -> "found")).isEqualTo("found");
        } finally {
            end.countDown();
            people.shutdown();
        }
    }

    @Test
    void aSearchThatFailsGivesItsTurnBack() {
        for (int each = 0; each <= SearchTurns.AT_ONCE; each++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }
        assertThat(turns.take(() -> "found")).isEqualTo("found");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
