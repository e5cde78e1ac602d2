package org.followthrough.setup.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.history.History;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.Credentials;
import org.followthrough.identity.QuickPasswords;
import org.followthrough.shared.Role;
import org.followthrough.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Accounts.class, Credentials.class, Actors.class, QuickPasswords.class, History.class})
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String PASSWORD = "plum kettle harbour";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Credentials credentials;

    private void start(String email, String password) {
        new FirstAdministrator(accounts, email, password).run(new DefaultApplicationArguments());
    }

    @Test
    void isMadeFromTheConfigurationOnce() {
        start("admin@council", PASSWORD);
        assertThat(credentials.verify("admin@council", PASSWORD))
                .hasValueSatisfying(rights ->
                        assertThat(rights.actor().has(Role.ADMINISTRATOR)).isTrue());
        start("other@council", "walnut ferry candle");
        assertThat(credentials.verify("other@council", "walnut ferry candle")).isEmpty();
    }

    @Test
    void isAskedForInTheLog(CapturedOutput output) {
        start("", "");
        assertThat(output.getAll()).contains("WARN", "FOLLOWTHROUGH_ADMIN_EMAIL", "FOLLOWTHROUGH_ADMIN_PASSWORD");
        assertThat(accounts.hasAdministrator()).isFalse();
    }

    @Test
    void hasAPasswordThatIsHardToGuess() {
        assertThatThrownBy(() -> start("admin@council", "password1234")).hasMessageContaining("easy to guess");
    }
}
