package org.followthrough.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Several people doing one thing in the same moment. */
public final class Together {

    private Together() {}

    /**
     * Does the deed in that many threads at once and asserts that all but one are told of a conflict: a stale edit, or
     * a rule that refuses what has been done already. Anything else would be a fault on somebody's screen.
     */
    public static void onlyOneSucceeds(int people, Runnable deed) {
        List<Throwable> failures = failures(people, deed);
        assertThat(failures)
                .hasSize(people - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfAny(
                                StaleEdit.class, OptimisticLockingFailureException.class, RefusedAction.class));
    }

    /** The same where the database itself refuses the second: everybody else is told at a field of the form. */
    public static void onlyOneIsAccepted(int people, Runnable deed) {
        assertThat(failures(people, deed))
                .hasSize(people - 1)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(InvalidInput.class));
    }

    /** Does the deed in that many threads at once; what went wrong for whom. */
    public static List<Throwable> failures(int people, Runnable deed) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<@Nullable Throwable>> answers = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    try {
                        deed.run();
                        return null;
                    } catch (RuntimeException failure) {
                        return failure;
                    }
                }));
            }
            start.countDown();
            List<Throwable> failures = new ArrayList<>();
            for (Future<@Nullable Throwable> answer : answers) {
                Throwable failure = answer.get(30, TimeUnit.SECONDS);
                if (failure != null) {
                    failures.add(failure);
                }
            }
            return failures;
        } catch (Exception broken) {
            throw new AssertionError("not all came back", broken);
        } finally {
            threads.shutdownNow();
        }
    }
}
