package org.followthrough.setup.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Lets DATABASE_URL name the database, unless {@code spring.datasource.url} (SPRING_DATASOURCE_URL) does. */
class DatabaseUrlTranslation implements EnvironmentPostProcessor, Ordered {

    static final String DATABASE_URL = "DATABASE_URL";
    static final String DATASOURCE_URL = "spring.datasource.url";

    /** After the configuration files, whose {@code spring.datasource.url} wins as well. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String address = environment.getProperty(DATABASE_URL);
        if (!StringUtils.hasText(address) || StringUtils.hasText(environment.getProperty(DATASOURCE_URL))) {
            return;
        }
        var translated =
                new MapPropertySource(DATABASE_URL, DatabaseUrl.parse(address).asProperties());
        if (environment.containsProperty(DATASOURCE_URL)) {
            // set but blank, as an empty line of a compose file leaves it: it must not hide the address
            environment.getPropertySources().addFirst(translated);
        } else {
            environment.getPropertySources().addLast(translated);
        }
    }
}
