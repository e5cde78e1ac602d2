package org.followthrough.setup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # DATABASE_URL                                    | JDBC                                              | user  | password
            postgres://ann:secret@db.example:5433/tracker     | jdbc:postgresql://db.example:5433/tracker         | ann   | secret
            postgresql://ann:secret@db.example/tracker        | jdbc:postgresql://db.example/tracker              | ann   | secret
            postgres://ann:p%40ss%3Aw%2Frd+1%25@db/tracker    | jdbc:postgresql://db/tracker                      | ann   | p@ss:w/rd+1%
            postgres://a%40b:x@db/tracker                     | jdbc:postgresql://db/tracker                      | a@b   | x
            postgres://%C3%A9lan:x@db/tracker                 | jdbc:postgresql://db/tracker                      | élan  | x
            postgres://ann@db/tracker                         | jdbc:postgresql://db/tracker                      | ann   |
            postgres://ann:@db/tracker                        | jdbc:postgresql://db/tracker                      | ann   |
            postgres://db/tracker                             | jdbc:postgresql://db/tracker                      |       |
            postgres://ann:x@db/a%20b                         | jdbc:postgresql://db/a%20b                        | ann   | x
            postgres://ann:x@[::1]:5432/tracker               | jdbc:postgresql://[::1]:5432/tracker              | ann   | x
            postgres://ann:x@one:5432,two:5432/tracker        | jdbc:postgresql://one:5432,two:5432/tracker       | ann   | x
            postgres://ann:x@db/tracker?sslmode=require&a=b@c | jdbc:postgresql://db/tracker?sslmode=require&a=b@c | ann  | x
            jdbc:postgresql://db/tracker?user=ann             | jdbc:postgresql://db/tracker?user=ann             |       |
            """, delimiter = '|')
    void isReadAsHostingServicesWriteIt(String address, String jdbcUrl, String user, String password) {
        assertThat(DatabaseUrl.parse(address)).isEqualTo(new DatabaseUrl(jdbcUrl, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:hunter2@db/tracker",
                "postgres://ann:hunter2@db",
                "postgres://ann:hunter2@db/",
                "postgres://ann:hunter2%zz@db/tracker",
                "postgres://ann:hunter2@@db/tracker",
                "hunter2"
            })
    void isRefusedWithoutRepeatingThePassword(String address) {
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> DatabaseUrl.parse(address))
                .satisfies(problem -> assertThat(problem.getMessage() + problem.remedy())
                        .contains("DATABASE_URL")
                        .doesNotContain("hunter2"));
    }

    @Test
    void doesNotPrintItsPassword() {
        assertThat(DatabaseUrl.parse("postgres://ann:hunter2@db/tracker").toString())
                .doesNotContain("hunter2");
    }

    @Test
    void namesTheDatabaseWhereNothingElseDoes() {
        StandardEnvironment environment = environmentWith(Map.of("DATABASE_URL", "postgres://ann:secret@db/tracker"));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/tracker");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("ann");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("secret");
    }

    @Test
    void givesWayToSpringsOwnSetting() {
        StandardEnvironment environment = environmentWith(Map.of(
                "DATABASE_URL", "postgres://ann:secret@db/tracker",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://other/tracker"));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://other/tracker");
        assertThat(environment.getProperty("spring.datasource.username")).isNull();
    }

    @Test
    void isNotHiddenByABlankSetting() {
        StandardEnvironment environment = environmentWith(
                Map.of("DATABASE_URL", "postgres://ann:secret@db/tracker", "SPRING_DATASOURCE_URL", ""));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/tracker");
    }

    @Test
    void changesNothingWhenBlank() {
        assertThat(environmentWith(Map.of("DATABASE_URL", " ")).containsProperty("spring.datasource.url"))
                .isFalse();
    }

    private static StandardEnvironment environmentWith(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addLast(new SystemEnvironmentPropertySource("variables", variables));
        environment.getPropertySources().addLast(new MapPropertySource("files", Map.of("other", "setting")));
        new DatabaseUrlTranslation().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
