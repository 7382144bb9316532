package nl.meldwijzer.access.internal;

import nl.meldwijzer.kernel.SecurityClock;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// Ten attempts a minute per network (a /24, or a /64 of IPv6), for browsers that are not known. An
/// attempt that succeeds is given back, so that a school behind one address can sign in at half
/// past eight. In memory: a restart forgives.
final class AddressBuckets {
    private static final int CAPACITY = 10;
    private static final Duration REFILL = Duration.ofSeconds(6);
    private static final int NETWORKS = 10_000;
    private static final int IPV4 = 4;
    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_NETWORK = 8;

    private final SecurityClock clock;
    private final Map<String, Bucket> buckets = new LeastRecentlyUsed();

    AddressBuckets(SecurityClock clock) {
        this.clock = clock;
    }

    /// Takes a turn if there is one.
    synchronized boolean take(String address) {
        var bucket = refilled(address);
        if (bucket.turns() == 0) {
            return false;
        }
        buckets.put(network(address), bucket.with(bucket.turns() - 1));
        return true;
    }

    synchronized void giveBack(String address) {
        var bucket = refilled(address);
        buckets.put(network(address), bucket.with(Math.min(CAPACITY, bucket.turns() + 1)));
    }

    /// How long until there is a turn for whoever finds none.
    long waitSeconds() {
        return REFILL.toSeconds();
    }

    private Bucket refilled(String address) {
        var now = clock.now();
        var bucket = buckets.getOrDefault(network(address), new Bucket(CAPACITY, now));
        long refills = Duration.between(bucket.since(), now).dividedBy(REFILL);
        if (refills <= 0) {
            return bucket;
        }
        int turns = (int) Math.min(CAPACITY, bucket.turns() + refills);
        return new Bucket(turns, bucket.since().plus(REFILL.multipliedBy(refills)));
    }

    private static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            int length = bytes.length == IPV4 ? IPV4_NETWORK : IPV6_NETWORK;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
        } catch (IllegalArgumentException notAnAddress) {
            return "unknown";
        }
    }

    private record Bucket(int turns, Instant since) {
        Bucket with(int left) {
            return new Bucket(left, since);
        }
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, Bucket> {
        LeastRecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    }
}
