package org.followthrough.administration.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A committee as typed.
 *
 * @param version of the committee, empty for a new one
 * @param councilId asked for a new one only: a committee stays with its council
 */
record CommitteeForm(
        @Nullable String version,
        @Nullable String councilId,
        @Nullable String name,
        @Nullable String slug,
        @Nullable String kind,
        @Nullable String parentId) {

    static CommitteeForm of(CommitteeView committee) {
        return new CommitteeForm(
                String.valueOf(committee.version()),
                String.valueOf(committee.councilId()),
                committee.name(),
                committee.slug(),
                committee.kind().name(),
                committee.parentId() == null ? "" : String.valueOf(committee.parentId()));
    }

    /** The kinds to choose from. */
    static List<Choice> kinds() {
        return Arrays.stream(CommitteeKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    /** The same for a council that is known and not asked for. */
    CommitteeForm ofCouncil(long id) {
        return new CommitteeForm(version, String.valueOf(id), name, slug, kind, parentId);
    }

    /** With the address made of the name where none was typed. */
    CommitteeDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        Long council = ChosenNumber.of("councilId", councilId, "Select a council");
        if (council == null) {
            problems.put("councilId", "Select a council");
        }
        if (Typed.text(name).isBlank()) {
            problems.put("name", "Enter a name");
        }
        CommitteeKind chosen = Arrays.stream(CommitteeKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            problems.put("kind", "Select what kind of committee it is");
        }
        Long parent = ChosenNumber.of("parentId", parentId, "Select a committee of this council");
        if (council == null || chosen == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new CommitteeDetails(council, Typed.text(name), Addresses.of(slug, name), chosen, parent);
    }
}
