package org.followthrough.recommendation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * To whom several recommendations are addressed.
 *
 * @param chosen part of the address and version of each, as "2a 3"
 * @param recipients ids of posts in printed order, empty strings for nobody
 * @param each that each of them is followed on its own, with a status of its own
 * @param clear that they are to be addressed to nobody: leaving the recipients empty alone may be an oversight
 */
record RecipientsForm(List<String> recipients, Boolean clear, Boolean each, List<String> chosen) {

    RecipientsForm(
            @Nullable List<String> recipients,
            @Nullable Boolean clear,
            @Nullable Boolean each,
            @Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
        this.recipients = recipients == null ? List.of() : recipients;
        this.clear = Boolean.TRUE.equals(clear);
        this.each = Boolean.TRUE.equals(each);
    }

    /** What stands in each select for a recipient. */
    public List<String> selects() {
        return RecommendationPage.selects(recipients);
    }

    static String choiceOf(RecommendationView view) {
        return view.ref() + " " + view.version();
    }

    /** The same with the versions that those chosen have by now. */
    RecipientsForm on(List<RecommendationView> views) {
        return new RecipientsForm(
                recipients,
                clear,
                each,
                views.stream()
                        .filter(view -> chosen.stream().anyMatch(choice -> choice.startsWith(view.ref() + " ")))
                        .map(RecipientsForm::choiceOf)
                        .toList());
    }

    /**
     * Ids and versions of those chosen.
     *
     * @throws InvalidInput for none, and unless it says clearly to whom they are addressed
     */
    Map<Long, Long> checked(List<RecommendationView> views, List<PostView> posts) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean nobody = recipients.stream().allMatch(String::isBlank);
        if (nobody && !clear) {
            problems.put("recipients", "Select a recipient, or tick Clear all recipients");
        } else if (!nobody && clear) {
            problems.put("clear", "Select recipients or clear them all, not both");
        } else if (!RecommendationForm.areKnown(recipients, posts)) {
            problems.put("recipients", RecommendationForm.UNKNOWN_POST);
        }
        if (each
                && recipients.stream()
                                .filter(text -> !text.isBlank())
                                .distinct()
                                .count()
                        < 2) {
            problems.put("each", "Only several recipients can be followed each on its own");
        }
        Map<Long, Long> versions = versions(views);
        if (versions.isEmpty()) {
            problems.put("chosen", "Select the recommendations that are addressed to them");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return versions;
    }

    /** Ids and versions of those chosen. */
    Map<Long, Long> versions(List<RecommendationView> views) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        for (RecommendationView view : views) {
            chosen.stream()
                    .filter(choice -> choice.matches(view.ref() + " [0-9]{1,18}"))
                    .findFirst()
                    .ifPresent(choice -> versions.put(
                            view.id(), Long.valueOf(choice.substring(view.ref().length() + 1))));
        }
        return versions;
    }
}
