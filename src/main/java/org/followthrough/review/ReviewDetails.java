package org.followthrough.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a review.
 *
 * @param title at most 200 characters
 * @param slug its part of the address, unique
 * @param code short printed name, 1 to 10 capital letters and digits beginning with a letter, unique: EP gives EP-7
 * @param summary at most 10,000 characters
 * @param termsOfReference at most 10,000 characters
 * @param leadMember name as published, at most 200 characters
 * @param leadOfficer name as published, at most 200 characters
 * @param remark what the record has to say of itself, such as what its source does not print
 */
public record ReviewDetails(
        String title,
        String slug,
        String code,
        ReviewKind kind,
        @Nullable String summary,
        @Nullable String termsOfReference,
        @Nullable String leadMember,
        @Nullable String leadOfficer,
        @Nullable String remark) {

    /**
     * Refuses what cannot be kept, all at once.
     *
     * @throws InvalidInput naming the fields
     */
    void check() {
        Map<String, String> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank()) {
            problems.put("title", "Enter the review's title");
        }
        // an empty address or short name is made of the title: where there is none, one complaint is enough
        if (!(title.isBlank() && slug.isEmpty())) {
            checkSlug(problems);
        }
        if (!(title.isBlank() && code.isEmpty()) && !code.matches("[A-Z][A-Z0-9]{0,9}")) {
            problems.put("code", "The short name must be 1 to 10 capital letters and digits, such as EP");
        }
        TextLimit.check("title", "The title", title, TextLimit.SHORT, problems);
        TextLimit.check("leadMember", "The lead member", leadMember, TextLimit.SHORT, problems);
        TextLimit.check("leadOfficer", "The lead officer", leadOfficer, TextLimit.SHORT, problems);
        TextLimit.check("summary", "The summary", summary, TextLimit.LONG, problems);
        TextLimit.check("termsOfReference", "The terms of reference", termsOfReference, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        return problems;
    }

    private void checkSlug(Map<String, String> problems) {
        if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH) {
            problems.put("slug", "The address must be made of small letters, digits and single hyphens, at most 80");
        } else if (slug.equals("new")) {
            // the page that creates reviews has this address
            problems.put("slug", "The address cannot be the word new alone");
        }
    }
}
