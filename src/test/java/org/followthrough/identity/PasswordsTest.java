package org.followthrough.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = Passwords.asAdvised();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elevenchars",
                "password1234",
                "Password2026!",
                "QWERTYUIOPasdf",
                "2026 Scrutiny 2026",
                "aaaaaaaaaaaaaa",
                "121212121212",
                "officer@council.example",
                "Olu  Officer Surname"
            })
    void guessablePasswordsAreRefused(String guessable) {
        assertThatThrownBy(
                        () -> passwords.check("password", guessable, "officer@council.example", "olu  officer surname"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void lengthIsBetweenTwelveAndTwoHundred() {
        String pattern = "plum kettle harbour ";
        assertThat(passwords.check("password", pattern.substring(0, 12))).hasSize(12);
        assertThat(passwords.check("password", pattern.repeat(10))).hasSize(200);
        assertThatThrownBy(() -> passwords.check("password", pattern.repeat(10) + "x"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void hashIsArgon2idWithTheParametersOfOwasp() {
        assertThat(passwords.hash("plum kettle harbour")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void everyCharacterCounts() {
        String hash = passwords.hash("plum kettle harbour ".repeat(9));
        assertThat(passwords.matches("plum kettle harbour ".repeat(9), hash)).isTrue();
        assertThat(passwords.matches("plum kettle harbour ".repeat(8) + "plum kettle harbourx", hash))
                .isFalse();
    }

    @Test
    void sameWordTypedOnAnotherKeyboardIsTheSamePassword() {
        assertThat(passwords.matches("caf\u00e9 kettle harbour", passwords.hash("cafe\u0301 kettle harbour")))
                .isTrue();
    }
}
