package org.followthrough.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a paper says of its committees and posts that does not fit together, one sentence for each place. */
final class PlacesCheck {

    private PlacesCheck() {}

    /** Each parent is one of the committees, and none reports to itself by way of others. */
    static List<String> parents(List<Paper.Committee> committees) {
        Map<String, Paper.Committee> bySlug = new HashMap<>();
        committees.forEach(each -> bySlug.put(each.slug(), each));
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < committees.size(); i++) {
            String parent = committees.get(i).parent();
            if (parent != null && !bySlug.containsKey(parent)) {
                problems.add("committees[%d].parent: is none of the committees".formatted(i));
            } else if (isCircle(committees.get(i), bySlug)) {
                problems.add("committees[%d].parent: leads back to the committee itself".formatted(i));
            }
        }
        return problems;
    }

    /** Each committee's words leave no category out. */
    static List<String> vocabularies(List<Paper.Committee> committees) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < committees.size(); i++) {
            PaperVocabulary vocabulary = committees.get(i).vocabulary();
            if (vocabulary != null) {
                problems.addAll(vocabulary.problems("committees[%d].vocabulary".formatted(i)));
            }
        }
        return problems;
    }

    private static boolean isCircle(Paper.Committee start, Map<String, Paper.Committee> bySlug) {
        Set<String> seen = new HashSet<>();
        Paper.Committee at = start;
        while (at != null && seen.add(at.slug())) {
            at = at.parent() == null ? null : bySlug.get(at.parent());
        }
        return at != null;
    }

    static List<String> of(String at, Paper.Post post) {
        List<String> problems = new ArrayList<>();
        if (post.holder() != null && post.holders() != null) {
            problems.add(at + ".holders: stands beside a holder: only one of the two can be given");
        }
        if (post.terms() != null && !post.heldBy().isEmpty()) {
            problems.add(at + ".terms: stand beside holders: only one of the two can be given");
        }
        List<Paper.Term> terms = post.termsOrNone();
        for (int i = 0; i < terms.size(); i++) {
            Paper.Term term = terms.get(i);
            String place = "%s.terms[%d]".formatted(at, i);
            if (!term.saysSomething()) {
                problems.add(place + ": needs a holder, or words that say since or until when");
            }
            if (term.since() != null && term.until() != null && term.until().isBefore(term.since())) {
                problems.add(place + ".until: lies before since");
            }
        }
        return problems;
    }
}
