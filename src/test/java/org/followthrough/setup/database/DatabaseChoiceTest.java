package org.followthrough.setup.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which database an application opens. */
class DatabaseChoiceTest {

    @TempDir
    private Path temporary;

    private Path folder = Path.of("unset");

    private ApplicationContextRunner application = new ApplicationContextRunner();

    @BeforeEach
    void chooseAFolder() {
        folder = temporary.resolve("data");
        application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class))
                .withPropertyValues("followthrough.database.folder=" + folder);
    }

    @Test
    void isItsOwnWhereNoneIsNamed() {
        application.run(context -> {
            assertThat(context).hasSingleBean(EmbeddedDatabase.class);
            assertThat(JdbcClient.create(context.getBean(DataSource.class))
                            .sql("select current_database() || ' ' || current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("followthrough followthrough");
        });
        assertThat(folder.resolve("cluster/postmaster.pid"))
                .as("the server stops with the application")
                .doesNotExist();
    }

    @Test
    void isTheNamedOneAndNoOtherIsStarted() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db.invalid/tracker")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.invalid/tracker");
                });
        assertThat(Files.exists(folder)).isFalse();
    }

    @Test
    void isTheTestsOwnWhereTestsBringOne() {
        application
                .withBean(JdbcConnectionDetails.class, () -> new JdbcConnectionDetails() {
                    @Override
                    public String getUsername() {
                        return "test";
                    }

                    @Override
                    public String getPassword() {
                        return "test";
                    }

                    @Override
                    public String getJdbcUrl() {
                        return "jdbc:postgresql://db.invalid/test";
                    }
                })
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
        assertThat(Files.exists(folder)).isFalse();
    }
}
