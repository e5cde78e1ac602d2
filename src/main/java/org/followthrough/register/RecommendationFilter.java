package org.followthrough.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.followthrough.response.Decision;
import org.followthrough.status.Branch;
import org.followthrough.status.Question;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which recommendations a list shows: the query string of its address. Blank means any; a value that names nothing, or
 * nothing public, finds nothing.
 *
 * @param committee the part of the address of the committee that looks after them or, with a session, that held it
 * @param review its part of the address
 * @param status 1 to 6, or "none" for those without one
 * @param monitoring "open" or "ended"
 * @param session only those that the session of this day looked at, with the status that they were given there
 * @param branch an arrow of the flowchart that they went along, such as "achieved-no"
 * @param decision one of {@link #decisions}, in small letters or capitals; an answer to the whole counts for each of its
 *     parts
 * @param q words that stand in the recommendation or in whom it is addressed to
 */
public record RecommendationFilter(
        @Nullable String committee,
        @Nullable String review,
        @Nullable String status,
        @Nullable String monitoring,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate session,

        @Nullable String branch,
        @Nullable String decision,
        @Nullable String q) {

    /** Where lists of recommendations are. */
    public static final String PATH = "/recommendations";

    /** The value of status for those without one. */
    public static final String NO_STATUS = "none";

    /** The value of decision for what was accepted and then dropped. */
    static final String DROPPED = "dropped";

    /** The value of decision for answers that state none. */
    static final String UNSTATED = "unstated";

    /** The value of decision for what nobody has answered, in its parts neither. */
    static final String UNANSWERED = "none";

    /** Everything. */
    public static final RecommendationFilter ALL =
            new RecommendationFilter(null, null, null, null, null, null, null, null);

    public RecommendationFilter {
        committee = givenOrNull(committee);
        review = givenOrNull(review);
        status = givenOrNull(status);
        monitoring = givenOrNull(monitoring);
        branch = givenOrNull(branch);
        decision = known(givenOrNull(decision));
        q = givenOrNull(q);
    }

    /** Those of one committee. */
    public static RecommendationFilter ofCommittee(String slug) {
        return new RecommendationFilter(slug, null, null, null, null, null, null, null);
    }

    /** Values of decision with what they mean, in the order of a choice. */
    public static Map<String, String> decisions() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Decision each : Decision.values()) {
            values.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each.label());
        }
        values.put(DROPPED, "Accepted, then dropped");
        values.put(UNSTATED, "Answered without a decision");
        values.put(UNANSWERED, "No response yet");
        return values;
    }

    /** What a decision means that the database names, as {@link #decisions()} does. */
    static String decision(String named) {
        return decisions().getOrDefault(named.toLowerCase(Locale.ROOT).replace('_', '-'), named);
    }

    /** The same, but with this status, or without any for null. */
    public RecommendationFilter withStatus(@Nullable StatusCategory category) {
        String wanted = category == null ? NO_STATUS : String.valueOf(category.number());
        return new RecommendationFilter(committee, review, wanted, monitoring, session, branch, decision, q);
    }

    /** The same, but only those that went along this arrow. */
    public RecommendationFilter withBranch(Branch arrow) {
        return new RecommendationFilter(committee, review, status, monitoring, session, name(arrow), decision, q);
    }

    /** The same, but only those that this day's session looked at. */
    public RecommendationFilter withSession(@Nullable LocalDate day) {
        return new RecommendationFilter(committee, review, status, monitoring, day, branch, decision, q);
    }

    /** The same, but only those that are still being monitored. */
    public RecommendationFilter onlyOpen() {
        return new RecommendationFilter(committee, review, status, "open", session, branch, decision, q);
    }

    /** The category that status names. */
    public Optional<StatusCategory> category() {
        return Arrays.stream(StatusCategory.values())
                .filter(each -> String.valueOf(each.number()).equals(status))
                .findFirst();
    }

    /** The arrow that branch names. */
    public Optional<Branch> arrow() {
        return arrows().stream().filter(each -> name(each).equals(branch)).findFirst();
    }

    /** The codes of every walk along the arrow; none if branch names none. */
    List<String> walks() {
        return arrow().stream()
                .flatMap(arrow -> Walk.allComplete().stream()
                        .filter(walk -> walk.answerTo(arrow.question())
                                .filter(arrow.answer()::equals)
                                .isPresent()))
                .map(Walk::code)
                .toList();
    }

    /** What is asked for, by the name of its parameter, in the order of the address. */
    public Map<String, String> parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "q", q);
        put(given, "committee", committee);
        put(given, "review", review);
        put(given, "status", status);
        put(given, "decision", decision);
        put(given, "monitoring", monitoring);
        put(given, "session", session == null ? null : session.toString());
        put(given, "branch", branch);
        return given;
    }

    /** The address of the list. */
    public String href() {
        return href(parameters());
    }

    /** The address of the list with these parameters. */
    public static String href(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    private static String name(Branch arrow) {
        return arrow.question().slug()
                + "-"
                + arrow.answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Branch> arrows() {
        return Arrays.stream(Question.values())
                .flatMap(question -> question.answers().stream().map(answer -> new Branch(question, answer)))
                .toList();
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static @Nullable String known(@Nullable String decision) {
        String usual = decision == null ? "" : decision.toLowerCase(Locale.ROOT).replace('_', '-');
        return decisions().containsKey(usual) ? usual : decision;
    }

    private static @Nullable String givenOrNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
