package org.followthrough.document;

import java.util.ArrayList;
import java.util.List;

/** What a paper says of its sessions that does not fit together. */
final class SessionCheck {

    private SessionCheck() {}

    /** One sentence for each place that is wrong. */
    static List<String> of(List<Paper.Session> sessions) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            List<Paper.Entry> entries = sessions.get(i).entries();
            for (int n = 0; n < entries.size(); n++) {
                Paper.Entry entry = entries.get(n);
                if (entry.status() == null && entry.remark() == null) {
                    problems.add(
                            "sessions[%d].entries[%d].remark: is required where no status is printed, to say whose reading the answers are"
                                    .formatted(i, n));
                }
            }
        }
        return problems;
    }
}
