package org.followthrough.setup.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which host names the application answers. {@code followthrough.hosts} lists them for production. Without it:
 * this machine's own names and every address in numbers, so that it can be tried on one's own machine, in a container
 * and on the local network. A page in somebody's browser can be made to carry a foreign name there, but never numbers
 * that are not ours.
 */
@Component
class AllowedHosts implements Predicate<String> {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f]*:[0-9a-f:.]+]?");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> names;
    private final boolean numbersToo;

    AllowedHosts(@Value("${followthrough.hosts:}") List<String> configured) {
        Set<String> listed = configured.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        numbersToo = listed.isEmpty();
        names = listed.isEmpty() ? Set.of(nameOfThisMachine()) : Set.copyOf(listed);
    }

    @Override
    public boolean test(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || names.contains(name)
                || (numbersToo && NUMBERS.matcher(name).matches());
    }

    private static String nameOfThisMachine() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
