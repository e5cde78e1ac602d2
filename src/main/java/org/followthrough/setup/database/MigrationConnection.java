package org.followthrough.setup.database;

import java.util.Properties;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives migrations a connection without the pool's short time limits: the pool gives up on a silent server within
 * seconds so that pages can say so, while a migration of a large table may rightly keep the server silent for minutes.
 */
@Component
class MigrationConnection implements FlywayConfigurationCustomizer {

    private final JdbcConnectionDetails details;

    MigrationConnection(JdbcConnectionDetails details) {
        this.details = details;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        SimpleDriverDataSource dataSource = DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(details.getJdbcUrl())
                .username(details.getUsername())
                .password(details.getPassword())
                .build();
        dataSource.setConnectionProperties(properties);
        configuration.dataSource(dataSource);
    }
}
