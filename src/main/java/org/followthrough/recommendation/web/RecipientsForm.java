package org.followthrough.recommendation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * To whom several recommendations are addressed.
 *
 * @param chosen part of the address and version of each, as "2a 3"
 * @param recipients ids of posts in printed order, empty strings for nobody
 */
record RecipientsForm(List<String> chosen, List<String> recipients) {

    RecipientsForm(@Nullable List<String> chosen, @Nullable List<String> recipients) {
        this.chosen = chosen == null ? List.of() : chosen;
        this.recipients = recipients == null ? List.of() : recipients;
    }

    static String choiceOf(RecommendationView view) {
        return view.ref() + " " + view.version();
    }

    /** The same with the versions that those chosen have by now. */
    RecipientsForm on(List<RecommendationView> views) {
        return new RecipientsForm(
                views.stream()
                        .filter(view -> chosen.stream().anyMatch(choice -> choice.startsWith(view.ref() + " ")))
                        .map(RecipientsForm::choiceOf)
                        .toList(),
                recipients);
    }

    /**
     * Ids and versions of those chosen.
     *
     * @throws InvalidInput for none
     */
    Map<Long, Long> versions(List<RecommendationView> views) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        for (RecommendationView view : views) {
            chosen.stream()
                    .filter(choice -> choice.matches(view.ref() + " [0-9]{1,18}"))
                    .findFirst()
                    .ifPresent(choice -> versions.put(
                            view.id(), Long.valueOf(choice.substring(view.ref().length() + 1))));
        }
        if (versions.isEmpty()) {
            throw new InvalidInput("chosen", "Select the recommendations that are addressed to them");
        }
        return versions;
    }
}
