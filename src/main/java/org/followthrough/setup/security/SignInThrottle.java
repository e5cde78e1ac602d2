package org.followthrough.setup.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Nine wrong tries for one account from one address, then one more every 100 seconds; and a hundred
 * in a quarter of an hour from one address whatever the account. Who guesses from elsewhere does not lock the owner out.
 * A try is counted before the password is looked at, so that many at once do not slip through together, and given back
 * when it was right. Counted in the memory of each node.
 */
@Component
class SignInThrottle {

    static final int TRIES = 9;
    static final int TRIES_OF_ADDRESS = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 100_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    SignInThrottle(Clock clock) {
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build();
    }

    private record Key(@Nullable String account, String network) {}

    /**
     * Counts a try.
     *
     * @return how long to wait if it is one too many, else nothing
     */
    Optional<Duration> enter(String email, String address) {
        ConsumptionProbe whole = bucket(new Key(null, network(address))).tryConsumeAndReturnRemaining(1);
        if (!whole.isConsumed()) {
            return Optional.of(wait(whole));
        }
        ConsumptionProbe own = bucket(key(email, address)).tryConsumeAndReturnRemaining(1);
        return own.isConsumed() ? Optional.empty() : Optional.of(wait(own));
    }

    /** Forgets the tries before the right one. */
    void succeeded(String email, String address) {
        buckets.invalidate(key(email, address));
        bucket(new Key(null, network(address))).addTokens(1);
    }

    private static Duration wait(ConsumptionProbe probe) {
        return Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
    }

    private Bucket bucket(Key key) {
        int tries = key.account() == null ? TRIES_OF_ADDRESS : TRIES;
        return buckets.get(
                key,
                absent -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private static Key key(String email, String address) {
        return new Key(email.strip().toLowerCase(Locale.ROOT), network(address));
    }

    /** One household or office has a whole /64 of IPv6 addresses to come from. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
