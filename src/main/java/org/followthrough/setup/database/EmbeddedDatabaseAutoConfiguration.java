package org.followthrough.setup.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts a PostgreSQL of the application's own where nobody named one. An auto-configuration and not an ordinary one,
 * because only then it is asked after the tests' own connection has been seen.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoDatabaseNamed.class)
@ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
class EmbeddedDatabaseAutoConfiguration {

    /**
     * The server.
     *
     * @param folder where the data live, relative to the folder that the application was started in
     */
    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${followthrough.database.folder:./data/postgresql}") Path folder) {
        return EmbeddedDatabase.open(folder);
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }

    /** DATABASE_URL needs no second look here: it has become {@code spring.datasource.url} before. */
    static class NoDatabaseNamed extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean named =
                    StringUtils.hasText(context.getEnvironment().getProperty(DatabaseUrlTranslation.DATASOURCE_URL));
            var message = ConditionMessage.forCondition("Embedded PostgreSQL")
                    .because(DatabaseUrlTranslation.DATASOURCE_URL + (named ? " is set" : " is not set"));
            return new ConditionOutcome(!named, message);
        }
    }
}
