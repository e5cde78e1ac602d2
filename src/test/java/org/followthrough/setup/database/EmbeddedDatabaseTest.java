package org.followthrough.setup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    private static final String SETTINGS = "select name || '=' || setting from pg_settings where name in "
            + "('fsync', 'synchronous_commit', 'listen_addresses', 'unix_socket_directories')"
            + " order by name";

    /** One for most tests: preparing it takes seconds. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path temporary;

    @Test
    void keepsItsDataFromOneRunToTheNext() {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder())) {
            execute(first, "create table ordinary (word text)");
            execute(first, "insert into ordinary values ('committed')");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.open(folder())) {
            assertThat(strings(second, "select word from ordinary")).containsExactly("committed");
        }
    }

    @Test
    void isDurablePrivateAndPlainlySet() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder())) {
            String superuser = Files.readString(folder().resolve("postgres.password"));
            assertThat(JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), "postgres", superuser))
                            .sql(SETTINGS)
                            .query(String.class)
                            .list())
                    .as("the last is of the kind that only a superuser sees")
                    .containsExactly(
                            "fsync=on",
                            "listen_addresses=localhost",
                            "synchronous_commit=on",
                            "unix_socket_directories=");
            assertThat(strings(
                            database,
                            "select datname || ' ' || datlocprovider::text || ' ' || datlocale || ' '"
                                    + " || pg_encoding_to_char(encoding) from pg_database"
                                    + " where datname = current_database()"))
                    .containsExactly("followthrough b C.UTF-8 UTF8");
            assertThat(strings(database, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .containsExactly("false");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                    .isEqualTo("rwx------");
            assertThatThrownBy(() -> JdbcClient.create(
                                    new DriverManagerDataSource(database.jdbcUrl(), "postgres", "guessed"))
                            .sql("select 1")
                            .query()
                            .singleValue())
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesASecondApplicationOnTheSameFolder() {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder())) {
            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(() -> EmbeddedDatabase.open(folder()))
                    .withMessageContaining("Another Followthrough is running on the data folder " + folder())
                    .satisfies(problem -> assertThat(problem.remedy()).contains("followthrough.database.folder"));
            assertThat(strings(first, "select 'unharmed'")).containsExactly("unharmed");
        }
    }

    @Test
    void recoversWhatAKilledApplicationLeftRunning() throws Exception {
        Process killed = startHolder();
        assertThatExceptionOfType(DatabaseProblem.class)
                .as("another process's hold is seen as well")
                .isThrownBy(() -> EmbeddedDatabase.open(folder()));
        long orphan = postmaster();

        killed.destroyForcibly().waitFor();

        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives its application")
                .isPresent();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder())) {
            assertThat(strings(database, "select word from kept")).containsExactly("committed");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void startsOverANoteThatNamesAnotherPrograms() throws Exception {
        EmbeddedDatabase.open(folder()).close();
        Path note = folder().resolve("cluster/postmaster.pid");
        Files.write(
                note,
                List.of(
                        String.valueOf(ProcessHandle.current().pid()),
                        folder().resolve("cluster").toString(),
                        "1",
                        "5432"));

        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder())) {
            assertThat(strings(database, "select 'started'")).containsExactly("started");
        }
    }

    @Test
    void startsAfreshWhereTheFirstStartWasCutShort() throws Exception {
        Path fresh = temporary.resolve("data");
        Path halfMade = Files.createDirectories(fresh.resolve("preparation"));
        Files.writeString(halfMade.resolve("postgresql.conf"), "");

        try (EmbeddedDatabase database = EmbeddedDatabase.open(fresh)) {
            assertThat(strings(database, "select 'started'")).containsExactly("started");
        }
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        Path older = temporary.resolve("data");
        Files.createDirectories(older.resolve("cluster"));
        Files.writeString(older.resolve("cluster/PG_VERSION"), "16\n");

        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> EmbeddedDatabase.open(older))
                .withMessageContaining("were written by PostgreSQL 16");
    }

    static void execute(EmbeddedDatabase database, String sql) {
        client(database).sql(sql).update();
    }

    private static List<String> strings(EmbeddedDatabase database, String sql) {
        return client(database).sql(sql).query(String.class).list();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
    }

    private static Path folder() {
        return shared.resolve("data");
    }

    private static long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder().resolve("cluster/postmaster.pid")).get(0));
    }

    private static Process startHolder() throws Exception {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ServerHolder.class.getName(), folder().toString()));
        Process holder = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = holder.inputReader();
        var said = new ArrayList<String>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(ServerHolder.READY)) {
                return holder;
            }
            said.add(line);
        }
        throw new AssertionError("the holder did not start: " + String.join("\n", said));
    }
}
