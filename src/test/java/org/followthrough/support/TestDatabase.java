package org.followthrough.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one place that decides which PostgreSQL the tests run on: a container where a Docker engine answers, an embedded
 * server elsewhere. Either is started once for all tests; every Spring context gets a database of its own in it, owned
 * by an ordinary role as in real life, so that the database's guards hold for the tests too.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);
    private static final String PASSWORD = "test";

    /** A running server and its superuser. */
    record Server(String addressWithoutDatabase, String user, String password) {

        DataSource administration() {
            return new DriverManagerDataSource(addressWithoutDatabase + "postgres", user, password);
        }
    }

    @Bean(destroyMethod = "drop")
    ContextDatabase testConnectionDetails(Server server) {
        return new ContextDatabase(server);
    }

    /** A database for one context; nobody else sees it. */
    static final class ContextDatabase implements JdbcConnectionDetails {

        private final Server server;
        private final String name = "t" + UUID.randomUUID().toString().replace("-", "");

        ContextDatabase(Server server) {
            this.server = server;
            execute("create role %s login password '%s'".formatted(name, PASSWORD));
            execute("create database %s owner %s".formatted(name, name));
        }

        @Override
        public String getJdbcUrl() {
            return server.addressWithoutDatabase() + name;
        }

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getPassword() {
            return PASSWORD;
        }

        void drop() {
            execute("drop database if exists %s with (force)".formatted(name));
            execute("drop role if exists " + name);
        }

        private void execute(String sql) {
            JdbcClient.create(server.administration()).sql(sql).update();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Conditional(EngineAnswers.class)
    static class InContainer {

        @Bean
        Server server() {
            return Container.SERVER;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Conditional(NoEngineAnswers.class)
    static class Embedded {

        @Bean
        Server server() {
            return EmbeddedServer.SERVER;
        }
    }

    /** Started by whoever comes first, stopped with the virtual machine. */
    private static final class Container {

        static final Server SERVER = start();

        @SuppressWarnings("resource") // lives as long as the tests
        private static Server start() {
            var container = new PostgreSQLContainer("postgres:17")
                    .withCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off");
            container.start();
            LOG.info("Tests run on PostgreSQL in a container ({})", container.getDockerImageName());
            return new Server(
                    "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432)),
                    container.getUsername(),
                    container.getPassword());
        }
    }

    private static final class EmbeddedServer {

        static final Server SERVER = start();

        private static Server start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgresql").toAbsolutePath().toFile())
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .start();
                LOG.info("Tests run on the embedded PostgreSQL, because no Docker engine answers");
                return new Server("jdbc:postgresql://localhost:" + server.getPort() + "/", "postgres", "");
            } catch (IOException problem) {
                throw new IllegalStateException("the embedded PostgreSQL did not start", problem);
            }
        }
    }

    /** Asked once: without an engine the question takes about a second. */
    private static final class Engine {
        static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();
    }

    static final class EngineAnswers implements Condition {
        @Override
        public boolean matches(@Nullable ConditionContext context, @Nullable AnnotatedTypeMetadata metadata) {
            return Engine.ANSWERS;
        }
    }

    static final class NoEngineAnswers implements Condition {
        @Override
        public boolean matches(@Nullable ConditionContext context, @Nullable AnnotatedTypeMetadata metadata) {
            return !Engine.ANSWERS;
        }
    }
}
