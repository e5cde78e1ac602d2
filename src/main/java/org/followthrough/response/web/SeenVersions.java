package org.followthrough.response.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.response.VersionView;
import org.followthrough.shared.StaleEdit;

/** The versions of responses that a page shows, so that nobody decides on words that they have not read. */
final class SeenVersions {

    private final Map<Long, Long> rows = new HashMap<>();

    SeenVersions(Collection<VersionView> shown) {
        shown.forEach(version -> rows.put(version.id(), version.version()));
    }

    static SeenVersions of(VersionView shown) {
        return new SeenVersions(List.of(shown));
    }

    /** What a form carries: another one for every other state of these responses. */
    String stamp() {
        String all = rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> row.getKey() + "." + row.getValue())
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** @throws StaleEdit if the form was made from others */
    void require(String stamp) {
        if (!stamp.equals(stamp())) {
            throw new StaleEdit("a response");
        }
    }

    /** By the versions' ids, the versions of their rows. */
    Map<Long, Long> rows() {
        return Map.copyOf(rows);
    }
}
