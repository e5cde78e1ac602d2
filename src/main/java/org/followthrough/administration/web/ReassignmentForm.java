package org.followthrough.administration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.Leaver;
import org.followthrough.identity.Succession;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * Who follows somebody who leaves, as typed.
 *
 * @param lastDay of the person who leaves
 * @param name the successor's, for all posts where nothing else is said
 * @param accountId that successor's account, empty for none
 * @param rows the posts, in the order of the page
 */
record ReassignmentForm(
        @Nullable DateParts lastDay,
        @Nullable String name,
        @Nullable String accountId,
        @Nullable List<Row> rows) {

    static final String SAME = "same";
    static final String OTHER = "other";
    static final String NOBODY = "nobody";
    static final String STAYS = "stays";

    /**
     * One post.
     *
     * @param holderId the holding that ends
     * @param version of that holding
     * @param successor one of the choices
     * @param name of a successor for this post alone
     */
    record Row(
            @Nullable String holderId,
            @Nullable String version,
            @Nullable String successor,
            @Nullable String name,
            @Nullable String accountId) {}

    static ReassignmentForm of(Leaver leaver) {
        return new ReassignmentForm(
                DateParts.of(null),
                "",
                "",
                leaver.holdings().stream()
                        .map(held -> new Row(String.valueOf(held.id()), String.valueOf(held.version()), SAME, "", ""))
                        .toList());
    }

    static List<Choice> successors(String leaver) {
        return List.of(
                new Choice(SAME, "The successor named above"),
                new Choice(OTHER, "Somebody else"),
                new Choice(NOBODY, "Nobody yet"),
                new Choice(STAYS, "Stays with " + leaver));
    }

    /** The same words for the holdings as they are now: rows that went are dropped, new ones start as proposed. */
    ReassignmentForm refreshed(Leaver leaver) {
        return new ReassignmentForm(
                lastDay,
                name,
                accountId,
                leaver.holdings().stream().map(this::row).toList());
    }

    private Row row(HolderView held) {
        String version = String.valueOf(held.version());
        return all().stream()
                .filter(row -> String.valueOf(held.id()).equals(row.holderId()))
                .findFirst()
                .map(row -> new Row(row.holderId(), version, row.successor(), row.name(), row.accountId()))
                .orElseGet(() -> new Row(String.valueOf(held.id()), version, SAME, "", ""));
    }

    /** Whether the form shows exactly these holdings, as they are. */
    boolean isOf(Leaver leaver) {
        return refreshed(leaver).all().equals(all());
    }

    /** The last day, once the form as a whole makes sense. */
    LocalDate day() {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate day = TypedDate.required(problems, "lastDay", lastDay, "the last day");
        check(problems);
        if (day == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return day;
    }

    /** What becomes of each post that is left. */
    List<Succession> successions() {
        List<Succession> successions = new ArrayList<>();
        for (Row row : all()) {
            String chosen = Typed.text(row.successor());
            if (!chosen.equals(STAYS)) {
                boolean same = chosen.equals(SAME);
                boolean vacant = chosen.equals(NOBODY);
                String account = same ? accountId : row.accountId();
                successions.add(new Succession(
                        Typed.version(row.holderId()),
                        Typed.version(row.version()),
                        vacant ? null : Typed.text(same ? name : row.name()),
                        vacant ? null : ChosenNumber.of("accountId", account, "Select an account")));
            }
        }
        return successions;
    }

    private void check(Map<String, String> problems) {
        List<Row> rows = all();
        boolean sameWanted = rows.stream().anyMatch(row -> SAME.equals(row.successor()));
        if (sameWanted && Typed.text(name).isBlank()) {
            problems.put("name", "Enter the name of the successor, or say for each post who follows");
        }
        if (rows.stream().allMatch(row -> STAYS.equals(row.successor()))) {
            problems.put("rows[0].successor", "Select at least one post that is left");
        }
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (!List.of(SAME, OTHER, NOBODY, STAYS).contains(Typed.text(row.successor()))) {
                problems.put("rows[" + at + "].successor", "Select who follows");
            } else if (OTHER.equals(row.successor()) && Typed.text(row.name()).isBlank()) {
                problems.put("rows[" + at + "].name", "Enter the name of the successor in this post");
            }
        }
    }

    private List<Row> all() {
        return Objects.requireNonNullElse(rows, List.<Row>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
