package org.followthrough.setup;

import java.util.concurrent.TimeUnit;
import org.followthrough.draft.KeptDrafts;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done by itself from time to time. */
@Component
@EnableScheduling
class Housekeeping {

    private final KeptDrafts drafts;

    Housekeeping(KeptDrafts drafts) {
        this.drafts = drafts;
    }

    /** Well after the start, then several times a day: more often than servers are restarted for care. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void tidyDrafts() {
        drafts.tidy();
    }
}
