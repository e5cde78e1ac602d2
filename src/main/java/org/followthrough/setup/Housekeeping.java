package org.followthrough.setup;

import java.util.concurrent.TimeUnit;
import org.followthrough.council.HandOvers;
import org.followthrough.draft.KeptDrafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done by itself from time to time. */
@Component
@EnableScheduling
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final KeptDrafts drafts;
    private final HandOvers handOvers;

    Housekeeping(KeptDrafts drafts, HandOvers handOvers) {
        this.drafts = drafts;
        this.handOvers = handOvers;
    }

    /** Well after the start, then several times a day: more often than servers are restarted for care. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void tidyDrafts() {
        drafts.tidy();
    }

    /** Soon after the start, then often enough that the day of a planned hand-over begins with it. */
    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void handOver() {
        for (long planned : handOvers.due()) {
            try {
                handOvers.takeEffect(planned);
            } catch (RuntimeException failed) {
                // the others are done all the same, and this one is tried again
                LOG.error("The planned hand-over {} could not be done", planned, failed);
            }
        }
    }
}
