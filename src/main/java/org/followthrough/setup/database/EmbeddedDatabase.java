package org.followthrough.setup.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that the application starts for itself, on a free port of the loopback interface, with its data
 * in a folder that outlives it. Commits are on disk when they return, as on any server.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "followthrough";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String MAJOR_VERSION = "17";
    private static final String OWNER = "postgres";

    /** Recovery after a power cut takes longer than an ordinary start. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server; its files are made on first use.
     *
     * @throws DatabaseProblem if another application uses the folder, or PostgreSQL does not start
     */
    static EmbeddedDatabase open(Path path) {
        DataFolder folder = DataFolder.hold(path);
        try {
            if (folder.hasCluster()) {
                requireSameVersion(folder);
                Postmaster.endLeftover(folder.cluster());
            } else {
                prepare(folder);
            }
            var database = new EmbeddedDatabase(folder, start(folder, folder.cluster()));
            LOG.info("PostgreSQL {} runs on port {}, its data in {}", MAJOR_VERSION, database.port(), folder.root());
            return database;
        } catch (RuntimeException problem) {
            folder.close();
            throw problem;
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port() + "/" + NAME;
    }

    /** An ordinary role that owns the database and is no superuser, so that the database's own guards hold for it. */
    String user() {
        return NAME;
    }

    String password() {
        return folder.password(NAME);
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException problem) {
            LOG.warn("PostgreSQL did not stop in good order; the next start will recover its data", problem);
        } finally {
            folder.close();
        }
    }

    /** Makes the files beside their place first, so that a start cut short leaves nothing that looks complete. */
    private static void prepare(DataFolder folder) {
        LOG.info("First start: preparing PostgreSQL's data folder {}", folder.root());
        Path preparation = folder.freshPreparation();
        try (EmbeddedPostgres server = start(folder, preparation)) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                // the password is made of letters, digits, hyphen and underscore
                statement.execute("create role %s login password '%s'".formatted(NAME, folder.password(NAME)));
                statement.execute("create database %s owner %s".formatted(NAME, NAME));
            }
        } catch (IOException | SQLException problem) {
            throw doesNotStart(folder, problem);
        }
        folder.adopt(preparation);
    }

    private static EmbeddedPostgres start(DataFolder folder, Path cluster) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.programs().toFile())
                    // the application context closes it, after everything that uses it
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // these go to initdb as well, which otherwise would trust every user of the machine
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.passwordFile(OWNER).toString())
                    .setConnectConfig("password", folder.password(OWNER))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_filename", "postgresql-%a.log")
                    .setServerConfig("log_truncate_on_rotation", "on")
                    .start();
        } catch (IOException | RuntimeException problem) {
            throw doesNotStart(folder, problem);
        }
    }

    private static DatabaseProblem doesNotStart(DataFolder folder, Exception problem) {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new DatabaseProblem(
                "Followthrough's own PostgreSQL did not start: " + problem.getMessage() + ".",
                "See PostgreSQL's log in " + folder.cluster().resolve("log") + " if it is there. "
                        + (root ? "PostgreSQL does not run as root on every system: try an ordinary user. " : "")
                        + "To use another PostgreSQL, name it with DATABASE_URL.",
                problem);
    }

    private static void requireSameVersion(DataFolder folder) {
        String version;
        try {
            version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        } catch (IOException problem) {
            throw doesNotStart(folder, problem);
        }
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseProblem(
                    "The data in " + folder.root() + " were written by PostgreSQL " + version
                            + ", and this Followthrough brings PostgreSQL " + MAJOR_VERSION + ".",
                    "Dump them with pg_dump of PostgreSQL " + version + " and restore the dump into a new folder.");
        }
    }
}
