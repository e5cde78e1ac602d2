package org.followthrough.setup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.followthrough.FollowthroughApplication;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.Cable;
import org.followthrough.support.FormsUnderTest;
import org.followthrough.support.People;
import org.followthrough.support.ServerTest;
import org.followthrough.support.Visitor;
import org.followthrough.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** A second start of the application on the same database. */
@ServerTest
class RestartTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcConnectionDetails database;

    private ConfigurableApplicationContext startAgain(String jdbcUrl) {
        return new SpringApplicationBuilder(FollowthroughApplication.class, FormsUnderTest.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + jdbcUrl,
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.datasource.hikari.maximum-pool-size=3");
    }

    private static int portOf(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void restartSignsNobodyOutAndADatabaseThatIsAwayGetsAPage() throws IOException {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor before = new Visitor(port);
        before.signIn(account.email(), People.PASSWORD);
        try (Cable cable = new Cable(database.getJdbcUrl());
                ConfigurableApplicationContext application = startAgain(cable.jdbcUrl())) {
            Visitor after = before.at(portOf(application));
            assertThat(after.get("/under-test/public").body()).isEqualTo(account.name());

            cable.cut();
            Answer away = after.get("/under-test/public");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.page().select("h1").text()).isNotEmpty();
            assertThat(away.header("Content-Security-Policy")).isPresent();
            assertThat(away.body()).doesNotContain("Exception");
            Answer form = new Visitor(portOf(application)).get("/sign-in");
            assertThat(form.status()).as("a page that needs no database").isEqualTo(200);

            cable.mend();
            assertThat(after.get("/under-test/public").body())
                    .as("still signed in")
                    .isEqualTo(account.name());
        }
    }
}
