package org.followthrough.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells whoever started the application which address to open. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            int port = context.getWebServer().getPort();
            LOG.info("Followthrough is ready: open http://localhost:{}/", port);
            if (context.getEnvironment().acceptsProfiles(Profiles.of("demo"))) {
                LOG.info("This is the demonstration: its sign-ins stand on http://localhost:{}/sign-in", port);
            }
        }
    }
}
