package org.followthrough.setup.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ConnectionSettingsTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    void connectionsReckonInUtcWhateverTheMachineDoes() {
        assertThat(jdbc.sql("show time zone").query(String.class).single()).isEqualTo("UTC");
    }

    @Test
    void pagesGiveUpOnASilentDatabaseWithinSeconds() throws SQLException {
        assertThat(dataSource.unwrap(HikariDataSource.class).getConnectionTimeout())
                .isEqualTo(2000);
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getNetworkTimeout()).as("milliseconds").isEqualTo(5000);
        }
    }

    @Test
    void migrationsMayTakeTheirTime() throws SQLException {
        DataSource migrations = context.getBean(Flyway.class).getConfiguration().getDataSource();

        try (Connection connection = migrations.getConnection()) {
            assertThat(connection.getNetworkTimeout()).as("no limit").isZero();
        }
    }

    @Test
    void testsDoNotStartTheApplicationsOwnServer() {
        assertThat(context.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
    }
}
